/** More words than this are given by the first and the last of them. */
const MOST = 7;
/** How many words stand for either end, as far as is not known better. */
const END = 3;
/** One word alone may stand anywhere on a page; so long a one is a sentence without spaces. */
const LONE = 16;

/**
 * The address of a page with the place of quoted words in it (WICG, Text Fragments): a browser that
 * knows of it scrolls to them and marks them, any other opens the page. Of a long quotation, and of
 * one that the desk cut with “…” or “[…]”, the first and the last words are given. A single word
 * would be found in the wrong place, and leaves the address as it is.
 */
export function quotedAddress(url: string, quoted: string): string {
  const pieces = quoted
    .split(/\[[^\]]*\]|…|\.{3,}/u)
    .map((piece) => piece.trim().replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, ''))
    .filter((piece) => piece !== '');
  const words = pieces.map((piece) => piece.split(/\s+/u));
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return url;
  if (words.flat().length === 1 && (first[0]?.length ?? 0) < LONE) return url;
  const isWhole = words.length === 1 && first.length <= MOST;
  const end = words.length === 1 ? endOf(first.slice(END)) : last.slice(-END);
  const parts = isWhole ? [first] : [first.slice(0, END), end];
  const text = parts.map((part) => encoded(part.join(' '))).join(',');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}

/**
 * The fewest words at the end of a text that do not stand in it before: a browser goes on to where it
 * first finds them, whatever their case and accents.
 */
function endOf(words: string[]): string[] {
  const folded = words.map((word) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());
  const text = folded.join(' ');
  const isEnd = (_: string, at: number) => {
    const end = folded.slice(at).join(' ');
    return text.indexOf(end) === text.length - end.length;
  };
  return words.slice(words.findLastIndex(isEnd));
}

/** A hyphen marks what stands before or after the words, so it is encoded too. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
