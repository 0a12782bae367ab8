import { problemAt } from '../messages/problem-at.ts';
import { shown } from '../messages/words.ts';
import type { ReadFile } from '../reading/folder/read-file.ts';
import { isWhole } from './prose/is-whole.ts';
import { passagesOf } from './prose/passages.ts';
import type { Passage } from './prose/passages.ts';
import { quotableIn } from './prose/quotable-words.ts';
import type { Range } from './prose/quoted-ranges.ts';
import type { Check } from './rule.ts';

/**
 * What stands in quotation marks in a report stands in the record. On other pages such marks may
 * mean other things: there only sentences that cite are looked at.
 */
export const unfoundQuotation: Check = ({ read }) =>
  read.files.flatMap((file) => {
    const quotations = passagesOf(file).flatMap((passage) =>
      quotationsIn(passage, file).map((range) => ({ passage, range })),
    );
    if (quotations.length === 0 || !isWhole(read, file)) return [];
    const stands = quotableIn(read, file);
    return quotations.flatMap(({ passage, range: { from, to } }) => {
      const words = passage.text.slice(from, to).replace(/\s+/gu, ' ').trim();
      if (stands(words)) return [];
      return [
        problemAt('unfound-quotation', file.source.file, passage.at(from), {
          reason: `Nothing in the record of this report has the words ${shown(words)}.`,
          expected: 'the words of a claim, a carrier or a title; a claim keeps them in `quote`',
        }),
      ];
    });
  });

/** What a passage quotes: what stands in marks, or all of it where it is set apart as a quotation. */
function quotationsIn({ kind, text, quoted, sentences }: Passage, { role }: ReadFile): Range[] {
  if (kind === 'heading') return [];
  const ranges = kind === 'quotation' && quoted.length === 0 ? [apart(text)] : quoted;
  if (role.role === 'report') return ranges.filter(({ from, to }) => from < to);
  return ranges.filter(({ from }) =>
    sentences.some((one) => one.from <= from && from < one.to && one.cites.length > 0),
  );
}

/** A quotation that is set apart, without the name and the citation behind it. */
function apart(text: string): Range {
  const end = text.search(/\s*(?:[—–]\s*\p{Lu}[^.!?]*)?[\s\uFFFC]*$/u);
  return { from: 0, to: end };
}
