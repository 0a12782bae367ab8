import { describe, expect, it } from 'vitest';
import { readFrontmatter } from '../yaml/frontmatter.ts';
import { lineIndex } from '../yaml/line-index.ts';
import { readMarkdown } from '../markdown/read-markdown.ts';
import { readReport } from './read-report.ts';
import type { Site } from '../content.ts';
import { siteDefaults } from '../schema/site.ts';

const site = {
  ...siteDefaults,
  measures: { arrested: { label: { en: 'arrested' }, of: 'people' as const } },
  kinds: { flood: { label: { en: 'Flood' }, group: 'nature', incident: true } },
};

const head = 'title: T\nsummary: S\npublished: 2024-11-30';

function read(yaml: string) {
  return readIn(site, yaml);
}

function readIn(own: Site, yaml: string) {
  const file = readFrontmatter('reports/a.md', `---\n${yaml}\n---\n`);
  const { prose } = readMarkdown({ file: 'reports/a.md', text: '', at: lineIndex('') });
  return readReport(file, 'a', prose, own);
}

function messages(yaml: string): string[] {
  return read(yaml).problems.map(({ line, column, rule, reason, fix }) =>
    [`${line}:${column} ${rule}: ${reason}`, ...(fix ? [fix] : [])].join(' | '),
  );
}

/** The report's one claim, with these fields beside those that it needs. */
function claimWith(fields: string, carrier = 'in: doc') {
  const claim = `id: c\nby: sohr\nsays: Four were killed.\n${carrier}\n${fields}`.trim();
  const item = claim.replace(/^/gmu, '        ').replace('        ', '      - ');
  return read(
    `${head}\nchronology:\n  - id: e\n    title: E\n    occurred: 2024-11-29\n    kind: shelling\n    claims:\n${item}`,
  );
}

const onlyClaim = (fields: string, carrier?: string) =>
  claimWith(fields, carrier).report.chronology[0]?.claims[0];
const claimRules = (fields: string, carrier?: string) =>
  claimWith(fields, carrier).problems.map(({ rule }) => rule);

describe('a topic', () => {
  const entryOn = (topic: string, topics = {}) => {
    const yaml = `${head}\nchronology:\n  - id: e\n    title: E\n    occurred: 2024-11-29\n    kind: shelling\n    topics: [${topic}]\n    claims:\n      - { id: c, by: sohr, says: So., in: doc }`;
    return readIn({ ...site, topics }, yaml);
  };
  const listed = { 'health-care': { label: { en: 'Health care' } }, aid: { label: { en: 'Aid' } } };

  it('can be anything where the site lists none', () => {
    const { report, problems } = entryOn('Health care');
    expect(problems).toEqual([]);
    expect(report.chronology[0]?.topics).toEqual(['Health care']);
  });

  it('is one of those that the site lists, and a slip is told with what was meant', () => {
    expect(entryOn('Health care', listed).problems).toEqual([]);
    expect(entryOn('health-car', listed).problems).toMatchObject([
      {
        rule: 'wrong-choice',
        line: 10,
        reason: 'No topic is called `health-car`.',
        expected: 'one of health-care, aid, or another that `site.yml` lists under `topics`',
        fix: '- health-care',
      },
    ]);
  });

  it('has letters or digits', () => {
    expect(entryOn("'!'").problems).toMatchObject([{ rule: 'wrong-choice', line: 10 }]);
  });
});

