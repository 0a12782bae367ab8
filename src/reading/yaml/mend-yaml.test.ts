import type { YAMLError } from 'yaml';
import { describe, expect, it } from 'vitest';
import { lineIndex } from './line-index.ts';
import { mendYaml } from './mend-yaml.ts';
import { mistakeOf, wordings } from './mistakes.ts';
import { plainValue } from './plain-values.ts';
import { readYaml } from './read-yaml.ts';

const report = `title: Three days
documents:
  - id: report
    publisher: sana
chronology:
  - id: campus
    title: Shelling
    claims:
      - id: first
        by: sana
        in: report
        says: Four died.
        killed: 4 civilians
      - id: second
        by: sana
        carried:
          - in: report
            says: Four died.
`;

/** The report with one line written otherwise, and what is said of it. */
function broken(line: string, otherwise: string) {
  const yaml = report.replace(line, otherwise);
  if (yaml === report) throw new Error(`there is no line ${line}`);
  const { mistakes, isReadable, documents, lost } = mendYaml(yaml);
  const place = lineIndex(yaml);
  const told = mistakes.map(({ offset, reason, fix }) => {
    const { line: row, column } = place(offset);
    return [`${row}:${column} ${reason}`, ...(fix ? [fix] : [])].join('\n');
  });
  return { told, isReadable, lost, data: plainValue(documents[0]?.contents) };
}

const whole = plainValue(mendYaml(report).documents[0]?.contents);

describe('a line that breaks the YAML', () => {
  it.each([
    [
      'too far to the right',
      ['        in: report', '         in: report'],
      '11:10 This line starts after 9 spaces; the lines that it belongs to start after 8.\nby: sana\nin: report',
    ],
    [
      'too far to the left',
      ['        in: report', '      in: report'],
      '11:7 This line starts after 6 spaces; the lines that it belongs to start after 8.\nby: sana\nin: report',
    ],
    [
      'indented with tabs',
      ['        in: report', '\t\tin: report'],
      '11:1 A tab stands where only spaces are read.\nby: sana\nin: report',
    ],
    [
      'an item too far to the right',
      ['      - id: second', '       - id: second'],
      '14:8 This line starts after 7 spaces; the lines that it belongs to start after 6.\n  killed: 4 civilians\n- id: second',
    ],
    [
      'an item too far to the left',
      ['      - id: second', '     - id: second'],
      '14:6 This line starts after 5 spaces; the lines that it belongs to start after 6.\n  killed: 4 civilians\n- id: second',
    ],
    [
      'an item without its hyphen',
      ['      - id: second', '        id: second'],
      '14:9 `id` starts a new item here, and its `- ` is missing.\n- id: second',
    ],
    [
      'an item without the space behind its hyphen',
      ['      - id: second', '      -id: second'],
      '14:7 A space is missing after `-`.\n- id: second',
    ],
    [
      'a field with a hyphen',
      ['        by: sana\n        in', '        - by: sana\n        in'],
      '10:9 A `- ` stands here, where no new item of a list starts.\nby: sana',
    ],
    [
      'a field without the space behind its colon',
      ['by: sana\n        in', 'by:sana\n        in'],
      '10:11 A space is missing after the colon.\nby: sana',
    ],
    [
      'a field without its colon',
      ['by: sana\n        in', 'by sana\n        in'],
      '10:11 A colon is missing after `by`.\nby: sana',
    ],
    [
      'a field with an equals sign',
      ['        in: report', '        in = report'],
      '11:11 `in` is followed by `=`, where a colon belongs.\nin: report',
    ],
  ])('%s is told of, and read as it was meant', (_, [line = '', otherwise = ''], message) => {
    expect(broken(line, otherwise)).toEqual({
      told: [message],
      isReadable: true,
      lost: [],
      data: whole,
    });
  });

  it.each([
    [
      'a colon',
      'SANA: four died.',
      'A second `: ` stands in this line; text with a colon needs quotes.',
    ],
    ['an apostrophe in front', "'Syria's army", 'The quotes that open here are never closed.'],
    ['quotes that stay open', '"Four died.', 'The quotes that open here are never closed.'],
    [
      'quotes that close early',
      '"Four" died.',
      'The quotes that open here close before the text ends; quotes inside a text need others around it.',
    ],
    ['an at sign', '@sana: four', 'Text that starts with `@` needs quotes.'],
    ['emphasis', '*Four* died.', 'Text that starts with `*` needs quotes.'],
    ['a percent sign', '% died.', 'Text that starts with `%` needs quotes.'],
    ['a backtick', '`Four` died.', 'Text that starts with a backtick needs quotes.'],
    ['a pipe', '|Four died.', 'Text that starts with `|` needs quotes.'],
    ['a comma', ', four', 'Text that starts with `,` needs quotes.'],
    ['brackets', '[Four] died.', 'Text that starts with `[` needs quotes.'],
    [
      'a backslash in quotes',
      '"Four \\died."',
      'A backslash in double quotes has a meaning of its own here.',
    ],
    ['a hash at quotes', '"Four"#died', 'The quotes that open here close before the text ends'],
  ])('with %s needs quotes, and gets them in what is to be written', (_, text, reason) => {
    const { told, isReadable, lost } = broken(
      'says: Four died.\n        killed',
      `says: ${text}\n        killed`,
    );
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`12:15 ${reason}`);
    expect([isReadable, lost]).toEqual([true, []]);
    const [, fix = ''] = told[0]?.split('\n') ?? [];
    const mended = broken('says: Four died.\n        killed', `${fix}\n        killed`);
    expect(mended.told, fix).toEqual([]);
  });

  it('opens a bracket that is never closed, or closes one that was never opened', () => {
    expect(broken('by: sana\n        in', 'by: [sana, x\n        in').told).toEqual([
      '10:13 The bracket `[` that opens here is never closed.\nby: [sana, x]',
    ]);
    expect(broken('by: sana\n        in', 'by: [sana, x]]\n        in').told).toEqual([
      '10:22 `]` closes a bracket that was never opened.\nby: [sana, x]',
    ]);
  });

  it('goes on with a text, without standing to its right', () => {
    expect(
      broken(
        'says: Four died.\n        killed',
        'says: Four died\nof their wounds.\n        killed',
      ).told,
    ).toEqual([
      '13:1 This line belongs to no field: it has no name and colon, and starts no further right than the field above.\nsays: Four died\n  of their wounds.',
    ]);
  });

  it('goes on with a text in which a colon stands', () => {
    expect(
      broken(
        'says: Four died.\n        killed',
        "says: SANA's word\n          was: four.\n        killed",
      ).told,
    ).toEqual([
      "12:15 A `: ` stands in the text that starts here; text with a colon needs quotes.\nsays: 'SANA''s word\n  was: four.'",
    ]);
  });

  it('has text in the line above its list', () => {
    expect(broken('documents:\n', 'documents: two\n').told).toEqual([
      '2:12 `documents` has text behind it, and lines that belong to it below.\ndocuments:',
    ]);
  });
});

