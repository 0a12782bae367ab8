import { problemAt } from '../../messages/problem-at.ts';
import type { Problem } from '../../messages/problem.ts';
import { shown } from '../../messages/words.ts';
import type { Content } from '../content.ts';
import { decodeText } from './decode-text.ts';
import type { FileRole } from './file-role.ts';
import { fileRole, meantFile } from './file-role.ts';
import { folderFiles } from './folder-files.ts';
import type { FoundFile } from './folder-files.ts';
import { withOutlines } from '../outlines/site-outlines.ts';
import { readDataFile } from '../yaml/frontmatter.ts';
import { lineIndex } from '../yaml/line-index.ts';
import { readFileInto } from './read-file.ts';
import type { Reading } from './read-file.ts';
import { spoiltPictures } from './spoilt-pictures.ts';
import { readSite } from './read-site.ts';
import { siteDefaults } from '../schema/site.ts';

/**
 * What a content folder says, and everything that is wrong with it. `problems` are those that
 * reading met; the rules of the checker find more. `reports` holds all reports, drafts and those
 * with broken fields of their own too; `content.reports` only what is published.
 */
export type ReadContent = Reading;

/** What a content folder holds: the files that are read, and the names of all others. */
export type FoundContent = Awaited<ReturnType<typeof folderFiles>> & Pick<Reading, 'spoilt'>;

const start = { line: 1, column: 1 };

/**
 * Reads a content folder whole. What is broken is left out and told of; the rest is there.
 *
 * @throws {ContentFolderError} when there is no such folder
 */
export async function readContent(folder: string): Promise<ReadContent> {
  return readFound(await findContent(folder));
}

/**
 * The files of a content folder before anything in them is read.
 *
 * @throws {ContentFolderError} when there is no such folder
 */
export async function findContent(folder: string): Promise<FoundContent> {
  const found = await folderFiles(
    folder,
    (file) => !['media', 'unknown'].includes(fileRole(file).role),
  );
  const media = found.others.filter((file) => fileRole(file).role === 'media');
  return { ...found, spoilt: await spoiltPictures(folder, media) };
}

/** Reads files that were found, or that never stood on a disk. */
export function readFound({ files, others, outside, spoilt = [] }: FoundContent): ReadContent {
  const problems: Problem[] = [];
  const texts = files.map((file) => ({ file: file.file, text: textOf(file, problems) }));
  const siteFile = texts.find(({ file }) => file === 'site.yml');
  if (!siteFile) problems.push(missingSite(files.length === 0));
  const data = readDataFile('site.yml', siteFile?.text ?? '');
  const { site: plain, problems: siteProblems } =
    typeof siteFile?.text === 'string' ? readSite(data) : { site: siteDefaults, problems: [] };
  const drawn = texts.filter(({ file }) => fileRole(file).role === 'outlines');
  const { site, problems: outlineProblems } = withOutlines(
    plain,
    data.source,
    new Map(drawn.map(({ file, text }) => [file, text])),
  );
  problems.push(...siteProblems, ...outlineProblems);
  const content: Content = {
    site,
    sources: [],
    actors: [],
    places: [],
    reports: [],
    datasets: [],
    pages: [],
    translations: [],
  };
  const tables = new Map(
    texts.flatMap(({ file, text }) =>
      fileRole(file).role === 'table' ? [[file, text] as const] : [],
    ),
  );
  const reading: Reading = { content, reports: [], files: [], problems, others, spoilt, tables };
  if (typeof siteFile?.text === 'string')
    reading.files.push({ ...data, role: { role: 'site' }, prose: null });

  const unread = others.filter((file) => fileRole(file).role === 'unknown' && !isReadme(file));
  const found = texts.flatMap(({ file, text }) => {
    const role = fileRole(file);
    return text === null || role.role === 'site' ? [] : [{ file, text, role }];
  });
  const [, ...further] = site.languages;
  const order = (role: FileRole['role']): number =>
    role === 'dataset' ? 1 : role === 'translation' ? 2 : 0;
  found.sort((a, b) => order(a.role.role) - order(b.role.role));
  for (const { file, text, role } of found) {
    if (role.role !== 'translation') readFileInto(reading, file, role, text);
    else if (further.includes(role.language)) readFileInto(reading, file, role, text);
    else problems.push(otherLanguage(file, role.language, site.languages));
  }
  const readTables = new Set(reading.files.map(({ source }) => source.file));
  problems.push(
    ...[...tables].flatMap(([file, text]) =>
      text === null || readTables.has(file) ? [] : [unknownTable(file)],
    ),
  );
  problems.push(...unread.map(unknownFile), ...outside.map(linkOutside));
  return reading;
}

/**
 * The text of a file. Where its bytes are no UTF-8, a problem, and what can be read nonetheless;
 * `null` where they are no text at all.
 */
function textOf({ file, bytes }: FoundFile, problems: Problem[]): string | null {
  const decoded = decodeText(bytes);
  if (!('badAt' in decoded)) return decoded.text;
  problems.push(
    problemAt('not-utf-8', file, lineIndex(decoded.text)(decoded.badAt), {
      reason: encodingReason(decoded.encoding, decoded.word),
      expected: 'the same file, saved as UTF-8: most programs ask for the encoding when saving',
    }),
  );
  return decoded.encoding === null ? null : decoded.text;
}

function encodingReason(encoding: string | null, word: string | null): string {
  if (encoding === null) return 'This file is no text that could be read.';
  if (word === null) return `This file is saved as ${encoding}, and not as UTF-8.`;
  return `${shown(word)} is saved as ${encoding} here, and not as UTF-8.`;
}

function missingSite(isEmpty: boolean): Problem {
  return problemAt('missing-file', 'site.yml', start, {
    reason: isEmpty
      ? 'The content folder is empty: it has no `site.yml`.'
      : 'The content folder has no `site.yml`.',
    expected: 'a file `site.yml` with at least a title',
    fix: 'title: …',
  });
}

function unknownFile(file: string): Problem {
  const meant = meantFile(file);
  if (meant !== null) {
    return problemAt('misnamed-file', file, start, {
      reason: 'Nothing reads a file of this name.',
      expected: `the name ${shown(meant)}`,
    });
  }
  return problemAt('unknown-file', file, start, {
    reason: 'Nothing reads this file.',
    expected:
      'site.yml, sources.yml, actors.yml, places.yml, or a .md file in reports/, datasets/, sources/, actors/ or pages/',
  });
}

function unknownTable(file: string): Problem {
  const dataset = file.replace(/\.[a-z]+$/u, '.md');
  return problemAt('unknown-file', file, start, {
    reason: 'No dataset reads this table.',
    expected: `a file ${dataset} that says how to read its columns`,
  });
}

function otherLanguage(file: string, language: string, languages: readonly string[]): Problem {
  const isFirst = language === languages[0];
  return problemAt('unknown-file', file, start, {
    reason: isFirst
      ? `Nothing reads this file: \`${language}\` is the language of the originals.`
      : `Nothing reads this file: \`${language}\` is no language of this site.`,
    expected: 'a language that `languages` in site.yml lists behind the first',
    fix: isFirst ? null : `languages: [${[...languages, language].join(', ')}]`,
  });
}

function linkOutside(file: string): Problem {
  return problemAt('unknown-file', file, start, {
    reason: 'This is a link that leads out of the content folder, and is not followed.',
    expected: 'the file itself',
  });
}

function isReadme(file: string): boolean {
  return /(?:^|\/)README(?:\.[a-z]+)?$/iu.test(file);
}
