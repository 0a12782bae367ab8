/**
 * A text in lines that are at most so wide and, for as many lines, as even as they can be. A word
 * that is wider stands alone.
 *
 * @param widthOf the width of a text, in the unit of `width`
 */
export function breakLines(
  text: string,
  width: number,
  widthOf: (text: string) => number,
): string[] {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const most = filled(words, width, widthOf);
  let [low, high] = [0, width];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    const lines = filled(words, middle, widthOf);
    const fits = lines.length <= most.length && lines.every((line) => widthOf(line) <= middle);
    if (fits) high = middle;
    else low = middle;
  }
  return filled(words, high, widthOf);
}

function filled(
  words: readonly string[],
  width: number,
  widthOf: (text: string) => number,
): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || widthOf(longer) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
