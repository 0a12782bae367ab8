/**
 * One word, number or mark of a phrase. `form` says how a number was written: `ambiguous` is
 * `14.000`, `broken` has marks in the wrong places.
 */
export interface Token {
  kind: 'number' | 'word' | 'mark';
  /** As it was written. */
  text: string;
  /** In lower case, with plain hyphens and apostrophes. */
  key: string;
  value: number;
  form: 'plain' | 'decimal' | 'ambiguous' | 'broken' | 'foreign' | null;
  /** Offsets in the phrase: first character, and one past the last. */
  at: number;
  end: number;
}

const SPACE = /\s+/y;
const GROUPED = /\d{1,3}([,'’\u00a0\u2009\u202f ])\d{3}(?:\1\d{3})*(?![\d]|[.,'’]\d)/y;
const DIGITS = /\d+(?:[.,'’\u00a0\u2009\u202f]\d+)*/y;
const FOREIGN = /\p{Nd}+/uy;
const ABBREVIATION = /(?:approx|incl|c|ca)\./iy;
const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/uy;
const MARK = /./suy;

/** Cuts a phrase into words, numbers and marks; white space only separates. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const next = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? null;
  };
  while (at < text.length) {
    const space = next(SPACE);
    if (space !== null) {
      at += space.length;
      continue;
    }
    const token = numberAt(next, at) ?? wordAt(next, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function numberAt(next: (pattern: RegExp) => string | null, at: number): Token | null {
  const text = next(GROUPED) ?? next(DIGITS);
  if (text !== null) {
    const form = formOf(text);
    const value = Number(form === 'decimal' ? text : text.replace(/\D/g, ''));
    return { kind: 'number', text, key: text, value, form, at, end: at + text.length };
  }
  const foreign = next(FOREIGN);
  if (foreign === null) return null;
  return {
    kind: 'number',
    text: foreign,
    key: foreign,
    value: Number.NaN,
    form: 'foreign',
    at,
    end: at + foreign.length,
  };
}

function formOf(text: string): Token['form'] {
  if (/^(?:0|[1-9]\d*)$/.test(text)) return 'plain';
  if (/^[1-9]\d{0,2}([,'’\u00a0\u2009\u202f ])\d{3}(?:\1\d{3})*$/.test(text)) return 'plain';
  if (/^\d{1,3}(?:\.\d{3})+$/.test(text)) return 'ambiguous';
  return /^\d+\.\d+$/.test(text) ? 'decimal' : 'broken';
}

function wordAt(next: (pattern: RegExp) => string | null, at: number): Token {
  const word = next(ABBREVIATION) ?? next(WORD);
  const text = word ?? next(MARK) ?? '';
  return {
    kind: word === null ? 'mark' : 'word',
    text,
    key: keyOf(text),
    value: Number.NaN,
    form: null,
    at,
    end: at + text.length,
  };
}

/** What stands at a position, as it is compared; nothing where no token does. */
export function keyAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.key ?? '';
}

/** A word as it is compared: lower case, composed, with plain hyphens and apostrophes. */
export function keyOf(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('’', "'").replaceAll('‑', '-');
}

/**
 * Whether the words of a phrase (keys with single spaces) stand at a position; the position after
 * them, or `null`.
 */
function after(tokens: readonly Token[], at: number, words: string): number | null {
  let position = at;
  for (const word of words.split(' ')) {
    if (tokens[position]?.key !== word) return null;
    position += 1;
  }
  return position;
}

/** The longest of several phrases that stands at a position, with the position after it. */
export function longest<Phrase extends string>(
  tokens: readonly Token[],
  at: number,
  phrases: readonly Phrase[],
): { phrase: Phrase; next: number } | null {
  let found: { phrase: Phrase; next: number } | null = null;
  const first = tokens[at]?.key;
  if (first === undefined) return null;
  for (const phrase of phrases) {
    if (!phrase.startsWith(first)) continue;
    const next = after(tokens, at, phrase);
    if (next !== null && (found === null || next > found.next)) found = { phrase, next };
  }
  return found;
}