describe('a whole block', () => {
  it('that stands too far to the left is told of once, and read as it was meant', () => {
    const block = '      - id: second\n        by: sana\n        carried:\n';
    const { told, data } = broken(block, block.replace(/^ {6}/gmu, '     '));
    expect(told).toHaveLength(1);
    expect(data).toEqual(whole);
  });
});

describe('several lines that break the YAML', () => {
  it('are all told of, in order, and hide nothing else', () => {
    const yaml = report
      .replace('title: Three days', 'title: Syria: three days')
      .replace('    publisher: sana', '    publisher: "sana')
      .replace('        in: report', '       in: report')
      .replace('            says: Four died.', '            says: *Four* died.');
    const read = readYaml('a.yml', yaml, 0, lineIndex(yaml));
    expect(read.problems.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
      '1 yaml-syntax',
      '4 yaml-syntax',
      '11 yaml-syntax',
      '18 yaml-syntax',
    ]);
    expect(read.data).toMatchObject({
      title: 'Syria: three days',
      documents: [{ publisher: 'sana' }],
      chronology: [{ claims: [{ in: 'report' }, { carried: [{ says: '*Four* died.' }] }] }],
    });
    expect(read.lostIds).toEqual(new Set());
  });

  it('keep the places of all others', () => {
    const yaml = report.replace('        in: report', '\t  in: report\n        note: "x');
    const { problems, offsetOf } = readYaml('a.yml', yaml, 0, lineIndex(yaml));
    expect(problems).toHaveLength(2);
    const place = (path: (string | number)[]) => lineIndex(yaml)(offsetOf(path));
    expect(place(['chronology', 0, 'claims', 0, 'in'])).toEqual({ line: 11, column: 8 });
    expect(place(['chronology', 0, 'claims', 1, 'by'])).toEqual({ line: 16, column: 13 });
  });
});

describe('a line that can be meant in no way', () => {
  it('is left out; nothing is called missing or unknown that may stand in it', () => {
    const bare = 'a: 1\n? [ : id: lost\nb: 2\n';
    const { lostIds, data, hasLost, problems } = readYaml('a.yml', bare, 0, lineIndex(bare));
    expect(problems.map(({ rule }) => rule)).toEqual(['yaml-syntax']);
    expect(data).toMatchObject({ a: '1', b: '2' });
    expect(lostIds).toEqual(new Set(['lost']));
    expect(hasLost([])).toBe(true);
  });
});