describe('a report', () => {
  it('is read with its own fields, its documents and its chronology', () => {
    const { report, problems } = read(
      `${head}\nauthors: [Desk]\ndocuments:\n  - id: d\n    publisher: sana\n    url: https://a.example/`,
    );
    expect(problems).toEqual([]);
    expect(report.head).toMatchObject({ title: 'T', authors: ['Desk'], draft: false });
    expect(report.documents).toMatchObject([{ id: 'd', publisher: 'sana', authors: [] }]);
  });

  it('needs a title, a summary and a day of publication, and says what to write', () => {
    expect(messages('authors: [Desk]')).toEqual([
      '2:1 missing-field: `title` is missing from the report. | title: …',
      expect.stringContaining('2:1 missing-field: `summary` is missing'),
      '2:1 missing-field: `published` is missing from the report. | published: …',
    ]);
  });

  it('tells of an empty field as missing where it is needed', () => {
    expect(messages('title:\nsummary: S\npublished: 2024-11-30')).toEqual([
      expect.stringContaining('2:7 missing-field: `title` is empty.'),
    ]);
  });

  it('takes no text for a list, and no list for text', () => {
    expect(messages(`${head}\ndocuments: none`)[0]).toContain('5:12 wrong-type');
    expect(messages('title: [a, b]\nsummary: S\npublished: 2024-11-30')[0]).toBe(
      '2:8 wrong-type: `title` is a list.',
    );
  });

  it('takes no word for true or false', () => {
    expect(messages(`${head}\ndraft: yes`)[0]).toContain('wrong-type: `draft` is the text `yes`.');
  });

  it('loses only what is broken', () => {
    const { report, problems } = read(
      `titel: T\nsummary: S\npublished: 2024-11-30\ndocuments:\n  - id: D!\n    publisher: p\n    url: https://a.example\n  - id: d\n    publisher: p\n    reference: Page 3`,
    );
    expect(report.head).toBeNull();
    expect(report.documents.map(({ id }) => id)).toEqual(['d']);
    expect(problems.map(({ rule }) => rule)).toEqual(['unknown-field', 'wrong-id']);
  });

  it('that is no group of fields is told of', () => {
    expect(messages('- a\n- b')[0]).toContain('2:1 wrong-type: The report is a list.');
  });
});

describe('a document', () => {
  it('needs an address or words that say where to find it', () => {
    expect(messages(`${head}\ndocuments:\n  - id: d\n    publisher: p`)).toEqual([
      expect.stringContaining('6:5 missing-field: A document has neither `url` nor `reference`'),
    ]);
  });

  it.each([
    'javascript:alert(1)',
    '/a/b',
    '//a.example',
    'ftp://a.example',
    'https://',
    'mailto:a@b.c',
  ])('is not found at %s', (url) => {
    const found = messages(`${head}\ndocuments:\n  - id: d\n    publisher: p\n    url: ${url}`);
    expect(found).toEqual([expect.stringContaining('8:10 unsafe-address')]);
  });

  it('is found at an address whose scheme has capitals', () => {
    const url = 'Https://Paper.example/A';
    const { documents } = read(
      `${head}\ndocuments:\n  - id: d\n    publisher: p\n    url: ${url}`,
    ).report;
    expect(documents.map((one) => one.url)).toEqual(['https://Paper.example/A']);
  });
});

describe('an entry', () => {
  it('is of a kind that every site has, or that the site adds', () => {
    const kinds = (kind: string) =>
      messages(
        `${head}\nchronology:\n  - id: e\n    title: E\n    occurred: 2024\n    kind: ${kind}\n    claims: [{ id: c, by: s, in: d, says: X }]`,
      );
    expect(kinds('flood')).toEqual([]);
    expect(kinds('shelling')).toEqual([]);
    expect(kinds('floods')).toEqual([
      '9:11 unknown-kind: No kind of entry is called `floods`. | kind: flood',
    ]);
  });

  it('needs a claim', () => {
    const [message] = messages(
      `${head}\nchronology:\n  - id: e\n    title: E\n    occurred: 2024\n    kind: flood`,
    );
    expect(message).toContain('6:5 missing-field: `claims` is missing from this entry.');
  });
});

