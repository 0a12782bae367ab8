import type { Range } from './quoted-ranges.ts';

/** A sentence ends here: its mark, what closes behind it, and the citations that follow. */
const end = /[.!?…؟。][”’"'»›)\]]*(?:\s*\uFFFC)*(?=\s|$)/gu;

/** Words that end in a full stop and end no sentence. */
const abbreviation =
  /(?:^|[\s(“"])(?:\p{Lu}|No|Nos|Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|vs|approx|ca|cf|pp?|ed|e\.g|i\.e|U\.S|U\.N|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.$/u;

/**
 * The sentences of a text. Citations behind a full stop belong to the sentence before them.
 * `cites` says whether the mark at an offset is a citation; a count starts a sentence of its own.
 */
export function sentenceRanges(text: string, cites: (offset: number) => boolean): Range[] {
  const ranges: Range[] = [];
  let from = 0;
  for (const match of text.matchAll(end)) {
    const to = match.index + trimmed(match[0], match.index, cites);
    if (to <= from) continue;
    const stop = /^[^”’"'»›)\]\s\uFFFC]/u.exec(match[0])?.[0] ?? '';
    if (stop === '.' && abbreviation.test(text.slice(Math.max(from, to - 12), match.index + 1))) {
      continue;
    }
    if (/^\s*\p{Ll}/u.test(text.slice(to))) continue;
    ranges.push({ from, to });
    from = to;
  }
  if (text.slice(from).trim() !== '') ranges.push({ from, to: text.length });
  return ranges;
}

/** The length of an end up to its last citation: a count behind it is the next sentence's. */
function trimmed(found: string, at: number, cites: (offset: number) => boolean): number {
  for (let index = 0; index < found.length; index += 1) {
    if (found[index] === '\uFFFC' && !cites(at + index))
      return found.slice(0, index).trimEnd().length;
  }
  return found.length;
}
