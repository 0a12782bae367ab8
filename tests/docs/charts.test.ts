import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checking/check-content.ts';
import {
  attributesOfKind,
  chartAttributes,
  chartKinds,
  isChartKind,
  rulesOfKind,
} from '../../src/reading/chart-kinds.ts';
import { filterKeys } from '../../src/reading/chart/filter.ts';
import { firstReport } from './editors-page.ts';
import { withSite } from './temporary-site.ts';

const page = readFileSync(new URL('../../docs/charts.md', import.meta.url), 'utf8');

/** The words in code marks in the first column of the table under a heading. */
function firstColumn(heading: string): string[] {
  const start = page.indexOf(`# ${heading}\n`) + heading.length + 2;
  const [section = ''] = page.slice(start).split(/\n#+ /u);
  return [...section.matchAll(/^\| (`[^|]+)\|/gmu)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/gu)].map(([, word = '']) => word),
  );
}

/** The cells of the table that begins with a column of this name, row by row. */
function rowsUnder(column: string): string[][] {
  const start = page.search(new RegExp(`^\\| ${column} +\\|`, 'mu'));
  const [table = ''] = page.slice(start).split('\n\n');
  const rows = table.split('\n').slice(2);
  return rows.map((row) =>
    row.split(' | ').map((cell) => cell.replaceAll(/^\| | \|$/gu, '').trim()),
  );
}

const inMarks = (cell: string) => [...cell.matchAll(/`([^`]+)`/gu)].map(([, word = '']) => word);

const subjects = { claim: ['a claim'], entry: ['an entry'], report: ['a report', 'a dataset'] };

const sorted = (words: readonly string[]) => [...words].sort();

it('shows a drawing of each kind, which is as the kind is drawn today', () => {
  const shown = [...page.matchAll(/^!\[(\w+): [^\]]+\]\((\S+-680\.svg)\)$/gmu)];
  expect(sorted(shown.map(([, kind = '']) => kind))).toEqual(sorted(Object.keys(chartKinds)));
  for (const [, kind, file = ''] of shown) {
    expect(file).toContain(`/__snapshots__/${kind}-`);
    expect(readFileSync(new URL(file, new URL('../../docs/', import.meta.url)), 'utf8')).toMatch(
      /^<svg /u,
    );
  }
});

describe('docs/charts.md', () => {
  it('tells of every kind, every attribute and every condition, and of no other', () => {
    expect(sorted(firstColumn('Which chart'))).toEqual(sorted(Object.keys(chartKinds)));
    expect(sorted(firstColumn('What can be asked of a chart'))).toEqual(sorted(chartAttributes));
    expect(sorted(firstColumn('where'))).toEqual(sorted(filterKeys));
    expect(firstColumn('by')).toEqual([...rulesOfKind('timeline').by]);
  });

  it('says of every kind what it is drawn of and what it takes', () => {
    const rows = [rowsUnder('kind'), rowsUnder('takes')].map(
      (table) => new Map(table.map(([kind = '', ...cells]) => [inMarks(kind)[0], cells])),
    );
    for (const kind of Object.keys(chartKinds).filter(isChartKind)) {
      const drawn = rulesOfKind(kind).of.flatMap((one) =>
        one === 'record' ? ['`record`'] : subjects[one],
      );
      const [of, takes] = rows.map((table) => table.get(kind)?.at(-1) ?? '');
      expect(of, kind).toBe(drawn.join(', '));
      const common = ['kind', 'of', 'id', 'as-of'];
      const own = attributesOfKind(kind).filter((name) => !common.includes(name));
      expect(inMarks(takes ?? ''), kind).toEqual(own);
    }
  });

  it.each([...page.matchAll(/```markdown prose\n([\s\S]*?)\n```/gu)].map(([, text = '']) => text))(
    'shows what can be written: %s',
    async (example) => {
      const files = firstReport();
      const report = 'reports/shelling-in-marn.md';
      files.set(report, `${files.get(report) ?? ''}\n${example}\n`);
      const { problems } = await withSite(files, checkContent);
      expect(problems).toEqual([]);
    },
  );
});
