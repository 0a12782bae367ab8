import { describe, expect, it } from 'vitest';
import { leadingBounds } from './bounds.ts';
import { parseQuantity } from './parse-quantity.ts';
import { tokensOf } from './tokens.ts';
import { vocabularyOf } from './vocabulary.ts';

const vocabulary = () =>
  vocabularyOf({
    groups: { students: { within: 'civilians', also: [] } },
    units: ['health facilities'],
  });

function read(phrase: string) {
  const parsed = parseQuantity(phrase, vocabulary());
  if ('problem' in parsed) throw new Error(`${phrase}: ${parsed.problem.reason}`);
  return parsed.quantity;
}

/** The lowest and highest number, the bound, and what is counted. */
function brief(phrase: string) {
  const { low, high, bound, group, unit } = read(phrase);
  return [low, high, bound, group ?? unit];
}

const BOUNDS: Record<string, { words: string; low: number | null; high: number | null }> = {
  exact: { words: 'exactly, precisely, only, just', low: 30, high: 30 },
  'at-least': {
    words: 'at least, no fewer than, no less than, not fewer than, not less than, a minimum of, ≥',
    low: 30,
    high: null,
  },
  'more-than': {
    words: 'more than, over, above, exceeds, exceeding, in excess of, upwards of, >',
    low: 31,
    high: null,
  },
  'at-most': {
    words: 'up to, at most, as many as, no more than, not more than, a maximum of, ≤',
    low: null,
    high: 30,
  },
  'less-than': { words: 'fewer than, less than, under, below, <', low: null, high: 29 },
  about: {
    words:
      'about, some, nearly, almost, around, roughly, approximately, approx., circa, c., ca., an estimated, estimated, ~, ≈',
    low: 30,
    high: 30,
  },
};

describe('the words before a number', () => {
  const cases = Object.entries(BOUNDS).flatMap(([bound, { words, low, high }]) =>
    words.split(', ').map((before) => ({ before, bound, low, high })),
  );

  it.each(cases)('bound it: "$before" is $bound', ({ before, bound, low, high }) => {
    expect(brief(`${before} 30`)).toEqual([low, high, bound, 'people']);
  });

  it('are all listed here', () => {
    expect(cases.map(({ before }) => before).sort()).toEqual(Object.keys(leadingBounds).sort());
  });

  it('stand before a word for one, too', () => {
    expect(brief('at least a civilian')).toEqual([1, null, 'at-least', 'civilians']);
    expect(brief('only one child')).toEqual([1, 1, 'exact', 'children']);
    expect(brief('an organisation')).toEqual([1, 1, 'exact', 'organisations']);
  });
});

describe('the words after a number', () => {
  it.each([
    ['30+', 30, null, 'at-least'],
    ['30 or more', 30, null, 'at-least'],
    ['30 or fewer', null, 30, 'at-most'],
    ['30 or less', null, 30, 'at-most'],
    ['30 or so', 30, 30, 'about'],
  ])('bound it: %s', (phrase, low, high, bound) => {
    expect(brief(phrase)).toEqual([low, high, bound, 'people']);
    const [, after = ''] = phrase.split(/(?<=30)/);
    expect(brief(`30 civilians ${after}`)).toEqual([low, high, bound, 'civilians']);
  });

  it('stand before parts', () => {
    expect(read('30 civilians or more, including 8 children')).toMatchObject({
      low: 30,
      high: null,
      parts: [{ text: '8 children' }],
    });
  });

  it('bound no number that is bounded already, and no words', () => {
    for (const phrase of [
      'at least 30 civilians or more',
      'dozens of civilians or more',
      '4–7 people or so',
    ]) {
      expect(parseQuantity(phrase, vocabulary())).toMatchObject({
        problem: { at: phrase.indexOf('or ') },
      });
    }
  });
});

