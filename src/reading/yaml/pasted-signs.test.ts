import { describe, expect, it } from 'vitest';
import { readDataFile, readFrontmatter } from './frontmatter.ts';

const read = (text: string, file = 'sources.yml') => readDataFile(file, text);
const told = (text: string, file?: string) =>
  read(text, file).problems.map(({ line, column, reason }) => `${line}:${column} ${reason}`);
const edits = (text: string) => read(text).problems.map(({ edit }) => [edit?.old, edit?.new]);

describe('a space of another kind', () => {
  it.each([
    ['\u00A0', 'A no-break space (U+00A0)'],
    ['\u202F', 'A narrow no-break space (U+202F)'],
    ['\u3000', 'An ideographic space (U+3000)'],
    ['\u2003', 'An em space (U+2003)'],
  ])('behind a colon is read as an ordinary one, and named: %j', (space, name) => {
    expect(read(`- id: a\n  name:${space}B`).data).toEqual([{ id: 'a', name: 'B' }]);
    expect(told(`- id: a\n  name:${space}B`)).toEqual([`2:8 ${name} stands behind the colon.`]);
    expect(edits(`- id: a\n  name:${space}B`)).toEqual([[space, ' ']]);
  });

  it('in front of a line keeps the place of the line', () => {
    const text = '- id: a\n\u00A0 name: B\n\u00A0\u00A0kind: c';
    expect(read(text).data).toEqual([{ id: 'a', name: 'B', kind: 'c' }]);
    expect(told(text)).toEqual([
      '2:1 A no-break space (U+00A0) stands in front of this line.',
      '3:1 A no-break space (U+00A0) stands in front of this line.',
    ]);
    expect(edits(text)).toEqual([
      ['\u00A0', ' '],
      ['\u00A0\u00A0', '  '],
    ]);
  });

  it.each([
    ['behind the hyphen of an item', '-\u00A0id: a'],
    ['before the colon', '- id\u00A0: a'],
    ['at the end of a line', '- id: a\u00A0'],
    ['beside the signs between brackets', '- {\u00A0id:\u00A0a\u00A0}'],
    ['on a line with nothing else', '- id: a\n\u00A0\n'],
  ])('is one message %s', (_, text) => {
    expect(read(text).data).toEqual([{ id: 'a' }]);
    expect(told(text)).toHaveLength(1);
  });

  it.each([
    'name: Four\u00A0died',
    'name: Syrie\u00A0; quatre',
    'name: { fr: "Homs,\u00A0Syrie" }',
    'name: >\n  Bilan\u00A0: quatre\n  – dont deux',
    '# a comment\u00A0',
  ])('is left inside a text: %j', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('keeps the places behind it', () => {
    const { source } = read('- \u200Bid: a\n  name:\u00A0B');
    expect(source.locate([0, 'id'])).toEqual({ line: 1, column: 8 });
    expect(source.locate([0, 'name'])).toEqual({ line: 2, column: 9 });
  });
});

describe('a character that nobody can see', () => {
  it.each([
    ['\u200B', 'zero-width space (U+200B)'],
    ['\u200C', 'zero-width non-joiner (U+200C)'],
    ['\u200D', 'zero-width joiner (U+200D)'],
    ['\uFEFF', 'byte order mark (U+FEFF)'],
    ['\u2060', 'word joiner (U+2060)'],
    ['\u00AD', 'soft hyphen (U+00AD)'],
    ['\u200F', 'right-to-left mark (U+200F)'],
  ])('in an id is named, and read as nothing: %j', (character, name) => {
    const text = `- by: ex${character}perts`;
    expect(read(text).data).toEqual([{ by: 'experts' }]);
    expect(told(text)).toEqual([`1:9 A ${name} stands in \`experts\`, where nobody can see it.`]);
    expect(edits(text)).toEqual([[character, '']]);
  });

  it.each([
    ['the name of a field', 'ki\u200Blled: 4', { killed: '4' }],
    ['a date', 'said: \u200F2024-11-29\u200F', { said: '2024-11-29' }],
    ['a figure', 'killed: at least\u200B 4', { killed: 'at least 4' }],
    ['quotes', 'time: "\u200B18:23"', { time: '18:23' }],
    ['a list', 'by: [a, \u200Bb]', { by: ['a', 'b'] }],
    ['front of a field', '\uFEFFtitle: A\n\u200Bid: b', { title: 'A', id: 'b' }],
    ['the place of the space behind a colon', 'by:\u200Bsana', { by: 'sana' }],
    ['front of the space behind a colon', 'by:\u200B sana', { by: 'sana' }],
  ])('is read as nothing in %s', (_, text, data) => {
    const file = read(text);
    expect(file.data).toEqual(data);
    expect(file.problems.every(({ rule }) => rule === 'unseen-character')).toBe(true);
  });

  it.each([
    'name: \u200Fحلب\u200F',
    'name: { fa: می\u200Cخواهم, ar: \u200Fحلب }',
    'says: Four di\u00ADed.',
    'killed: ۴ نفر می\u200Cگویند',
    'label: { other: "\u200Fx" }',
  ])('is left where it may be meant: %j', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('is left in all values of a translation, and in none of its names', () => {
    const text = '---\nclaims:\n  a\u200B-b: "\u200Fقتل 4"\n---\n';
    const { problems } = readFrontmatter('reports/a.ar.md', text);
    expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual(['3:4']);
  });

  it('before the frontmatter is passed over', () => {
    expect(readFrontmatter('a.md', '\u200B\uFEFF---\ntitle: A\n---\n').data).toEqual({
      title: 'A',
    });
  });

  it('is a hyphen where it looks like one, in ids and days alone', () => {
    expect(read('by: un\u2011office\nsaid: 2024\u201101\u201102').data).toEqual({
      by: 'un-office',
      said: '2024-01-02',
    });
    expect(told('by: un\u2011office')).toEqual([
      '1:7 A non-breaking hyphen (U+2011) stands in `un-office`.',
    ]);
    expect(told('says: a twenty\u2011year\u2011old')).toEqual([]);
  });
});

describe('a sign for the hyphen of a list', () => {
  it.each([
    ['\u2013', 'An en dash (U+2013)'],
    ['\u2014', 'An em dash (U+2014)'],
    ['\u2010', 'A typographic hyphen (U+2010)'],
    ['\u2212', 'A minus sign (U+2212)'],
    ['\u2022', 'A bullet (U+2022)'],
    ['*', 'A `*`'],
  ])('is one message, and read as a hyphen: %j', (sign, name) => {
    const text = `claims:\n  ${sign} id: a\n    by: b\n  ${sign} id: c`;
    expect(read(text).data).toEqual({ claims: [{ id: 'a', by: 'b' }, { id: 'c' }] });
    expect(told(text)).toEqual([
      `2:3 ${name} stands where the hyphen of a list belongs.`,
      `4:3 ${name} stands where the hyphen of a list belongs.`,
    ]);
  });

  it('is read so with the tab of a word processor, and in a list of words', () => {
    expect(read('•\tid: a').data).toEqual([{ id: 'a' }]);
    expect(read('authors:\n  – Mara\n  – Jo').data).toEqual({ authors: ['Mara', 'Jo'] });
    expect(edits('authors:\n  –\u00A0Mara')).toEqual([['–\u00A0', '- ']]);
  });

  it.each(['says: Four died\n  – among them a child', 'says: |\n  – No.\n  – Yes.', 'name: – x'])(
    'is left in a text: %j',
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );
});

describe('a full-width colon', () => {
  it('is read as a colon and a space', () => {
    expect(read('by：sana').data).toEqual({ by: 'sana' });
    expect(told('by：sana')).toEqual([
      '1:3 A full-width colon (U+FF1A) stands behind the name of the field.',
    ]);
    expect(edits('by：sana')).toEqual([['：', ': ']]);
  });
});

describe('a comma in a value between braces', () => {
  it.each([
    ['{ by: a, killed: 11,000 }', { by: 'a', killed: '11,000' }],
    ['{ killed: 11,000, by: a }', { killed: '11,000', by: 'a' }],
    [
      '{ killed: at least 1,100,000 people, by: a }',
      { killed: 'at least 1,100,000 people', by: 'a' },
    ],
    ['{ place: Aleppo, Syria, by: a }', { place: 'Aleppo, Syria', by: 'a' }],
    ['{ says: "A, b", by: a }', { says: 'A, b', by: 'a' }],
  ])('does not part it: %s', (map, data) => {
    expect(read(`- ${map}`).data).toEqual([data]);
  });

  it('is explained, with what to write, and mended', () => {
    const [problem] = read('- { by: a, killed: 11,000 }').problems;
    expect(problem).toMatchObject({
      rule: 'yaml-syntax',
      column: 20,
      reason: 'The comma of `11,000` parts it here: between braces, a comma ends a field.',
      expected: 'the value in quotes, or on a line of its own',
      fix: 'killed: "11,000"',
      edit: { old: '11,000', new: '"11,000"' },
    });
  });

  it('is not looked for where a name without a value may be a field', () => {
    expect(read('- { id: a, expected, by: b }').data).toEqual([
      { id: 'a', expected: null, by: 'b' },
    ]);
  });
});
