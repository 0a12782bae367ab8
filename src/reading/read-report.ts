import { problemAt } from '../messages/problem-at.ts';
import type { Problem } from '../messages/problem.ts';
import type { ClaimText, DocumentText, EntryText, Path, ReportText, Site } from './content.ts';
import type { MarkdownFile } from './frontmatter.ts';
import { builtInMeasures } from './measures.ts';
import type { Prose } from './prose.ts';
import { claimSchema } from './schema/claim.ts';
import { documentSchema } from './schema/document.ts';
import { entrySchema } from './schema/entry.ts';
import { reportHeadSchema } from './schema/report-head.ts';
import type { ReportHead } from './schema/report-head.ts';
import { readItem } from './schema/schema-problems.ts';
import { isFields, listOf, withFields } from './raw-fields.ts';
import type { Fields } from './raw-fields.ts';
import type { Raw } from './yaml.ts';

/** A report as far as it could be read: broken items are left out, the rest is there. */
export interface ReadReport extends Omit<ReportText, keyof ReportHead> {
  /** `null` where the report's own fields are broken. */
  head: ReportHead | null;
}

/** Reads a report item by item, so that what is broken hides nothing else. */
export function readReport(
  file: MarkdownFile,
  slug: string,
  prose: Prose,
  site: Site,
): { report: ReadReport; problems: Problem[] } {
  const problems: Problem[] = [...file.problems];
  const read = <T>(...item: Parameters<typeof readItem<T>>): T | null => {
    const { value, problems: found } = readItem(...item);
    problems.push(...found);
    return value;
  };
  const { source } = file;
  const raw = isFields(file.data) ? file.data : {};
  const head =
    file.problems.length > 0 && file.data === null
      ? null
      : read<ReportHead>(reportHeadSchema, {
          source,
          path: [],
          raw: file.data ?? {},
          what: 'the report',
        });

  const documents = listOf(raw['documents']).flatMap((item, index): DocumentText[] => {
    const path = ['documents', index];
    const value = read<DocumentText>(documentSchema(path), {
      source,
      path,
      raw: item,
      what: 'a document',
    });
    problems.push(...missingAddress(file, path, item));
    return value ? [value] : [];
  });

  const chronology = listOf(raw['chronology']).flatMap((item, index): EntryText[] => {
    const path = ['chronology', index];
    const entry = read<EntryText>(entrySchema(site, path), {
      source,
      path,
      raw: item,
      what: 'an entry',
    });
    const claims = listOf(isFields(item) ? item['claims'] : null).flatMap(
      (claim, position): ClaimText[] => {
        const at = [...path, 'claims', position];
        const unbracketed = withoutBracketedFigures(file, at, claim, site);
        problems.push(...unbracketed.problems, ...missingCarrier(file, at, claim));
        const value = read<ClaimText>(claimSchema(site, at), {
          source,
          path: at,
          raw: unbracketed.raw,
          what: 'a claim',
        });
        return value && unbracketed.problems.length === 0 ? [value] : [];
      },
    );
    return entry ? [{ ...entry, claims }] : [];
  });

  return { report: { slug, head, documents, chronology, prose, source }, problems };
}

/** A document is found by an address, or by words where it has none. */
function missingAddress(file: MarkdownFile, path: Path, raw: Raw): Problem[] {
  if (!isFields(raw) || 'url' in raw || 'reference' in raw) return [];
  return [
    problemAt('missing-field', file.source.file, file.source.locate(path), {
      reason: 'A document has neither `url` nor `reference`: nobody could find it.',
      expected: 'its address, or where it is printed or was broadcast',
      fix: 'url: https://…',
    }),
  ];
}

/** A claim needs a document that carries it. */
function missingCarrier(file: MarkdownFile, path: Path, raw: Raw): Problem[] {
  if (!isFields(raw) || 'in' in raw || listOf(raw['carried']).length > 0) return [];
  return [
    problemAt('missing-field', file.source.file, file.source.locate(path), {
      reason: 'A claim has no carrier: neither `in` nor `carried` names a document.',
      expected: 'the document in which it can be read',
      fix: 'in: reuters-uol',
    }),
  ];
}

/**
 * Figures in brackets are refused: YAML splits `[14,000]` into two items. They are taken out, so
 * that the halves are not judged as figures.
 */
function withoutBracketedFigures(
  file: MarkdownFile,
  path: Path,
  raw: Raw,
  site: Site,
): { raw: Raw; problems: Problem[] } {
  if (!isFields(raw)) return { raw, problems: [] };
  const problems: Problem[] = [];
  const measures = [...builtInMeasures, ...Object.keys(site.measures)];
  const without = (fields: Fields, at: Path): Fields => {
    const kept: Fields = withFields(fields);
    for (const measure of measures) {
      const value = fields[measure];
      if (!Array.isArray(value) || !file.inBrackets([...at, measure])) continue;
      delete kept[measure];
      const items = joinThousands(value);
      problems.push(
        problemAt('unreadable-quantity', file.source.file, file.source.locate([...at, measure]), {
          reason: 'Figures stand in brackets, where YAML splits them at every comma.',
          expected: 'one figure, or several one a line with `- `',
          fix:
            items.length === 1
              ? `${measure}: ${items[0]}`
              : [`${measure}:`, ...items.map((item) => `  - ${item}`)].join('\n'),
        }),
      );
    }
    return kept;
  };
  const kept = without(raw, path);
  if (Array.isArray(kept['carried'])) {
    kept['carried'] = kept['carried'].map((carrier, index) =>
      isFields(carrier) ? without(carrier, [...path, 'carried', index]) : carrier,
    );
  }
  return { raw: kept, problems };
}

/** `14` and `000` were one figure before YAML saw them. */
function joinThousands(items: readonly Raw[]): string[] {
  const joined: string[] = [];
  for (const item of items) {
    const text = typeof item === 'string' ? item : '…';
    const before = joined.at(-1);
    if (before !== undefined && /\d$/u.test(before) && /^\d{3}(?!\d)/u.test(text)) {
      joined[joined.length - 1] = `${before},${text}`;
    } else joined.push(text);
  }
  return joined;
}
