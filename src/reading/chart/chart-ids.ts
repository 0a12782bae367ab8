/**
 * The permanent names of the charts of one text, in their order: the `id` that an editor gave, else
 * the kind and what the chart is of (`claims-campus`, `timeline`), with `-2` for the second of the
 * same. Names that were given are never given again.
 */
export function chartIds(charts: readonly Readonly<Record<string, string>>[]): string[] {
  const given = new Set(charts.flatMap(({ id }) => (id === undefined ? [] : [id])));
  const used = new Set<string>();
  return charts.map(({ id, kind = 'chart', of }) => {
    if (id !== undefined) return id;
    const plain = of === undefined || of === 'record' ? kind : `${kind}-${of}`;
    let name = plain;
    for (let n = 2; used.has(name) || given.has(name); n += 1) name = `${plain}-${String(n)}`;
    used.add(name);
    return name;
  });
}
