import { PhraseError } from '../../reading/quantity/phrase-problem.ts';
import { readNoun } from '../../reading/quantity/noun.ts';
import { readNumber } from '../../reading/quantity/number.ts';
import { keyOf, longest, tokensOf } from '../../reading/quantity/tokens.ts';
import type { Token } from '../../reading/quantity/tokens.ts';
import type { Vocabulary } from '../../reading/quantity/vocabulary.ts';

/** A number of people that stands in a sentence, as a count of those to whom something happened. */
export interface PeopleNumber {
  value: number;
  /** Offset of its first character. */
  at: number;
  /** The number as it was written, and the words that show that it counts people. */
  text: string;
  /** "the eight children": it speaks of those whom the reader has met. */
  isKnown: boolean;
}

const outcome =
  /^(?:killed|dead|died|injured|wounded|hurt|missing|displaced|detained|arrested|abducted|captured|executed|perished|deaths?|casualt(?:y|ies)|fatalit(?:y|ies)|victims?|injuries|bodies)$/u;
const doing =
  /^(?:kill(?:ed|ing|s)|injur(?:ed|ing|es)|wound(?:ed|ing|s)|displac(?:ed|ing|es)|detain(?:ed|ing|s)|arrest(?:ed|ing|s)|abduct(?:ed|ing|s)|executed|dead)$/u;
const tolls = /^(?:tolls?|deaths?|casualties|fatalities|dead|killed)$/u;
const leading = [
  'at least',
  'no fewer than',
  'not fewer than',
  'more than',
  'fewer than',
  'less than',
  'up to',
  'at most',
  'as many as',
  'an estimated',
  'about',
  'around',
  'some',
  'nearly',
  'almost',
  'over',
  'another',
  'a further',
  'the',
  'all',
] as const;
const ofThese = ['of the', 'of those', 'of these', 'of them', 'of whom'] as const;
const auxiliary = /^(?:have|had|has|were|was|are|is|been|being|be|reportedly|allegedly|also)$/u;
const speaking =
  /^(?:who|said|say|says|told|tell|tells|saw|see|spoke|speak|speaks|reported|reports?|claimed|described|asked|wrote)$/u;
const known = /^(?:the|these|those|all|both|that)$/u;
const noAdjective =
  /^(?:and|or|but|of|in|on|at|by|to|from|for|with|as|than|the|an?|who|that|which|whose|were|was|is|are|had|has|have|hit|it|he|they|she|percent|per|km|metres|meters|miles|hour|day|week|month|year)$/u;
const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;
const people = /^(?:others|more|people|persons|individuals)$/u;

/** The numbers of people in a sentence, in English. Years, dates, hours and ordinals are none. */
export function peopleNumbers(sentence: string, vocabulary: Vocabulary): PeopleNumber[] {
  const tokens = tokensOf(sentence);
  const found: PeopleNumber[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    const read = numberAt(sentence, tokens, at);
    if (first === undefined || read === null) continue;
    const last = isYear(tokens, at) ? null : countsPeople(tokens, at, read.next, vocabulary);
    if (last !== null) {
      found.push({
        value: read.value,
        at: first.at,
        text: sentence.slice(first.at, tokens[last]?.end),
        isKnown: known.test(tokens[at - 1]?.key ?? ''),
      });
    }
    at = read.next - 1;
  }
  return found;
}

/** Whether the head of a table says that the numbers below it are of people: "Killed", "Civilians". */
export function namesPeople(head: string, vocabulary: Vocabulary): boolean {
  const tokens = tokensOf(head);
  return tokens.some(({ key }, at) => {
    if (outcome.test(key) || people.test(key)) return true;
    return readNoun(tokens, at, vocabulary)?.unit === 'people';
  });
}

/** The numbers in a text, whatever they count. */
export function allNumbers(text: string): number[] {
  const tokens = tokensOf(text);
  return tokens.flatMap((_, at) => numberAt(text, tokens, at)?.value ?? []);
}

function numberAt(text: string, tokens: readonly Token[], at: number) {
  try {
    return readNumber(text, tokens, at);
  } catch (error) {
    if (error instanceof PhraseError) return null;
    throw error;
  }
}