describe('a line with many signs', () => {
  const count = 1_400;
  const timed = (yaml: string) => {
    const start = process.threadCpuUsage();
    const read = readYaml('a.yml', yaml, 0, lineIndex(yaml));
    const { user, system } = process.threadCpuUsage(start);
    return { ...read, milliseconds: (user + system) / 1_000 };
  };
  const floods = `title: Floods of the valley\nSIGNS\n${report.slice(report.indexOf('documents:'))}`;

  it.each([
    ['footnotes and colons', `a${'[^1]: '.repeat(count)}`],
    ['fields in one line', `a: ${'b: '.repeat(count)}`],
    ['fields in brackets', `a: [${'b: c, '.repeat(count)}`],
    ['brackets that close', `a: ${']'.repeat(count)}`],
    ['quotes', `a: ${'"b" '.repeat(count)}`],
    ['aliases', `a: ${'*b '.repeat(count)}`],
    ['ends of lines of old computers', `a: b${'\r'.repeat(count)}c: [`],
    ['duplicate fields', 'a: b\n'.repeat(count)],
    ['hyphens', '-'.repeat(count)],
    ['percent signs', `a: b\n${'%'.repeat(count)}`],
  ])('is told of within a second of the processor, and hides nothing else: %s', (_, signs) => {
    const yaml = floods.replace('SIGNS', () => signs);
    const { data, problems, milliseconds } = timed(yaml);
    expect(milliseconds).toBeLessThan(1_000);
    expect(problems.map(({ rule }) => rule)).toContain('yaml-syntax');
    expect(data).toMatchObject({ documents: [{ id: 'report' }], chronology: [{ id: 'campus' }] });
  });

  it.each(['- ', '? ', '- ? ', '- - b: '])('or items in items is not read: %s', (item) => {
    const { problems, data } = timed(floods.replace('SIGNS', `a: b\n${item.repeat(6_000)}`));
    expect(problems).toMatchObject([{ rule: 'yaml-syntax', line: 3, column: 1 }]);
    expect(problems[0]?.reason).toContain('more than 400 times');
    expect(data).toBeNull();
  });

  it('is read where it is a text with hyphens', () => {
    const text = 'one - or two - '.repeat(100);
    const { problems, data } = timed(floods.replace('SIGNS', `a: ${text}`));
    expect(problems).toEqual([]);
    expect(data).toMatchObject({ a: text.trim() });
  });

  it.each([
    ['quotes over several lines', '"\n" '],
    ['the same field', 'a: b\n'],
    ['lines that are none', 'a: b\n]\n'],
  ])('or many broken lines do not hold up the check: %s', (_, signs) => {
    const { problems, milliseconds } = timed(floods.replace('SIGNS', `a: ${signs.repeat(count)}`));
    expect(milliseconds).toBeLessThan(1_000);
    expect(problems.map(({ rule }) => rule)).toContain('yaml-syntax');
  });
});

describe('the errors of the parser', () => {
  const codes = Object.keys(wordings) as (keyof typeof wordings)[];
  /** What it says itself, as it was found in its source. */
  const own = [
    'Missing closing "quote',
    'Missing , between flow-map items',
    'Missing space after : in flow-map',
    'Sequence item without - indicator',
    'Comments must be separated from other tokens by white space characters',
    'Unexpected scalar at node end',
    'Unexpected flow-seq-end token in YAML stream: "]"',
    'Flow sequence in block collection must be sufficiently indented and end with a ]',
    'Implicit keys need to be on a single line',
  ];

  const elsewhere = ['BAD_COLLECTION_TYPE', 'MULTIPLE_DOCS', 'TAG_RESOLVE_FAILED'];

  it.each(codes.filter((code) => !elsewhere.includes(code)))(
    'of the code %s are told in plain words',
    (code) => {
      for (const message of own) {
        const mistake = mistakeOf({ code, message } as YAMLError, null, 7, 'a: 1');
        const text = `${mistake?.reason} ${mistake?.expected ?? ''}`;
        expect(mistake?.reason).toMatch(/^[A-Z`].*\.$/u);
        expect(text).not.toMatch(
          /implicit|indicator|scalar|token|flow|mapping|sequence|collection/iu,
        );
      }
    },
  );

  it.each(elsewhere)('of the code %s are told of by another rule', (code) => {
    expect(codes.filter((one) => wordings[one] === null)).toContain(code);
  });
});
