/** A piece of a text; `whole` where it may not be broken at the end of a line. */
export interface TextPiece {
  text: string;
  whole: boolean;
}

/** An article or the like before a name that begins with a capital: “al-Sham”, “el-Bab”, “Al-Ahed”. */
const name = /((?<![\p{L}\p{N}-])\p{L}{2,3}-\p{Lu}\p{L}{0,15}(?![\p{L}\p{N}-]))/u;

/**
 * A text in pieces, so that names with a short word before their hyphen stay on one line. The hyphen
 * is left as it is: another one would be neither found nor copied as it was written.
 */
export function wholeNames(text: string): TextPiece[] {
  return text
    .split(name)
    .map((piece, index) => ({ text: piece, whole: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
