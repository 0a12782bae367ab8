import { describe, expect, it } from 'vitest';
import { readFound } from '../folder/content-folder.ts';

const head = `title: Strikes
summary: All of them.
published: 2024-12-04
documents:
  - { id: table, publisher: sohr, url: 'https://s.example/', published: 2024-12-01 }
`;

const plain = `${head}columns:
  id: no
  occurred: day
  killed: dead
every-row: { title: '{what} in {town}', kind: shelling, by: sohr, in: table, says: '{what}.' }
`;

const header = 'no,day,town,what,dead';

function read(frontmatter: string, table: string | Buffer | null, others = {}) {
  const files = {
    'site.yml': 'title: A\n',
    'sources.yml': '- { id: sohr, name: SOHR, kind: monitor }\n',
    'datasets/strikes.md': `---\n${frontmatter}---\n\nWords.\n`,
    ...(table === null ? {} : { 'datasets/strikes.csv': table }),
    ...others,
  };
  const found = Object.entries(files).map(([file, text]) => ({ file, bytes: Buffer.from(text) }));
  const { content, problems } = readFound({ files: found, others: [], outside: [] });
  const [dataset] = content.datasets;
  return {
    dataset,
    entries: dataset?.chronology ?? [],
    told: problems.map(
      ({ file, line, column, rule }) =>
        `${file.replace(/^datasets\//u, '')}:${line}:${column} ${rule}`,
    ),
    problems,
  };
}

const row = (cells: string) => `${header}\n${cells}\n`;
const one = (frontmatter: string, cells: string) => {
  const { entries, problems } = read(frontmatter, row(cells));
  expect(problems).toEqual([]);
  const [entry] = entries;
  if (entry === undefined) throw new Error('the row is no entry');
  return entry;
};

describe('a row of a dataset', () => {
  it('is an entry with a claim', () => {
    const entry = one(plain, '7,2024-11-29,Aleppo,Shells,at least 4 civilians');
    expect(entry).toMatchObject({ id: 'strikes-7', title: 'Shells in Aleppo', kind: 'shelling' });
    expect(entry.claims).toMatchObject([
      { id: 'strikes-7-claim', by: ['sohr'], says: 'Shells.', carried: [{ in: 'table' }] },
    ]);
    expect(entry.claims[0]?.quantities['killed']).toMatchObject([{ low: 4, group: 'civilians' }]);
  });

  it.each([
    ['06075', 'strikes-06075'],
    ['SYR 12/4', 'strikes-syr-12-4'],
    ['--é', 'strikes-e'],
  ])('with the id %s becomes %s', (id, known) => {
    expect(one(plain, `${id},2024-11-29,Aleppo,Shells,`).id).toBe(known);
  });

  it('may have an id put together from its cells', () => {
    const joined = plain
      .replace('  id: no\n', '')
      .replace('every-row: {', "every-row: { id: '{day} {town}',");
    expect(one(joined, '7,2024-11-29,Aleppo,Shells,').id).toBe('strikes-2024-11-29-aleppo');
  });

  it('says nothing where its cell is empty', () => {
    const [claim] = one(plain, '7,2024-11-29,Aleppo,Shells,').claims;
    expect(claim?.quantities['killed']).toBeUndefined();
  });

  it('takes what its cell leaves empty from every row', () => {
    const fallback = plain.replace('killed: dead', 'kind: dead');
    expect(one(fallback, '7,2024-11-29,Aleppo,Shells,').kind).toBe('shelling');
    expect(one(fallback, '7,2024-11-29,Aleppo,Bombs,air-strike').kind).toBe('air-strike');
  });

  it('leaves a text out that would have a hole, and says so where it is needed', () => {
    const { told } = read(plain, row('7,2024-11-29,,Shells,'));
    expect(told).toEqual(['strikes.csv:2:14 missing-field']);
  });

  it('may name several things, in several columns or in one', () => {
    const both = plain.replace('killed: dead', 'actors: [town, { column: what, split: "+" }]');
    expect(one(both, '7,2024-11-29,army,rebels + russia,').actors).toEqual([
      'army',
      'rebels',
      'russia',
    ]);
  });

  it('may give several figures of one measure', () => {
    const several = plain.replace(
      'killed: dead',
      'killed:\n    - { column: dead, of: civilians }\n    - { column: town, of: combatants }',
    );
    const [claim] = one(several, '7,2024-11-29,3,Shells,4').claims;
    expect(claim?.quantities['killed']?.map(({ text }) => text)).toEqual([
      '4 civilians',
      '3 combatants',
    ]);
  });

  it('can be carried by several documents', () => {
    const carried = plain.replace('in: table,', '').replace('killed: dead', 'in: [town, what]');
    expect(
      one(carried, '7,2024-11-29,a,b,').claims[0]?.carried.map((carrier) => carrier.in),
    ).toEqual(['a', 'b']);
  });

  it('may have two columns for the ends of its time', () => {
    const ends = plain.replace('occurred: day', 'occurred: { column: day, to: town }');
    expect(one(ends, '7,2024-11-27,2024-11-29,Shells,').occurred.edtf).toBe(
      '2024-11-27/2024-11-29',
    );
    expect(one(ends, '7,2024-11-27,2024-11-27,Shells,').occurred.edtf).toBe('2024-11-27');
  });

  it('runs no formula', () => {
    expect(one(plain, '7,2024-11-29,Aleppo,=cmd(),').title).toBe('=cmd() in Aleppo');
  });

  it('may hold words that JavaScript knows', () => {
    const mapped = plain.replace('killed: dead', 'place: { column: town, values: { a: b } }');
    const { told } = read(mapped, row('7,2024-11-29,__proto__,constructor,'));
    expect(told).toEqual(['strikes.csv:2:14 unmapped-value']);
  });
});

