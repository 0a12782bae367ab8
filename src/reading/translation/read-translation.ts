import { nearest, slipOf } from '../../messages/nearest.ts';
import { problemAt } from '../../messages/problem-at.ts';
import type { Problem } from '../../messages/problem.ts';
import { listed } from '../../messages/words.ts';
import type { Id, Page, Site } from '../content.ts';
import type { FileRole } from '../folder/file-role.ts';
import type { ReadReport } from '../folder/read-report.ts';
import { given } from '../given.ts';
import type { Prose } from '../prose.ts';
import { readItem } from '../schema/schema-problems.ts';
import { pageTranslationSchema, reportTranslationSchema } from '../schema/translation.ts';
import type { SourceText } from '../source-text.ts';
import type { ClaimWords, EntryWords, Translation } from '../translation.ts';
import type { MarkdownFile } from '../yaml/frontmatter.ts';
import { isFields } from '../yaml/raw-fields.ts';
import type { Fields as RawFields } from '../yaml/raw-fields.ts';
import { stateOf } from './original-state.ts';
import { wordsOnly } from './words-only.ts';

export type TranslationRole = Extract<FileRole, { role: 'translation' }>;

/** What a translation may be of: everything that was read before it. */
export interface Originals {
  site: Site;
  reports: readonly ReadReport[];
  pages: readonly Page[];
  /** What is wrong with the files that were read before. */
  problems: readonly Problem[];
}

/** The report or page that a translation is of; `null` where there is none. */
export function originalOf<Report extends { source: SourceText }>(
  { of, name }: TranslationRole,
  { reports, pages }: { reports: readonly Report[]; pages: readonly Page[] },
): Report | Page | null {
  const file = `${of}s/${name}.md`;
  const all: readonly (Report | Page)[] = of === 'report' ? reports : pages;
  return all.find(({ source }) => source.file === file) ?? null;
}

/** What the frontmatter of a translation gives. */
interface Fields {
  title: string;
  summary?: string | undefined;
  original: string;
  entries?: Record<Id, EntryWords> | undefined;
  claims?: Record<Id, ClaimWords> | undefined;
  documents?: Record<Id, string> | undefined;
}

/** Reads a translation of one of the originals. */
export function readTranslation(
  file: MarkdownFile,
  role: TranslationRole,
  prose: Prose,
  originals: Originals,
): { translation: Translation | null; problems: Problem[] } {
  const { source } = file;
  const original = originalOf(role, originals);
  const state = original === null ? '' : stateOf(original);
  const problems = [
    ...file.problems,
    ...(original === null ? [ofNothing(file, role, originals)] : []),
  ];
  if (!isFields(file.data) && file.problems.length > 0) return { translation: null, problems };
  const data = isFields(file.data) ? file.data : {};
  const stripped =
    role.of === 'report'
      ? wordsOnly(data, source, asReport(original), originals.site)
      : { words: data, problems: [] };
  const item = { source, path: [], raw: stripped.words, what: 'the translation' };
  const { value, problems: wrong } =
    role.of === 'report'
      ? readItem<Fields>(reportTranslationSchema(state), item)
      : readItem<Fields>(pageTranslationSchema(state), item);
  const brokenAt = originals.problems.find(
    (one) => one.file === original?.source.file && one.severity === 'error',
  );
  problems.push(
    ...stripped.problems,
    ...wrong.map((problem) => (brokenAt === undefined ? problem : notYet(problem, data, brokenAt))),
  );
  if (value === null || original === null) return { translation: null, problems };
  const { title, summary, original: madeFrom } = value;
  const translation: Translation = {
    of: role.of,
    slug: role.name,
    language: role.language,
    title,
    ...given({ summary }),
    isStale: madeFrom !== state,
    entries: value.entries ?? {},
    claims: value.claims ?? {},
    documents: value.documents ?? {},
    prose,
    source,
  };
  return { translation, problems };
}

/** Nobody can say from which state of a broken original a translation was made. */
function notYet(problem: Problem, data: RawFields, brokenAt: Problem): Problem {
  if (problem.rule !== 'missing-field' || problem.fix?.startsWith('original: ') !== true) {
    return problem;
  }
  const { file, line } = brokenAt;
  return {
    ...problem,
    reason: `\`original\` ${'original' in data ? 'is empty' : 'is missing from this translation'}, and cannot be told before \`${file}\` is mended: see its line ${line}.`,
    expected: 'the original without errors; then the check says what to write here',
    fix: null,
  };
}

function asReport(original: ReadReport | Page | null): ReadReport | null {
  return original !== null && 'chronology' in original ? original : null;
}

function ofNothing(
  { source }: MarkdownFile,
  { of, name, language }: TranslationRole,
  { reports, pages }: Originals,
): Problem {
  const folder = `${of}s`;
  const all = of === 'report' ? reports : pages;
  const names = all.flatMap((one) => (one.source.file.startsWith(`${folder}/`) ? [one.slug] : []));
  const near = nearest(name, names);
  const slip = slipOf(name, names);
  return problemAt(
    'translation-of-nothing',
    source.file,
    { line: 1, column: 1 },
    {
      reason: `There is no \`${folder}/${name}.md\` that this could be a translation of${near.length > 0 ? `; did you mean ${listed(near.map((one) => `\`${one}\``))}?` : '.'}`,
      expected: `a file named as the original, with \`.${language}\` before its ending`,
      fix: slip === null ? null : `${folder}/${slip}.${language}.md`,
    },
  );
}