describe('a claim', () => {
  it('has one carrier by `in`, the same as a carrier that changed nothing', () => {
    expect(onlyClaim('')?.carried).toEqual([{ in: 'doc', quantities: {} }]);
    expect(onlyClaim('', 'carried:\n  - in: doc')).toEqual(onlyClaim(''));
  });

  it('may have both, `in` first', () => {
    const claim = onlyClaim('carried:\n  - in: other');
    expect(claim?.carried.map((carrier) => carrier.in)).toEqual(['doc', 'other']);
  });

  it('needs a carrier', () => {
    expect(claimRules('', 'note: none')).toEqual(['missing-field']);
    expect(claimRules('', 'carried: []')).toEqual(['missing-field']);
  });

  it('asks what is inferred where a claim says that and rests on nothing', () => {
    expect(claimRules('inferred: true')).toEqual(['missing-field']);
    expect(onlyClaim('inferred: true\nrests-on: [other]')?.inferred).toBe(true);
  });

  it('is by one, by several together, or by nobody who is named', () => {
    const by = (written: string) =>
      read(
        `${head}\nchronology:\n  - id: e\n    title: E\n    occurred: 2024\n    kind: flood\n    claims: [{ id: c, by: ${written}, in: d, says: X }]`,
      ).report.chronology[0]?.claims[0]?.by;
    expect(by('sohr')).toEqual(['sohr']);
    expect(by('[ocha, unicef]')).toEqual(['ocha', 'unicef']);
    expect(by('unstated')).toEqual([]);
  });

  it('gives a figure, or several of one measure', () => {
    expect(onlyClaim('killed: at least 27 civilians')?.quantities['killed']).toMatchObject([
      { low: 27, high: null, group: 'civilians' },
    ]);
    expect(
      onlyClaim('displaced:\n  - 14,000\n  - 8,700 families')?.quantities['displaced'],
    ).toMatchObject([{ low: 14000 }, { low: 8700, unit: 'families' }]);
    expect(onlyClaim('arrested: 3')?.quantities['arrested']).toMatchObject([{ low: 3 }]);
  });

  it('gives no figure in brackets, where YAML would split it', () => {
    const { problems } = claimWith('displaced: [14,000, 8,700 families]');
    expect(problems).toMatchObject([
      { rule: 'unreadable-quantity', line: 15, fix: 'displaced:\n  - 14,000\n  - 8,700 families' },
    ]);
  });

  it('points at the word of a figure that cannot be read', () => {
    const { problems } = claimWith('killed: 27 civilans');
    expect(problems).toMatchObject([{ rule: 'unreadable-quantity', line: 15, column: 20 }]);
  });

  it.each([
    ['attributes-to: hts', 'jointly', ['hts']],
    ['attributes-to: [hts, sna]', 'jointly', ['hts', 'sna']],
    ['attributes-to: { either: [hts, army] }', 'either', ['hts', 'army']],
    ['attributes-to: { russia: 19 civilians, army: 1 civilian }', 'split', ['russia', 'army']],
  ])('holds somebody responsible: %s', (field, mode, actors) => {
    expect(onlyClaim(field)?.attribution).toMatchObject({ mode, actors });
  });

  it('keeps the figure of each share', () => {
    const claim = onlyClaim('attributes-to: { russia: 19 civilians }');
    expect(claim?.attribution?.shares).toMatchObject([{ actor: 'russia', share: { low: 19 } }]);
  });

  it.each([
    ['attributes-to: { either: hts }', 'wrong-type'],
    ['attributes-to: { russia: 19 civilans }', 'unreadable-quantity'],
    ['attributes-to: true', 'wrong-type'],
    ['attributes-to: null', 'wrong-type'],
    ['killed: null', 'wrong-type'],
    ["time: '25:00'", 'wrong-type'],
    ['quote: { language: pt }', 'missing-field'],
    ['said: 2023-02-29', 'not-a-date'],
    ['withdrawn: { on: 2024-12-04 }', 'missing-field'],
    ['rests-on: []', 'wrong-type'],
  ])('is refused with %s', (field, rule) => {
    expect(claimRules(field)).toEqual([rule]);
  });

  it('quotes words alone, or with their language and a translation', () => {
    expect(onlyClaim('quote: four students')?.quote).toEqual({
      text: 'four students',
      language: null,
      translation: null,
    });
    expect(onlyClaim('quote: { text: quatro, language: pt, translation: four }')?.quote).toEqual({
      text: 'quatro',
      language: 'pt',
      translation: 'four',
    });
  });
});

describe('a carrier', () => {
  const carrier = (fields: string) =>
    onlyClaim('', `carried:\n  - in: doc\n${fields.replace(/^/gmu, '    ')}`)?.carried[0];

  it('hedges all that is said with a word, and with two fields what each is of', () => {
    const hedged = (value: string) => carrier(`hedge: ${value}`)?.hedge;
    expect(hedged('likely')).toEqual({ figures: 'likely', attribution: 'likely' });
    expect(hedged('{ attribution: likely }')).toEqual({ attribution: 'likely' });
    expect(hedged('{ figures: null }')).toEqual({ figures: null });
    expect(claimRules('hedge: { figure: probably }')).toEqual(['unknown-field']);
    expect(claimRules('hedge: { figures: null }')).toEqual(['wrong-type']);
  });

  it('says by null what it dropped, and leaves out what it repeats', () => {
    const read = carrier('killed: null\nattributes-to: null\nhedge: null');
    expect(read?.quantities).toEqual({ killed: null });
    expect(read).toMatchObject({
      attribution: null,
      hedge: { figures: null, attribution: null },
    });
    expect(read && 'says' in read).toBe(false);
  });
});

describe('several mistakes in one claim', () => {
  it('are all told of', () => {
    expect(claimRules('kiled: 4\nsaid: yesterday\nhedge: true\nurl: x').sort()).toEqual([
      'not-a-date',
      'unknown-field',
      'unknown-field',
      'wrong-type',
    ]);
  });
});