describe('what is wrong with a dataset', () => {
  it.each([
    ['a date', '7,29.11.2024,Aleppo,Shells,', '2:3 not-a-date'],
    ['a figure', '7,2024-11-29,Aleppo,Shells,many many', '2:33 unreadable-quantity'],
    [
      'a figure behind a quoted line end',
      '7,2024-11-29,"A\nB",Shells,x y',
      '3:11 unreadable-quantity',
    ],
    ['a 0', '7,2024-11-29,Aleppo,Shells,0', '2:28 unstated-zero'],
    ['an empty id', ',2024-11-29,Aleppo,Shells,', '2:1 missing-field'],
    ['an id without a letter', '؟,2024-11-29,Aleppo,Shells,', '2:1 wrong-id'],
    ['too few cells', '7,2024-11-29,Aleppo', '2:14 wrong-cell-count'],
    ['too many cells', '7,2024-11-29,Aleppo,Shells,1,2', '2:30 wrong-cell-count'],
    ['a quote', '7,2024-11-29,Aleppo,"Shells" here,1', '2:28 broken-table'],
  ])('is told at its cell: %s', (_, cells, told) => {
    expect(read(plain, row(cells)).told).toEqual([`strikes.csv:${told}`]);
  });

  it('is told of one row alone, and the others are kept', () => {
    const { entries, told } = read(
      plain,
      row('1,2024-11-28,A,B,1\n2,2024-13-29,A,B,2\n3,2024-11-30,A,B,3'),
    );
    expect(entries.map(({ id }) => id)).toEqual(['strikes-1', 'strikes-3']);
    expect(told).toEqual(['strikes.csv:3:3 not-a-date']);
  });

  it.each([
    ['a column that is not there', 'killed: dead', 'killed: deed', '10:11 unknown-column'],
    ['a column in braces', '{town}', '{twon}', '11:21 unknown-column'],
    ['a field that nothing gives', '  occurred: day\n', '', '7:1 missing-field'],
    ['a field that does not exist', 'killed: dead', 'kiled: dead', '10:3 unknown-field'],
    ['a word for every row', 'kind: shelling', 'kind: sheling', '11:47 unknown-kind'],
    [
      'the meaning of a word',
      'killed: dead',
      'kind: { column: what, values: { x: y } }',
      '10:38 unknown-kind',
    ],
  ])('is told once, where it is written: %s', (_, sound, wrong, told) => {
    const { told: all } = read(
      plain.replace(sound, wrong),
      row('1,2024-11-28,A,B,1\n2,2024-11-29,A,B,2'),
    );
    expect(all).toEqual([`strikes.md:${told}`]);
  });

  it('can be that two columns have one name', () => {
    const { told } = read(plain, 'no,day,town,what,dead,dead\n1,2024-11-28,A,B,1,2\n');
    expect(told).toEqual(['strikes.md:10:11 unknown-column']);
  });

  it('can be that it has no table, or that a table has no dataset', () => {
    expect(read(plain, null).told).toEqual(['strikes.md:2:1 missing-file']);
    expect(read(plain, row('1,2024-11-28,A,B,'), { 'datasets/b.csv': 'a\n' }).told).toEqual([
      'b.csv:1:1 unknown-file',
    ]);
  });

  it.each([
    ['empty', ''],
    ['only a header', `${header}\n`],
  ])('can be that its table is %s', (_, table) => {
    expect(read(plain, table).told).toEqual(['strikes.csv:1:1 broken-table']);
  });

  it('can be that its table is not in UTF-8, which is told once', () => {
    const table = Buffer.from(row('1,2024-11-28,Alep\xe9,B,1'), 'latin1');
    expect(read(plain, table).told).toEqual(['strikes.csv:2:18 not-utf-8']);
  });

  it('changes nothing of a table by itself', () => {
    const { problems } = read(plain, row('7,29 November 2024,Aleppo,Shells,'));
    expect(problems).toMatchObject([{ rule: 'not-a-date', fix: '2024-11-29' }]);
    expect(problems[0]).not.toHaveProperty('edit');
  });
});

describe('the table of a dataset', () => {
  it('may have another name, and tabs', () => {
    const named = plain.replace('columns:', 'file: other.tsv\ncolumns:');
    const table = 'no\tday\ttown\twhat\tdead\n1\t2024-11-28\tA\tB\t\n';
    expect(read(named, null, { 'datasets/other.tsv': table }).entries).toHaveLength(1);
  });

  it('lies beside it and nowhere else', () => {
    const named = plain.replace('columns:', 'file: ../../secret.csv\ncolumns:');
    expect(read(named, row('1,2024-11-28,A,B,')).told).toEqual(['strikes.md:7:7 wrong-type']);
  });

  it('is kept out with its dataset while that is a draft', () => {
    expect(read(`draft: true\n${plain}`, row('1,2024-11-28,A,B,')).dataset).toBeUndefined();
  });
});