describe('two numbers', () => {
  it.each([
    ['4-7', 4, 7],
    ['4‐7', 4, 7],
    ['4—7', 4, 7],
    ['4 − 7', 4, 7],
    ['4 to 7', 4, 7],
    ['4 or 5', 4, 5],
    ['between 10 and 15', 10, 15],
    ['between 10 to 15', 10, 15],
    ['from 10 to 15', 10, 15],
    ['from a hundred and two to three hundred', 102, 300],
    ['1,000 to 2 thousand', 1000, 2000],
    ['1,500 to 2 thousand', 1500, 2000],
    ['15 thousand to 20 thousand', 15_000, 20_000],
    ['two hundred to three thousand', 200, 3000],
    ['four to seven', 4, 7],
    ['about 4–7', 4, 7],
  ])('are a range: %s', (phrase, low, high) => {
    expect(brief(`${phrase} civilians`)).toEqual([low, high, 'between', 'civilians']);
  });

  it.each(['4 & 7', '4 / 7', '4 and 7'])('are no range: %s', (phrase) => {
    expect(parseQuantity(phrase, vocabulary())).toHaveProperty('problem');
  });
});

describe('words that give no number', () => {
  it.each([
    ...'tens dozens scores hundreds thousands millions'.split(' '),
    ...'several many numerous multiple countless few some'.split(' '),
    'a few',
    'a couple of',
    'a handful of',
    'a number of',
    'a small number of',
    'a large number of',
    'large numbers of',
    'small numbers of',
    'several dozen',
    'a few hundred',
    'many thousand',
    'some million',
    'tens of thousands of',
    'hundreds of thousands of',
    'several hundreds of',
    'at least several',
    'more than a few',
  ])('stay words: %s', (words) => {
    expect(brief(`${words} civilians`)).toEqual([null, null, 'words', 'civilians']);
  });

  it.each(['most', 'mostly', 'half', 'a third', 'a quarter', 'the majority'])(
    'say a share only of parts: %s',
    (share) => {
      const [part] = read(`27 civilians, ${share} of them children`).parts;
      expect(part).toEqual({
        text: `${share} children`,
        low: null,
        high: null,
        bound: 'words',
        group: 'children',
      });
      expect(parseQuantity(`${share} civilians`, vocabulary())).toHaveProperty('problem');
    },
  );

  it('say that it is not known', () => {
    for (const words of [
      'unknown',
      'an unknown number of',
      'unknown number of',
      'unknown numbers of',
    ]) {
      expect(brief(`${words} women`)).toEqual([null, null, 'unknown', 'women']);
    }
  });

  it.each(['none', 'nobody', 'no one', 'no-one', 'No casualties', 'no deaths'])(
    'say that there were none: %s',
    (words) => {
      expect(brief(words)).toEqual([0, 0, 'exact', 'people']);
    },
  );

  it('say of whom there were none', () => {
    expect(brief('no civilian')).toEqual([0, 0, 'exact', 'civilians']);
    expect(brief('no civilian deaths')).toEqual([0, 0, 'exact', 'civilians']);
    expect(brief('no health facilities')).toEqual([0, 0, 'exact', 'health facilities']);
  });
});

describe('what is counted', () => {
  it.each([
    ['soldiers', 'soldier'],
    ['fighters', 'fighter'],
    ['combatants', 'combatant'],
    ['children', 'child'],
    ['women', 'woman'],
    ['men', 'man'],
    ['students', 'student'],
    ['families', 'family'],
    ['houses', 'house'],
    ['villages', 'village'],
    ['towns', 'town'],
    ['settlements', 'settlement'],
    ['districts', 'district'],
    ['drones', 'drone'],
    ['communities', 'community'],
    ['facilities', 'facility'],
    ['hospitals', 'hospital'],
    ['organisations', 'organisation'],
    ['attacks', 'attack'],
    ['km²', 'km²'],
    ['health facilities', 'health facility'],
  ])('is one of %s, or several', (several, one) => {
    expect(brief(`27 ${several}`)).toEqual([27, 27, 'exact', several]);
    expect(brief(`1 ${one}`)).toEqual([1, 1, 'exact', several]);
  });

  it.each([
    ['persons', 'people'],
    ['person', 'people'],
    ['individuals', 'people'],
    ['organizations', 'organisations'],
    ['km2', 'km²'],
    ['sq km', 'km²'],
    ['square kilometres', 'km²'],
    ['square kilometers', 'km²'],
  ])('has other words: %s are %s', (word, unit) => {
    expect(brief(`27 ${word}`)).toEqual([27, 27, 'exact', unit]);
  });
});

