/** Characters of a text, and those that are read instead. */
export interface Replacement {
  from: number;
  to: number;
  text: string;
}

/** A text with some characters replaced, and where the rest of it stood. */
export interface MendedText {
  text: string;
  /** The offset in the text that was given of an offset in this one. */
  toSource(offset: number): number;
}

/** Replaces characters of a text; `replacements` are in order and lie apart. */
export function mendedText(text: string, replacements: readonly Replacement[]): MendedText {
  if (replacements.length === 0) return { text, toSource: (offset) => offset };
  let result = '';
  let done = 0;
  /** Behind each replacement: the offset in the result, and how much further the source is. */
  const shifts: { at: number; by: number }[] = [];
  for (const { from, to, text: written } of replacements) {
    result += text.slice(done, from) + written;
    done = to;
    shifts.push({ at: result.length, by: to - result.length });
  }
  return {
    text: result + text.slice(done),
    toSource: (offset) => offset + (lastUpTo(shifts, offset)?.by ?? 0),
  };
}

function lastUpTo<T extends { at: number }>(sorted: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1];
}
