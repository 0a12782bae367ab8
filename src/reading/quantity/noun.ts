import { nearest, oneLetterOff } from '../../messages/nearest.ts';
import { listed } from '../../messages/words.ts';
import { readNumber } from './number.ts';
import { PhraseError, rewrite, wordsBetween } from './phrase-problem.ts';
import type { Token } from './tokens.ts';
import type { Noun, Vocabulary } from './vocabulary.ts';

/** A noun that stands in a phrase, and the position after it. */
export interface ReadNoun extends Noun {
  next: number;
  /** It is a form for one: "civilian". */
  singular: boolean;
}

/** Words that say what happened, which the measure says already. */
const MEASURED =
  /^(?:casualt(?:y|ies)|deaths?|dead|killed|fatalit(?:y|ies)|injur(?:y|ies|ed)|wounded|missing|detained|displaced|victims?)$/;
const HEDGES =
  /^(?:reportedly|likely|allegedly|possibly|probably|suspected|apparently|presumably)$/;
const LONGEST_NOUN = 6;

/** Reads the longest noun that the vocabulary knows. `null` where none begins there. */
export function readNoun(
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): ReadNoun | null {
  for (let next = Math.min(tokens.length, at + LONGEST_NOUN); next > at; next -= 1) {
    const words = tokens
      .slice(at, next)
      .map(({ key }) => key)
      .join(' ');
    const noun = vocabulary.nouns.get(words);
    if (noun !== undefined) return { ...noun, next, singular: vocabulary.singular.has(words) };
  }
  return null;
}

/** Whether a word says what happened to people, as `deaths` does. */
export function isMeasured(token: Token | undefined): boolean {
  return token !== undefined && MEASURED.test(token.key);
}

/** What is wrong with a word that stands where a group or a unit was expected. */
export function nounProblem(
  text: string,
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): PhraseError {
  const token = tokens[at];
  if (token === undefined) throw new RangeError('no word stands there');
  if (isMeasured(token)) {
    return new PhraseError({
      reason: `"${token.text}" says what happened, which the measure before the colon says already.`,
      expected: 'the number and the group alone',
      fix: rewrite(text, tokens, at, at + 1, ''),
      at: token.at,
    });
  }
  if (isHedge(token)) return hedgeProblem(text, tokens, at, token);
  if (readNumber(text, tokens, at) !== null) {
    return new PhraseError({
      reason: `"${token.text}" is a second number where a group or a unit was expected.`,
      expected: 'one number; a range is written "4–7"',
      fix: null,
      at: token.at,
    });
  }
  const adjectives = knownAfter(tokens, at, vocabulary);
  if (adjectives !== null) {
    const whole = wordsBetween(text, tokens, at, adjectives.next);
    const noun = wordsBetween(text, tokens, adjectives.at, adjectives.next);
    const id = whole.toLowerCase().replaceAll(/\s+/g, '-');
    const isUnit = adjectives.unit !== 'people';
    const within = adjectives.group === null ? 'also: []' : `within: ${adjectives.group}`;
    return new PhraseError({
      reason: `"${whole}" is no group or unit that this site knows; "${noun}" is one.`,
      expected: `"${noun}" alone, or "${whole}" listed under ${isUnit ? 'units' : 'groups'} in site.yml`,
      fix: isUnit ? `units: [${whole}]` : `groups: { ${id}: { ${within} } }`,
      at: token.at,
    });
  }
  const { next, suggestion } = misspelt(tokens, at, vocabulary);
  const written = wordsBetween(text, tokens, at, next);
  return new PhraseError({
    reason: `"${written}" is no group or unit that this site knows.`,
    expected:
      suggestion === undefined
        ? `${listed([...vocabulary.groups, 'people', ...vocabulary.units])}; more can be listed in site.yml`
        : `"${suggestion}", or "${written}" listed under groups or units in site.yml`,
    fix: suggestion === undefined ? null : rewrite(text, tokens, at, next, suggestion),
    at: token.at,
    ...(isSlip(written, suggestion, vocabulary) ? { edit: { old: written, new: suggestion } } : {}),
  });
}

/** The shortest group of which a word that lacks or doubles a letter can be nothing else. */
const longGroup = 7;

/** Whether a word is a group of people with one letter missing or too many, and no other word. */
function isSlip(
  written: string,
  suggestion: string | undefined,
  { nouns }: Vocabulary,
): suggestion is string {
  if (suggestion === undefined || suggestion.length < longGroup) return false;
  const group = nouns.get(suggestion)?.group ?? null;
  if (group === null || Math.abs(written.length - suggestion.length) !== 1) return false;
  return oneLetterOff(written, nouns.keys()) === suggestion;
}

/** The noun that a few words may be a misspelling of, the longest first, and where they end. */
function misspelt(
  tokens: readonly Token[],
  at: number,
  { nouns }: Vocabulary,
): { next: number; suggestion: string | undefined } {
  const words = tokens.slice(at, at + 3);
  const end = words.findIndex(({ kind, key }) => kind !== 'word' || key === 'and');
  for (let count = end < 0 ? words.length : end; count > 1; count -= 1) {
    const spoken = words.slice(0, count).map(({ key }) => key);
    const alike = [...nouns.keys()].filter((noun) => noun.split(' ').length === count);
    const [suggestion] = nearest(spoken.join(' '), alike, 1);
    if (suggestion !== undefined) return { next: at + count, suggestion };
  }
  const key = tokens[at]?.key ?? '';
  const single = [...nouns.keys()].filter((noun) => !noun.includes(' ') || !tokens[at + 1]);
  return { next: at + 1, suggestion: nearest(key, single, 1)[0] };
}

/** A word such as "reportedly", which is the source's hedge and has a field of its own. */
export function hedgeProblem(
  text: string,
  tokens: readonly Token[],
  at: number,
  token: Token,
): PhraseError {
  return new PhraseError({
    reason: `"${token.text}" is a hedge and no part of the number.`,
    expected: `"hedge: ${token.key}" on a line of its own`,
    fix: rewrite(text, tokens, at, at + 1, '') || null,
    at: token.at,
  });
}

/** Whether a word is a hedge: "reportedly 27". */
export function isHedge(token: Token | undefined): boolean {
  return token !== undefined && HEDGES.test(token.key);
}

/** A known noun after one to three words that are not known. */
function knownAfter(
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): (ReadNoun & { at: number }) | null {
  for (let position = at + 1; position <= at + 3; position += 1) {
    if (tokens[position - 1]?.kind !== 'word' || tokens[position - 1]?.key === 'and') return null;
    const noun = readNoun(tokens, position, vocabulary);
    if (noun !== null) return { ...noun, at: position };
  }
  return null;
}