describe('a part', () => {
  const parts = (phrase: string) =>
    read(phrase).parts.map(({ text, low, group }) => [text, low, group]);

  it.each([
    ...'including, includes, incl., incl, among them, amongst them, among whom'.split(', '),
    ...'of them, of whom, of which'.split(', '),
  ])('may follow "%s"', (opener) => {
    expect(parts(`27 civilians, ${opener} 8 children`)).toEqual([['8 children', 8, 'children']]);
    expect(parts(`27 ${opener} 8 children`)).toEqual([['8 children', 8, 'children']]);
  });

  it.each([
    '27 civilians: 8 children',
    '27 civilians (8 children)',
    '27 civilians, (including 8 children)',
    '27 civilians – including 8 children',
    '27 civilians — incl. 8 children',
    '27 civilians; including 8 children',
  ])('may follow a mark: %s', (phrase) => {
    expect(parts(phrase)).toEqual([['8 children', 8, 'children']]);
  });

  it.each(['of them', 'of whom', 'of which', 'of these', 'of those'])(
    'may say "%s" after its number',
    (words) => {
      expect(parts(`27 civilians, 8 ${words} children`)).toEqual([['8 children', 8, 'children']]);
      expect(parts(`27, at least 8 ${words} were women`)).toEqual([
        ['at least 8 women', 8, 'women'],
      ]);
    },
  );

  it.each(['were', 'was', 'are', 'is', 'being'])('may say what it %s', (verb) => {
    expect(parts(`27 civilians, 8 of them ${verb} children`)).toEqual([
      ['8 children', 8, 'children'],
    ]);
  });

  it.each(['among them', 'amongst them', 'included', 'of them'])(
    'may be named so at the end: %s',
    (words) => {
      expect(parts(`27 civilians, 8 children and 3 women ${words}`)).toEqual([
        ['8 children', 8, 'children'],
        ['3 women', 3, 'women'],
      ]);
    },
  );

  it.each([' and', ' &', ',', ';', ', and', '; and', ' as well as', ' plus', ' with'])(
    'may stand after another and "%s"',
    (joint) => {
      expect(parts(`27 civilians, including 8 children${joint} 3 women`)).toEqual([
        ['8 children', 8, 'children'],
        ['3 women', 3, 'women'],
      ]);
    },
  );

  it('may be all of them, whatever bounds the total', () => {
    expect(read('at least 27, all civilians').parts).toEqual([
      { text: 'all civilians', low: 27, high: null, bound: 'at-least', group: 'civilians' },
    ]);
    expect(parts('27, all of them women')).toEqual([['all women', 27, 'women']]);
  });

  it('may be words, or one, or nobody knows how many', () => {
    expect(parts('27 civilians, including a child')).toEqual([['a child', 1, 'children']]);
    expect(parts('27 civilians, including several women')).toEqual([
      ['several women', null, 'women'],
    ]);
    expect(parts('27 civilians, including women and children')).toEqual([
      ['women', null, 'women'],
      ['children', null, 'children'],
    ]);
    expect(read('27 civilians, including an unknown number of women').parts[0]?.bound).toBe(
      'unknown',
    );
  });

  it('may follow a number without a noun', () => {
    for (const words of ['including', 'incl.', 'among them', 'of whom']) {
      expect(parts(`200 ${words} 20 civilians`)).toEqual([['20 civilians', 20, 'civilians']]);
    }
    expect(parts('4 all students')).toEqual([['all students', 4, 'students']]);
  });

  it('may stand in a phrase with white space anywhere', () => {
    expect(read('  27\u00a0civilians ,including\t8  children ')).toMatchObject({
      text: '27\u00a0civilians ,including\t8  children',
      parts: [{ text: '8  children' }],
    });
  });
});