/** "In 2024 civilians fled": four digits without a mark, behind a month or a preposition of time. */
function isYear(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:19|20)\d\d$/u.test(keyAt(tokens, at)) &&
    (months.test(keyAt(tokens, at - 1)) ||
      /^(?:in|by|since|until|till|during|from|of|,)$/u.test(keyAt(tokens, at - 1)))
  );
}

/** The last token that shows that a number counts people, or `null` where nothing does. */
function countsPeople(
  tokens: readonly Token[],
  at: number,
  next: number,
  vocabulary: Vocabulary,
): number | null {
  const isOne = tokens[at]?.key === 'one';
  const noun = nounAfter(tokens, next, vocabulary);
  const after = noun ?? (people.test(keyAt(tokens, next)) ? next + 1 : null);
  const what = outcomeAfter(tokens, after ?? next);
  if (what !== null) return what;
  const are = next + (auxiliary.test(keyAt(tokens, next)) ? 1 : 0);
  const complement = are > next ? readNoun(tokens, are, vocabulary) : null;
  if (complement !== null && complement.group !== null) return complement.next - 1;
  if (noun !== null && !isOne && !speaking.test(keyAt(tokens, noun))) return noun - 1;
  return isOne || !countsBefore(tokens, at, next) ? null : next - 1;
}

/** The position after a group of people behind a number: "27 civilians", "two young children". */
function nounAfter(tokens: readonly Token[], next: number, vocabulary: Vocabulary): number | null {
  let at = longest(tokens, next, ofThese)?.next ?? next;
  for (let adjectives = 0; adjectives < 3; adjectives += 1) {
    const noun = readNoun(tokens, at, vocabulary);
    if (noun !== null) return noun.group !== null || noun.unit === 'people' ? noun.next : null;
    const word = tokens[at];
    if (word?.kind !== 'word' || noAdjective.test(word.key) || months.test(word.key)) return null;
    if (readNumber('', tokens, at) !== null) return null;
    if (
      /(?:s|ed|ing)$/u.test(word.key) &&
      !/^(?:displaced|unarmed|armed|wounded)$/u.test(word.key)
    ) {
      return null;
    }
    at += 1;
  }
  return null;
}

/** "were killed", "dead", "deaths" behind a number. */
function outcomeAfter(tokens: readonly Token[], next: number): number | null {
  let at = longest(tokens, next, ofThese)?.next ?? next;
  while (auxiliary.test(keyAt(tokens, at))) at += 1;
  if (at === next && keyAt(tokens, at).endsWith('ly')) at += 1;
  if (at === next && /^(?:civilian|military|combatant)$/u.test(keyAt(tokens, at))) at += 1;
  return outcome.test(keyAt(tokens, at)) ? at : null;
}

/** "killed at least 27", "a toll of 24", where nothing else is counted behind the number. */
function countsBefore(tokens: readonly Token[], at: number, next: number): boolean {
  const following = tokens[next];
  const counts =
    following?.kind === 'word' &&
    !auxiliary.test(following.key) &&
    !/^(?:in|on|by|and|since|during|at|from|as|over|within|that|when|while|before|after|near|or|but|to|who|of)$/u.test(
      following.key,
    );
  if (counts || following?.key === '%' || following?.key === ':') return false;
  const before = tokens.slice(Math.max(0, at - 8), at).map(({ key }) => key);
  for (let trimmed = true; trimmed;) {
    trimmed = false;
    for (const phrase of leading) {
      const words = phrase.split(' ');
      if (before.slice(-words.length).join(' ') !== phrase || before.length < words.length)
        continue;
      before.splice(-words.length);
      trimmed = true;
    }
  }
  const first = before.pop() ?? '';
  if (doing.test(first)) return true;
  if (/^(?:rose|climbed|fell|stood|grew)$/u.test(before.at(-1) ?? '')) before.pop();
  return /^(?:of|to|at|as|reached|exceeded)$/u.test(first) && tolls.test(before.at(-1) ?? '');
}

function keyAt(tokens: readonly Token[], at: number): string {
  return keyOf(tokens[at]?.text ?? '');
}
