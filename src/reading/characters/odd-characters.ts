/** Spaces that look like an ordinary one and are read as a letter, by what they are called. */
const spaces: Readonly<Record<string, string>> = {
  '\u00A0': 'no-break space',
  '\u1680': 'ogham space',
  '\u2000': 'en quad',
  '\u2001': 'em quad',
  '\u2002': 'en space',
  '\u2003': 'em space',
  '\u2004': 'three-per-em space',
  '\u2005': 'four-per-em space',
  '\u2006': 'six-per-em space',
  '\u2007': 'figure space',
  '\u2008': 'punctuation space',
  '\u2009': 'thin space',
  '\u200A': 'hair space',
  '\u202F': 'narrow no-break space',
  '\u205F': 'mathematical space',
  '\u3000': 'ideographic space',
};

/** Characters without a width. */
const unseen: Readonly<Record<string, string>> = {
  '\u00AD': 'soft hyphen',
  '\u061C': 'Arabic letter mark',
  '\u200B': 'zero-width space',
  '\u200C': 'zero-width non-joiner',
  '\u200D': 'zero-width joiner',
  '\u200E': 'left-to-right mark',
  '\u200F': 'right-to-left mark',
  '\u202A': 'left-to-right embedding',
  '\u202B': 'right-to-left embedding',
  '\u202C': 'pop directional formatting mark',
  '\u202D': 'left-to-right override',
  '\u202E': 'right-to-left override',
  '\u2060': 'word joiner',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'first strong isolate',
  '\u2069': 'pop directional isolate',
  '\uFEFF': 'byte order mark',
};

/** What a word processor makes of a hyphen or of the mark of a list. */
const dashes: Readonly<Record<string, string>> = {
  '\u00B7': 'middle dot',
  '\u2010': 'typographic hyphen',
  '\u2011': 'non-breaking hyphen',
  '\u2012': 'figure dash',
  '\u2013': 'en dash',
  '\u2014': 'em dash',
  '\u2015': 'horizontal bar',
  '\u2022': 'bullet',
  '\u2023': 'triangular bullet',
  '\u2043': 'hyphen bullet',
  '\u2212': 'minus sign',
  '\u25AA': 'small square',
  '\u25CF': 'black circle',
  '\u25E6': 'white bullet',
  '\uFE63': 'small hyphen',
  '\uFF0D': 'full-width hyphen',
};

const others: Readonly<Record<string, string>> = { '\uFF1A': 'full-width colon' };

const names: Readonly<Record<string, string>> = { ...spaces, ...unseen, ...dashes, ...others };

/** For a class of a regular expression: spaces that are no ordinary ones. */
export const spaceClass = Object.keys(spaces).join('');

/** For a class of a regular expression: characters that nobody can see. */
export const unseenClass = Object.keys(unseen).join('');

/** For a class of a regular expression: what stands for the hyphen in front of an item. */
export const listMarkClass = Object.keys(dashes).join('');

/** For a class of a regular expression: hyphens and minus signs that are no ordinary hyphen. */
export const hyphenClass = '\u2010\u2011\u2212\uFE63\uFF0D';

/** `no-break space (U+00A0)`: what a character is called, and its number. */
function characterName(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `${names[character] ?? 'character'} (U+${code})`;
}

/** `a no-break space (U+00A0)`; a sign that can be seen and typed stands for itself. */
export function aCharacter(character: string): string {
  const name = /[!-~]/u.test(character) ? `\`${character}\`` : characterName(character);
  return `${/^[aeio]/iu.test(name) ? 'an' : 'a'} ${name}`;
}

const joinsLetters = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Thaana}]/u;
const isJoiner = /[\u200C\u200D]/u;
const unseenOne = new RegExp(`[${unseenClass}]`, 'u');

/**
 * Whether nobody can see a character of a text and the text is the same word without it. What
 * joins or parts letters of Arabic, and so of Persian, is part of the word.
 */
export function isUnseenAt(text: string, at: number): boolean {
  const character = text[at] ?? '';
  if (!unseenOne.test(character)) return false;
  if (!isJoiner.test(character)) return true;
  return !joinsLetters.test(text[at - 1] ?? '') || !joinsLetters.test(text[at + 1] ?? '');
}

/** A text for a message: a space or a character that nobody could see is shown by its name. */
export function withNames(text: string): string {
  const odd = new RegExp(`[${spaceClass}${unseenClass}]`, 'gu');
  return text.replace(odd, (character) => `[${characterName(character)}]`);
}
