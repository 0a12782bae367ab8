import { isMeasured, readNoun, type ReadNoun } from './noun.ts';
import { keyAt, longest, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** "None", said: a group where one was named, and the position after it. */
export interface ReadNothing {
  noun: Pick<ReadNoun, 'group' | 'unit'> | null;
  next: number;
}

/**
 * Reads words that say that there were none: "none", "no one", "no casualties", "no civilians",
 * "no civilian casualties". `null` where they do not stand at the beginning.
 */
export function readNothing(tokens: readonly Token[], vocabulary: Vocabulary): ReadNothing | null {
  const nobody = longest(tokens, 0, ['none', 'nobody', 'no one', 'no-one']);
  if (nobody !== null) return { noun: null, next: nobody.next };
  if (keyAt(tokens, 0) !== 'no') return null;
  if (isMeasured(tokens[1])) return { noun: null, next: 2 };
  const noun = readNoun(tokens, 1, vocabulary);
  if (noun === null) return null;
  return { noun, next: noun.singular && isMeasured(tokens[noun.next]) ? noun.next + 1 : noun.next };
}
