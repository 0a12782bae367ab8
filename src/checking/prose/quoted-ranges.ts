/** A stretch of a text: the first offset, and one past the last. */
export interface Range {
  from: number;
  to: number;
}

/** Marks that open a quotation, with those that close it. */
const pairs: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '‹': '›',
  '「': '」',
  '"': '"',
  '‘': '’',
  "'": "'",
};

/** Marks that are apostrophes too. */
const apostrophes = new Set(["'", '‘', '’']);

/**
 * What stands in quotation marks, without the marks. A mark that is never closed opens nothing, and
 * a quotation inside another is part of it.
 */
export function quotedRanges(text: string): Range[] {
  const ranges: Range[] = [];
  /** Marks that close nothing from here to the end. */
  const missing = new Set<string>();
  for (let at = 0; at < text.length; at += 1) {
    const closing = pairs[text[at] ?? ''];
    if (closing === undefined || missing.has(closing) || !opensAt(text, at)) continue;
    const end = closeAfter(text, at + 1, closing);
    if (end === null) {
      missing.add(closing);
      continue;
    }
    ranges.push({ from: at + 1, to: end });
    at = end;
  }
  return ranges;
}

/** Whether an offset lies in one of the ranges. */
export function liesIn(ranges: readonly Range[], offset: number): boolean {
  return ranges.some(({ from, to }) => from <= offset && offset < to);
}

/** A quotation starts before a word; an apostrophe stands behind a letter. */
function opensAt(text: string, at: number): boolean {
  const next = text[at + 1] ?? ' ';
  if (/\s/u.test(next)) return false;
  return !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') || !/["']/u.test(text[at] ?? '');
}

function closeAfter(text: string, start: number, closing: string): number | null {
  for (let at = start; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (!closing.includes(mark) || at === start) continue;
    if (!apostrophes.has(mark)) return at;
    if (!/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ') && /\S/u.test(text[at - 1] ?? ' ')) return at;
  }
  return null;
}