describe('the marks of a number', () => {
  it.each([
    ['14,000', 14_000],
    ['14\u2009000', 14_000],
    ['14\u202f000', 14_000],
    ['14\u00a0000', 14_000],
    ['14 000', 14_000],
    ["14'000", 14_000],
    ['14’000', 14_000],
    ['1,234,567', 1_234_567],
    ['1 234 567', 1_234_567],
    ['0', 0],
    ['100', 100],
  ])('are read: %s', (text, value) => {
    expect(brief(text)).toEqual([value, value, 'exact', 'people']);
  });

  it.each([
    '1,234 567',
    "1,234'567",
    '1,23',
    '12,34,567',
    '1234,567',
    '14,0000',
    '0,123',
    '00',
    '1.2.3',
    '14,000.5',
  ])('are refused where they do not agree: %s', (text) => {
    expect(parseQuantity(text, vocabulary())).toHaveProperty('problem');
  });

  it('end a number before what is no group of three digits', () => {
    expect(tokensOf('14 00').map(({ text }) => text)).toEqual(['14', '00']);
    expect(tokensOf('14 0000').map(({ text }) => text)).toEqual(['14', '0000']);
    expect(tokensOf('14,000, 3').map(({ text }) => text)).toEqual(['14,000', ',', '3']);
    expect(tokensOf('14,000.').map(({ text }) => text)).toEqual(['14,000', '.']);
    expect(tokensOf('1400 000').map(({ text }) => text)).toEqual(['1400', '000']);
  });
});

describe('the words of a phrase', () => {
  const words = (text: string) =>
    tokensOf(text).map((token) => [token.kind, token.text, token.key]);

  it('keep hyphens and apostrophes inside, however they are written', () => {
    expect(words('Twenty‑seven HTS-fighters’ 3rd aid-workers')).toEqual([
      ['word', 'Twenty‑seven', 'twenty-seven'],
      ['word', 'HTS-fighters', 'hts-fighters'],
      ['mark', '’', "'"],
      ['number', '3', '3'],
      ['word', 'rd', 'rd'],
      ['word', 'aid-workers', 'aid-workers'],
    ]);
    expect(words('d’Ivoire km2')).toEqual([
      ['word', 'd’Ivoire', "d'ivoire"],
      ['word', 'km2', 'km2'],
    ]);
  });

  it('keep the full stop of an abbreviation', () => {
    expect(words('Approx. 5 incl. c. ca. caf. ends.')).toEqual([
      ['word', 'Approx.', 'approx.'],
      ['number', '5', '5'],
      ['word', 'incl.', 'incl.'],
      ['word', 'c.', 'c.'],
      ['word', 'ca.', 'ca.'],
      ['word', 'caf', 'caf'],
      ['mark', '.', '.'],
      ['word', 'ends', 'ends'],
      ['mark', '.', '.'],
    ]);
  });

  it('are compared as they are composed, and know where they stand', () => {
    expect(tokensOf('e\u0301cole').map(({ key }) => key)).toEqual(['\u00e9cole']);
    expect(tokensOf(' 8  men!').map(({ at, end }) => [at, end])).toEqual([
      [1, 2],
      [4, 7],
      [7, 8],
    ]);
  });

  it('hold a mark outside the basic plane as one', () => {
    expect(words('💥5')).toEqual([
      ['mark', '💥', '💥'],
      ['number', '5', '5'],
    ]);
  });
});
