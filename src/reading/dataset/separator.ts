/** The rarer in ordinary words first: where two stand as often, it is the one that is meant. */
const marks = ['\t', ';', ','] as const;

/**
 * What parts the cells of a table: the mark that stands most often in its first line outside
 * quotes; a comma where none does.
 */
export function separatorOf(text: string): string {
  const counts = new Map<string, number>(marks.map((mark) => [mark, 0]));
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === '\n' || character === '\r') break;
    else if (counts.has(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most === undefined || most[1] === 0 ? ',' : most[0];
}
