import { isPair, visit } from 'yaml';
import type { Document } from 'yaml';
import type { Finding } from '../../messages/problem-at.ts';
import { capital, listed, shown } from '../../messages/words.ts';
import { aCharacter, hyphenClass, isUnseenAt, unseenClass } from '../characters/odd-characters.ts';
import { keyText } from './plain-values.ts';

/** A value or a name with characters in it that nobody can see, or can tell from a hyphen. */
export interface OddValue {
  /** Offset of the first of them. */
  offset: number;
  finding: Finding;
}

/**
 * Fields that hold words as somebody wrote them, and the fields below them: there a character
 * without a width may be meant, such as a mark for the direction of a name.
 */
const wordFields: ReadonlySet<string> = new Set([
  'title',
  'summary',
  'description',
  'authors',
  'note',
  'why',
  'name',
  'short',
  'in-text',
  'as',
  'says',
  'hedge',
  'text',
  'quote',
  'translation',
  'reference',
  'label',
  'about',
  'also',
  'loaded-words',
  'columns',
  'licence',
]);

const hyphen = new RegExp(`[${hyphenClass}]`, 'u');
/** An id or a day, with hyphens of any kind. */
const token = new RegExp(`^[\\w${hyphenClass}${unseenClass}./~?%-]+$`, 'u');

/**
 * Takes characters that nobody can see out of the names, ids, days and figures of a document, and
 * puts ordinary hyphens into its ids and days. What was there is told of.
 *
 * @param isWords whether all values are words: those of a translation
 */
export function mendOddValues(document: Document, isWords: boolean): OddValue[] {
  const found: OddValue[] = [];
  visit(document, {
    Scalar(key, node, above) {
      const { source = '', range } = node;
      const odd = oddIn(source);
      const [first] = odd;
      if (first === undefined || !range) return;
      const isKey = key === 'key';
      const pairs = above.filter(isPair);
      const fields = (isKey ? pairs.slice(0, -1) : pairs).map((pair) => keyText(pair.key));
      if (fields.some((one) => wordFields.has(one))) return;
      const field = fields.at(-1);
      if (isWords && !isKey && field !== 'original') return;
      const old = source.slice(first, (odd.at(-1) ?? first) + 1);
      const quote = node.type === 'QUOTE_DOUBLE' ? '"' : node.type === 'QUOTE_SINGLE' ? "'" : '';
      const word = mendedAt(source, odd);
      const written = `${quote}${word}${quote}`;
      const isValue = field !== undefined && isPair(above.at(-1));
      found.push({
        offset: range[0] + quote.length + first,
        finding: {
          ...told(
            odd.map((at) => source[at] ?? ''),
            word,
          ),
          fix: isKey ? `${word}: …` : isValue ? `${field}: ${written}` : written,
          edit: {
            old,
            new: mendedAt(
              old,
              odd.map((at) => at - first),
            ),
          },
        },
      });
      node.source = word;
      node.value = word;
    },
  });
  return found;
}

/** The places in a value of characters that are read otherwise than they look. */
function oddIn(text: string): number[] {
  const isToken = token.test(text);
  return Array.from({ length: text.length }, (_, at) => at).filter(
    (at) => isUnseenAt(text, at) || (isToken && hyphen.test(text[at] ?? '')),
  );
}

/** A text with ordinary hyphens, or nothing, at some places. */
function mendedAt(text: string, places: readonly number[]): string {
  const units = text.split('');
  for (const at of places) units[at] = hyphen.test(units[at] ?? '') ? '-' : '';
  return units.join('');
}

function told(characters: readonly string[], word: string): Finding {
  const kinds = [...new Set(characters)];
  const names = listed(
    kinds.map((one) => aCharacter(one)),
    'and',
  );
  const areHyphens = kinds.every((one) => hyphen.test(one));
  return {
    reason: `${capital(names)} ${kinds.length > 1 ? 'stand' : 'stands'} in ${shown(word)}${areHyphens ? '' : ', where nobody can see it'}.`,
    expected: areHyphens ? 'an ordinary hyphen' : 'the same word without it',
  };
}
