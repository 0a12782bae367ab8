import { startsAmount } from './amount.ts';
import { readPart, type PlacedPart, type Whole } from './part.ts';
import { offsetOf, PhraseError } from './phrase-problem.ts';
import { keyAt, longest, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

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
  let inside = keyAt(tokens, at) === '(';
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
    const next = separatorEnd(tokens, at);
    if (next === null) break;
    at = next;
  }
  const closing = longest(tokens, at, AFTER_LIST);
  if (closing !== null) {
    said = true;
    at = closing.next;
  }
  if (!said) throw severalQuantities(text, tokens, from);
  if (inside && keyAt(tokens, at) === ')') return { parts, next: at + 1 };
  if (inside) {
    throw new PhraseError({
      reason: 'A bracket is opened and not closed after the parts.',
      expected: '")" after the last part',
      fix: at === tokens.length ? `${text.trim()})` : null,
      at: offsetOf(text, tokens, at),
    });
  }
  return { parts, next: at };
}

/** The position after what joins two parts or two quantities, or `null`. */
export function separatorEnd(tokens: readonly Token[], at: number): number | null {
  return longest(tokens, at, SEPARATORS)?.next ?? null;
}

function startsPart(tokens: readonly Token[], at: number): boolean {
  return keyAt(tokens, at) === 'all' || startsAmount(tokens, at, true);
}

/** Two quantities in one phrase: "4 soldiers and 3 civilians". */
export function severalQuantities(text: string, tokens: readonly Token[], at: number): PhraseError {
  const before = text.slice(0, tokens[at]?.at).trim();
  const second = text.slice(tokens[separatorEnd(tokens, at) ?? at]?.at).trim();
  return new PhraseError({
    reason: 'Two quantities stand in one phrase.',
    expected:
      'one quantity a line, each after "- "; or, if the second is part of the first, "including" before it',
    fix: `- ${before}\n- ${second}`,
    at: offsetOf(text, tokens, at),
  });
}
