import type * as z from 'zod';
import { problemAt } from '../../messages/problem-at.ts';
import type { Problem } from '../../messages/problem.ts';
import type { ClaimText, EntryText, Path, ReportText, Site, UseText } from '../content.ts';
import type { MarkdownFile } from '../yaml/frontmatter.ts';
import type { Prose } from '../prose.ts';
import { withoutBracketedFigures } from '../yaml/bracketed-figures.ts';
import { readDocuments } from './read-documents.ts';
import { claimSchema } from '../schema/claim.ts';
import { entrySchema } from '../schema/entry.ts';
import { useSchema } from '../schema/use.ts';
import { reportHeadSchema } from '../schema/report-head.ts';
import type { ReportHead } from '../schema/report-head.ts';
import { readItem } from '../schema/schema-problems.ts';
import { isFields, listOf } from '../yaml/raw-fields.ts';
import type { Raw } from '../yaml/read-yaml.ts';

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
  const schemas = schemasOf(site);
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

  const { documents, problems: documentProblems } = readDocuments(file);
  problems.push(...documentProblems);

  const claimsOf = (item: Raw, path: Path) =>
    listOf(isFields(item) ? item['claims'] : null).flatMap((claim, position): ClaimText[] => {
      const at = [...path, 'claims', position];
      const unbracketed = withoutBracketedFigures(file, at, claim, site);
      problems.push(...unbracketed.problems, ...missingCarrier(file, at, claim));
      const value = read<Omit<ClaimText, 'path'>>(schemas.claim, {
        source,
        path: at,
        raw: unbracketed.raw,
        what: 'a claim',
      });
      return value && unbracketed.problems.length === 0 ? [{ ...value, path: at }] : [];
    });

  const chronology: EntryText[] = [];
  const uses: UseText[] = [];
  listOf(raw['chronology']).forEach((item, index) => {
    const path = ['chronology', index];
    if (isFields(item) && 'use' in item && 'title' in item && 'occurred' in item) {
      const id = typeof item['use'] === 'string' ? item['use'] : '…';
      problems.push(
        problemAt('unknown-field', source.file, source.locate([...path, 'use'], 'key'), {
          reason:
            '`use` brings in an entry that another report defines, and this one has a title and a day of its own.',
          expected: '`id`, where the entry is defined here; else no fields but `use` and `claims`',
          fix: `id: ${id}`,
        }),
      );
      claimsOf(item, path);
      return;
    }
    if (isFields(item) && 'use' in item) {
      const used = read<z.infer<typeof useSchema>>(useSchema, {
        source,
        path,
        raw: item,
        what: 'an entry that is used',
      });
      const claims = claimsOf(item, path);
      if (used) uses.push({ entry: used.use, claims, path });
      return;
    }
    const entry = read<Omit<EntryText, 'claims' | 'path'>>(schemas.entry, {
      source,
      path,
      raw: item,
      what: 'an entry',
    });
    const claims = claimsOf(item, path);
    if (entry) chronology.push({ ...entry, claims, path });
  });

  return { report: { slug, head, documents, chronology, uses, prose, source }, problems };
}

/** The schemas that depend on the site, made once for it: making them takes longer than reading. */
function schemasOf(site: Site) {
  const known = schemasBySite.get(site);
  if (known) return known;
  const schemas = { entry: entrySchema(site), claim: claimSchema(site) };
  schemasBySite.set(site, schemas);
  return schemas;
}

const schemasBySite = new WeakMap<
  Site,
  { entry: ReturnType<typeof entrySchema>; claim: ReturnType<typeof claimSchema> }
>();

/** A claim needs a document that carries it. */
function missingCarrier(file: MarkdownFile, path: Path, raw: Raw): Problem[] {
  if (!isFields(raw) || 'in' in raw || listOf(raw['carried']).length > 0) return [];
  if (file.source.hasLost?.(path)) return [];
  return [
    problemAt('missing-field', file.source.file, file.source.locate(path), {
      reason: 'A claim has no carrier: neither `in` nor `carried` names a document.',
      expected: 'the document in which it can be read',
      fix: 'in: …',
    }),
  ];
}
