import { problemAt } from '../messages/problem-at.ts';
import type { Check } from './rule.ts';

/** The first parts of the addresses that every site has, beside its own pages of plain words. */
export const siteAddresses: readonly string[] = [
  '404',
  'actors',
  'charts',
  'chronology',
  'data',
  'datasets',
  'entries',
  'fonts',
  'index',
  'media',
  'pagefind',
  'places',
  'reports',
  'scripts',
  'search',
  'sources',
  'topics',
];

/** The name of a page's file is its address: it cannot be one that the site itself uses. */
export const reservedAddress: Check = ({ read }) => {
  const [, ...prefixes] = read.content.site.languages;
  return read.files.flatMap(({ role, source }) => {
    if (role.role !== 'page') return [];
    const { name } = role;
    const isLanguage = prefixes.includes(name);
    if (!isLanguage && !siteAddresses.includes(name)) return [];
    return [
      problemAt(
        'reserved-address',
        source.file,
        { line: 1, column: 1 },
        {
          reason: isLanguage
            ? `The file's name becomes an address, and \`/${name}/\` is where the site in that language stands.`
            : `The file's name becomes an address, and the site itself has something at \`/${name}/\`.`,
          expected: 'another name for the file',
          fix: `pages/about-${name}.md`,
        },
      ),
    ];
  });
};
