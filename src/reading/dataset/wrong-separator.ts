/** The marks that part cells, as a message calls them. */
const names = new Map([
  [',', 'commas'],
  [';', 'semicolons'],
  ['\t', 'tabs'],
]);

/** A row that is written with another mark than the first line of its table. */
export interface OtherSeparator {
  found: string;
  wanted: string;
  /** The row as it would be written; `null` where quotes would have to be judged. */
  row: string | null;
}

/** The other mark that parts a row into as many cells as the first line has, or `null`. */
export function otherSeparator(
  cells: readonly string[],
  wanted: number,
  separator: string,
): OtherSeparator | null {
  const text = cells.join(separator);
  for (const [mark, found] of names) {
    const parts = text.split(mark);
    if (mark === separator || parts.length !== wanted) continue;
    const isPlain = !/["\r\n]/u.test(text) && !parts.some((part) => part.includes(separator));
    const row = isPlain ? parts.join(separator) : null;
    return { found, wanted: names.get(separator) ?? separator, row };
  }
  return null;
}

/** The figure that a comma of its own parts into two cells (`1,200`), where only one can be. */
export function partedFigure(cells: readonly string[], separator: string): string | null {
  if (separator !== ',') return null;
  const figures = cells.flatMap((cell, index) => {
    const next = cells[index + 1] ?? '';
    return /^\s*[1-9]\d{0,2}$/u.test(cell) && /^\d{3}\s*$/u.test(next)
      ? [`${cell.trim()},${next.trim()}`]
      : [];
  });
  const [only] = figures;
  return figures.length === 1 && only !== undefined ? only : null;
}
