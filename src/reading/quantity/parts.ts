import type { QuantityPart } from '../quantity.ts';
import { readAmount, startsAmount, type ReadAmount } from './amount.ts';
import { nounProblem, readNoun, type ReadNoun } from './noun.ts';
import { PhraseError, rewrite } from './phrase-problem.ts';
import { longest, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the parts are parts of. */
export interface Whole {
  amount: Omit<ReadAmount, 'next'>;
  group: string | null;
  unit: string;
}

/** A part with the offset of its first character. */
export type PlacedPart = QuantityPart & { at: number };

const OPENERS = [
  'including',
  'includes',
  'incl.',
  'incl',
  'among them',
  'amongst them',
  'among whom',
  'of them',
  'of whom',
  'of which',
  '(',
  ':',
] as const;
const AFTER_NUMBER = ['of them', 'of whom', 'of which', 'of these', 'of those'] as const;
const AFTER_LIST = ['among them', 'amongst them', 'included', 'of them'] as const;
const SEPARATORS = ['and', '&', ',', ';', ', and', '; and', 'as well as', 'plus', 'with'] as const;

/**
 * Reads the parts that follow a total: ", including 8 children and 3 women", "8 of them children",
 * "(8 children, 3 women)". No parts where nothing follows.
 *
 * @throws PhraseError where what follows is no list of parts.
 */
export function readParts(
  text: string,
  tokens: readonly Token[],
  from: number,
  whole: Whole,
  vocabulary: Vocabulary,
): { parts: PlacedPart[]; next: number } {
  let at = longest(tokens, from, [',', ';', '–', '—'])?.next ?? from;
  let inside = tokens[at]?.key === '(';
  if (inside) at += 1;
  const opener = longest(tokens, at, OPENERS);
  let said = inside || opener !== null;
  at = opener?.next ?? at;
  if (opener?.phrase === '(') inside = true;
  if (!said && !startsPart(tokens, at)) return { parts: [], next: from };
  const parts: PlacedPart[] = [];
  for (;;) {
    const part = readPart(text, tokens, at, whole, vocabulary);
    parts.push(part.part);
    said ||= part.ofThem;
    at = part.next;
    const separator = longest(tokens, at, SEPARATORS);
    if (separator === null) break;
    at = separator.next;
  }
  const closing = longest(tokens, at, AFTER_LIST);
  if (closing !== null) {
    said = true;
    at = closing.next;
  }
  if (!said) throw severalQuantities(text, tokens, from);
  if (inside && tokens[at]?.key === ')') return { parts, next: at + 1 };
  if (inside) {
    throw new PhraseError({
      reason: 'A bracket is opened and not closed after the parts.',
      expected: '")" after the last part',
      fix: at === tokens.length ? `${text.trim()})` : null,
      at: tokens[at]?.at ?? text.length,
    });
  }
  return { parts, next: at };
}

function startsPart(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === 'all' || startsAmount(tokens, at, true);
}

interface ReadPart {
  part: PlacedPart;
  /** "of them" says that it is a part. */
  ofThem: boolean;
  next: number;
}

function readPart(
  text: string,
  tokens: readonly Token[],
  at: number,
  whole: Whole,
  vocabulary: Vocabulary,
): ReadPart {
  const first = tokens[at];
  if (first === undefined) throw missingPart(text);
  const all = first.key === 'all';
  const amount = all ? { ...whole.amount, next: at + 1 } : readAmount(text, tokens, at, true);
  const afterAmount = amount?.next ?? at;
  const ofThem = amount === null ? null : longest(tokens, afterAmount, AFTER_NUMBER);
  let nounAt = ofThem?.next ?? afterAmount;
  if (/^(?:were|was|are|is|being)$/.test(tokens[nounAt]?.key ?? '')) nounAt += 1;
  const noun = readNoun(tokens, nounAt, vocabulary);
  if (noun === null) {
    if (tokens[nounAt]?.kind !== 'word') throw missingGroup(text, tokens, at, nounAt);
    throw nounProblem(text, tokens, nounAt, vocabulary);
  }
  checkPart(text, tokens, at, nounAt, noun, amount, whole);
  const figure = amount?.figure ?? { low: null, high: null, bound: 'words' as const };
  const nounText = text.slice(tokens[nounAt]?.at, tokens[noun.next - 1]?.end);
  const amountText = text.slice(first.at, tokens[afterAmount - 1]?.end);
  const straight = text.slice(first.at, tokens[noun.next - 1]?.end);
  return {
    part: {
      text: nounAt === afterAmount ? straight : `${amountText} ${nounText}`,
      ...figure,
      group: noun.group,
      at: first.at,
    },
    ofThem: ofThem !== null || all,
    next: noun.next,
  };
}

function checkPart(
  text: string,
  tokens: readonly Token[],
  at: number,
  nounAt: number,
  noun: ReadNoun,
  amount: ReadAmount | null,
  whole: Whole,
): void {
  const nounToken = tokens[nounAt];
  const place = nounToken?.at ?? 0;
  if (noun.unit !== whole.unit) {
    throw new PhraseError({
      reason: `The total counts ${whole.unit} and this part counts ${noun.unit}.`,
      expected: `a part in ${whole.unit}, or a quantity of its own on a line with "- "`,
      fix: null,
      at: tokens[at]?.at ?? 0,
    });
  }
  if (noun.unit === 'people' && noun.group === null) {
    throw new PhraseError({
      reason: `"${nounToken?.text}" does not say which part of the total it is.`,
      expected: 'a group, such as "8 children"',
      fix: null,
      at: place,
    });
  }
  if (amount === null && noun.singular) {
    throw new PhraseError({
      reason: `"${nounToken?.text}" stands without a number.`,
      expected: `a number or "a" before it`,
      fix:
        nounToken === undefined ? null : rewrite(text, nounToken, nounToken, `a ${nounToken.text}`),
      at: place,
    });
  }
}

function missingPart(text: string): PhraseError {
  return new PhraseError({
    reason: 'The phrase ends where a part was expected.',
    expected: 'a part, such as "8 children"',
    fix: null,
    at: text.trimEnd().length,
  });
}

function missingGroup(
  text: string,
  tokens: readonly Token[],
  at: number,
  nounAt: number,
): PhraseError {
  const words = text.slice(tokens[at]?.at, tokens[nounAt - 1]?.end ?? tokens[nounAt]?.end);
  return new PhraseError({
    reason: `"${words.trim()}" does not say whom it counts; a part needs a group.`,
    expected: 'a group after the number, such as "8 children"',
    fix: null,
    at: tokens[nounAt]?.at ?? text.trimEnd().length,
  });
}

/** Two quantities in one phrase: "4 soldiers and 3 civilians". */
export function severalQuantities(text: string, tokens: readonly Token[], at: number): PhraseError {
  const joint = tokens[at];
  const next = longest(tokens, at, SEPARATORS)?.next ?? at;
  const before = text.slice(0, joint?.at).trim();
  const second = text.slice(tokens[next]?.at).trim();
  return new PhraseError({
    reason: 'Two quantities stand in one phrase.',
    expected:
      'one quantity a line, each after "- "; or, if the second is part of the first, "including" before it',
    fix: `- ${before}\n- ${second}`,
    at: joint?.at ?? 0,
  });
}
