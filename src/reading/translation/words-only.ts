import { problemAt } from '../../messages/problem-at.ts';
import type { Problem } from '../../messages/problem.ts';
import { listed } from '../../messages/words.ts';
import type { Path, Site } from '../content.ts';
import type { ReadReport } from '../folder/read-report.ts';
import { carrierSchema } from '../schema/carrier.ts';
import { claimSchema } from '../schema/claim.ts';
import { documentSchema } from '../schema/document.ts';
import { entrySchema } from '../schema/entry.ts';
import { reportHeadSchema } from '../schema/report-head.ts';
import { fieldsAt } from '../schema/schema-walk.ts';
import { reportTranslationSchema } from '../schema/translation.ts';
import type { SourceText } from '../source-text.ts';
import { isFields, withFields } from '../yaml/raw-fields.ts';
import type { Fields } from '../yaml/raw-fields.ts';
import type { Raw } from '../yaml/read-yaml.ts';

/**
 * Takes out of a translation whatever is a field of the original and no words: figures, dates,
 * ids, whole chronologies. Each is a problem; the words around it can still be read.
 */
export function wordsOnly(
  data: Fields,
  source: SourceText,
  original: ReadReport | null,
  site: Site,
): { words: Fields; problems: Problem[] } {
  const problems: Problem[] = [];
  const schema = reportTranslationSchema('');
  const kept = (raw: Fields, path: Path, known: readonly string[], words: readonly string[]) => {
    const left = withFields(raw);
    for (const field of Object.keys(raw)) {
      if (words.includes(field) || !known.includes(field)) continue;
      delete left[field];
      problems.push(
        problemAt('more-than-words', source.file, source.locate([...path, field], 'key'), {
          reason: `\`${field}\` stands in the original, and holds for every language.`,
          expected: `words only: ${listed(words)}`,
          fix: field === 'chronology' ? skeletonOf(original) : null,
        }),
      );
    }
    return left;
  };
  const each = (
    raw: Raw | undefined,
    clean: (item: Fields, id: string) => Fields,
  ): Raw | undefined =>
    isFields(raw)
      ? withFields(
          Object.fromEntries(
            Object.entries(raw).map(([id, item]) => [id, isFields(item) ? clean(item, id) : item]),
          ),
        )
      : raw;

  const known = fieldsAt(reportHeadSchema, []);
  const words = kept(data, [], [...known, 'formerly', 'id'], fieldsAt(schema, []));
  const documents = fieldsAt(documentSchema, []);
  const ofEntries = [...fieldsAt(entrySchema(site), []), 'claims'];
  const ofClaims = fieldsAt(claimSchema(site), []);
  const ofCarriers = fieldsAt(carrierSchema(site), []);
  const inPlace: Record<string, Raw | undefined> = {
    entries: each(words['entries'], (item, id) =>
      kept(item, ['entries', id], ofEntries, fieldsAt(schema, ['entries', id])),
    ),
    claims: each(words['claims'], (item, id) => {
      const path = ['claims', id];
      const claim = kept(item, path, ofClaims, fieldsAt(schema, path));
      const carried = each(claim['carried'], (carrier, document) => {
        const at = [...path, 'carried', document];
        return kept(carrier, at, ofCarriers, fieldsAt(schema, at));
      });
      return carried === undefined ? claim : withFields(claim, { carried });
    }),
  };
  if (Array.isArray(words['documents'])) {
    delete words['documents'];
    problems.push(
      problemAt('more-than-words', source.file, source.locate(['documents'], 'key'), {
        reason: 'The list of documents stands in the original, and holds for every language.',
        expected: `no ${listed(documents.slice(0, 3))} here, only notes on documents by their id`,
        fix: null,
      }),
    );
  }
  for (const [field, value] of Object.entries(inPlace)) {
    if (value !== undefined) words[field] = value;
  }
  return { words, problems };
}

/** How the words of a chronology are written, with the first ids of the original. */
function skeletonOf(original: ReadReport | null): string {
  const [entry] = original?.chronology ?? [];
  const [claim] = entry?.claims ?? [];
  return `entries:\n  ${entry?.id ?? 'id'}: …\nclaims:\n  ${claim?.id ?? 'id'}: …`;
}
