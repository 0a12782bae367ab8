/**
 * Fails when an import in `src/` runs against the order of its folders: a folder knows those
 * before it in the list and none after it, and nothing before the site's own folders knows Astro.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(import.meta.dirname, '..');

/** The folders of `src/`, in the order in which they may know each other. */
const order = [
  'messages',
  'i18n',
  'reading',
  'record',
  'checking',
  'charts',
  'publishing',
  'site',
] as const;
const siteFolders = new Set(['components', 'layouts', 'middleware', 'pages', 'styles']);

/** One import that the order forbids: the importing file, its line, and why in a sentence. */
export interface WrongImport {
  file: string;
  line: number;
  reason: string;
}

/**
 * The imports of one file that the order forbids.
 *
 * @param file the file's path from the project's root, with `/`, for example `src/record/toll.ts`
 * @param text the file's text; of an `.astro` file its frontmatter and its scripts are read
 */
export function wrongImports(file: string, text: string): WrongImport[] {
  const own = rank(file);
  if (own === undefined) {
    return [{ file, line: 1, reason: `${folderOf(file)} has no place in the order of src/` }];
  }
  return importsOf(file, text).flatMap(({ specifier, line }) => {
    const reason = whyWrong(file, own, specifier);
    return reason === undefined ? [] : [{ file, line, reason }];
  });
}

function whyWrong(file: string, own: number, specifier: string): string | undefined {
  const mayKnowAstro = own === order.indexOf('site');
  if (/^(astro($|[:/])|@astrojs\/)/.test(specifier) || specifier.endsWith('.astro')) {
    return mayKnowAstro ? undefined : `imports ${specifier}, but only the site knows Astro`;
  }
  const target = resolve(file, specifier);
  if (target === undefined) return undefined;
  if (/^(scripts|tests)\//.test(target)) return `imports ${target}, which is outside src/`;
  if (!target.startsWith('src/')) return undefined;
  const other = rank(target);
  if (other === undefined) return `imports ${target}, which has no place in the order of src/`;
  if (other <= own) return undefined;
  return `imports ${target}: ${folderOf(file)} comes before ${folderOf(target)} and must not know it`;
}

/** The path from the project's root that a specifier names; undefined for a package. */
function resolve(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(file), specifier);
  return specifier.startsWith('/') ? specifier.slice(1) : undefined;
}

function folderOf(file: string): string {
  return file.split('/').slice(0, 2).join('/');
}

/** Where a file of `src/` stands in the order; a file of `src/` itself belongs to the site. */
function rank(file: string): number | undefined {
  const [, folder = '', rest] = file.split('/');
  const name = rest === undefined || siteFolders.has(folder) ? 'site' : folder;
  const at = order.findIndex((known) => known === name);
  return at < 0 ? undefined : at;
}

function importsOf(file: string, text: string): { specifier: string; line: number }[] {
  const code = file.endsWith('.astro') ? scriptsOf(text) : text;
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName, pos }) => ({
    specifier: fileName,
    line: code.slice(0, pos).split('\n').length,
  }));
}

/** An `.astro` file with all but its frontmatter and scripts blanked out, so that lines stay. */
function scriptsOf(text: string): string {
  const kept = [...text.matchAll(/^---\n[\s\S]*?^---$|<script\b[^>]*>[\s\S]*?<\/script>/gm)];
  let code = '';
  let end = 0;
  for (const match of kept) {
    code += blank(text.slice(end, match.index)) + match[0].replace(/^---|---$|<[^>]*>/gm, blank);
    end = match.index + match[0].length;
  }
  return code;
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

if (import.meta.main) {
  const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll(path.sep, '/')}`)
    .filter((name) => /\.(ts|mts|js|mjs|astro)$/.test(name))
    .toSorted();
  const wrong = files.flatMap((file) =>
    wrongImports(file, readFileSync(path.join(root, file), 'utf8')),
  );
  for (const { file, line, reason } of wrong) console.error(`${file}:${line} ${reason}`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
