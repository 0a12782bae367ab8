import type { Edit } from '../../messages/problem.ts';
import { PhraseError, rewrite } from './phrase-problem.ts';
import { keyAt, type Token } from './tokens.ts';

/** A number that stands in a phrase. */
export interface ReadNumber {
  value: number;
  /** What its last scale word multiplies by: 1000 for "15 thousand", 1 for "15". */
  scale: number;
  /** The position after it. */
  next: number;
}

const SMALL = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen ' +
    'fifteen sixteen seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10]),
);
const SCALES = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);

/**
 * Reads a number in digits ("14,000", "1.9 million") or in words ("twenty-seven", "a dozen",
 * "nine hundred and ninety-nine"). `null` where none stands there. With `joined` false, "and"
 * ends a number: "between a hundred and two hundred".
 *
 * @throws PhraseError where digits stand that are no whole number, or could be two.
 */
export function readNumber(
  text: string,
  tokens: readonly Token[],
  at: number,
  joined = true,
): ReadNumber | null {
  const first = tokens[at];
  if (first === undefined) return null;
  if (first.kind === 'number') return readDigits(text, tokens, at, first);
  return readWords(tokens, at, joined);
}

function readDigits(text: string, tokens: readonly Token[], at: number, digits: Token): ReadNumber {
  const scale = SCALES.get(keyAt(tokens, at + 1)) ?? 1;
  const next = at + (scale > 1 ? 2 : 1);
  const wrong = (reason: string, expected: string | null, number: string | null, edit?: Edit) =>
    new PhraseError({
      ...(edit === undefined ? {} : { edit }),
      reason,
      expected,
      fix: number === null ? null : rewrite(text, tokens, at, at + 1, number),
      at: digits.at,
    });
  if (digits.form === 'foreign') {
    const latin = inLatinDigits(digits.text);
    const edit = { old: digits.text, new: latin };
    throw wrong(`"${digits.text}" is not in the digits 0 to 9.`, 'digits 0 to 9', latin, edit);
  }
  if (digits.form === 'ambiguous' && scale === 1) {
    const whole = digits.text.replaceAll('.', ',');
    throw wrong(
      `"${digits.text}" can be read in two ways: as ${whole} and as a decimal fraction.`,
      `${whole} with a comma, or a whole number`,
      whole,
    );
  }
  const value =
    digits.form === 'ambiguous' ? Number(digits.text) * scale : round(digits.value * scale);
  if (digits.form === 'broken' || Number.isNaN(value)) {
    const plain = digits.text.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
    const sameValue = /^0+\d+$/.test(digits.text);
    throw wrong(
      sameValue
        ? `"${digits.text}" begins with a zero.`
        : `"${digits.text}" has its marks in places where no thousands end.`,
      'a whole number, such as 14000 or 14,000',
      sameValue ? plain : null,
    );
  }
  if (!Number.isInteger(value)) {
    throw wrong(
      `"${digits.text}" is no whole number; people and things are counted whole.`,
      'a whole number, or a decimal before "million"',
      null,
    );
  }
  if (!Number.isSafeInteger(value)) {
    throw wrong(`"${digits.text}" is too large to count.`, null, null);
  }
  return { value, scale, next };
}

function readWords(tokens: readonly Token[], at: number, joined: boolean): ReadNumber | null {
  const half = keyAt(tokens, at) === 'half' && keyAt(tokens, at + 1) === 'a';
  const article = half || keyAt(tokens, at) === 'a';
  let position = at + (half ? 2 : article ? 1 : 0);
  if (article && !SCALES.has(keyAt(tokens, position))) return null;
  let total = 0;
  let current = article ? (half ? 0.5 : 1) : null;
  let scale = 1;
  let largest = Number.POSITIVE_INFINITY;
  for (;;) {
    const key = keyAt(tokens, position);
    const multiplier = SCALES.get(key);
    if (multiplier !== undefined && current !== null && current > 0) {
      if (multiplier === 12 || multiplier === 100) {
        if (current >= 100 || (multiplier === 12 && total > 0)) break;
        current *= multiplier;
      } else {
        if (multiplier >= largest) break;
        total += current * multiplier;
        current = null;
        largest = multiplier;
      }
      scale = multiplier;
      position += 1;
      if (multiplier === 12) break;
      continue;
    }
    const joins = joined && key === 'and' && scale > 1;
    const word = belowHundred(keyAt(tokens, position + (joins ? 1 : 0)));
    if (word === null || !fits(current, word, position === at)) break;
    current = (current ?? 0) + word;
    scale = 1;
    position += joins ? 2 : 1;
  }
  const value = total + (current ?? 0);
  if (position === at || !Number.isInteger(value)) return null;
  return { value, scale, next: position };
}

/** The value of "seven", "twenty" or "twenty-seven". */
function belowHundred(key: string): number | null {
  const small = SMALL.get(key) ?? TENS.get(key);
  if (small !== undefined) return small;
  const [tens, unit, rest] = key.split('-');
  const high = TENS.get(tens ?? '');
  const low = SMALL.get(unit ?? '');
  if (high === undefined || low === undefined || rest !== undefined) return null;
  return low >= 1 && low <= 9 ? high + low : null;
}

/** Whether a word below a hundred can follow what was read: "twenty" then "seven", not "four". */
function fits(current: number | null, word: number, first: boolean): boolean {
  if (word === 0) return first;
  if (current === null || (current >= 100 && current % 100 === 0)) return true;
  return current % 100 >= 20 && current % 10 === 0 && word < 10;
}

function round(value: number): number {
  return Math.abs(value - Math.round(value)) < 1e-6 ? Math.round(value) : value;
}

/** A text with the decimal digits of every script as 0 to 9. */
export function inLatinDigits(text: string): string {
  return text.replaceAll(/\p{Nd}/gu, latinDigit);
}

/** The ten digits of a script stand in a row, and some rows follow one another. */
function latinDigit(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  let zero = point;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((point - zero) % 10);
}
