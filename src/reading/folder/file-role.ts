import { nearest } from '../../messages/nearest.ts';

/** What a file of a content folder is. `name` is the file's name without its ending. */
export type FileRole =
  | { role: 'site' | 'sources' | 'actors' | 'places' | 'media' | 'unknown' }
  | { role: 'source' | 'actor' | 'report' | 'dataset' | 'page'; name: string }
  | { role: 'table' | 'outlines' }
  | { role: 'translation'; of: 'report' | 'page'; name: string; language: string };

const lists = {
  'site.yml': 'site',
  'sources.yml': 'sources',
  'actors.yml': 'actors',
  'places.yml': 'places',
} as const;

const folders = {
  sources: 'source',
  actors: 'actor',
  reports: 'report',
  datasets: 'dataset',
  pages: 'page',
} as const;

const has = <T extends object>(names: T, name: string): name is keyof T & string =>
  Object.hasOwn(names, name);

/** What the file at a path, relative to the content folder, is read as. */
export function fileRole(file: string): FileRole {
  if (has(lists, file)) return { role: lists[file] };
  if (file.startsWith('media/')) return { role: 'media' };
  if (/^outlines\/[^/]+\.(?:geojson|topojson|json)$/u.test(file)) return { role: 'outlines' };
  if (/^datasets\/[^/]+\.(?:csv|tsv)$/u.test(file)) return { role: 'table' };
  const [, folder = '', name = ''] = /^([^/]+)\/([^/]+)\.md$/u.exec(file) ?? [];
  if (!has(folders, folder)) return { role: 'unknown' };
  const [, original = '', language] = /^([^.]+)\.([A-Za-z0-9-]+)$/u.exec(name) ?? [];
  if (language && (folder === 'reports' || folder === 'pages')) {
    return { role: 'translation', of: folders[folder], name: original, language };
  }
  return { role: folders[folder], name };
}

/** What a file that nothing reads was most likely meant to be called, or `null`. */
export function meantFile(file: string): string | null {
  const [, folder = '', name = '', ending = ''] =
    /^(?:([^/]+)\/)?([^/]+?)(?:\.([^./]+))?$/u.exec(file) ?? [];
  if (name === '') return null;
  if (folder === '') {
    const [list] = nearest(`${name}.yml`, Object.keys(lists), 1);
    return list !== undefined && /^(?:ya?ml|txt|)$/iu.test(ending) ? list : null;
  }
  const [meant] = nearest(folder, Object.keys(folders), 1);
  if (meant === undefined || !/^(?:md|markdown|mdx|txt|)$/iu.test(ending)) return null;
  return `${meant}/${name}.md`;
}
