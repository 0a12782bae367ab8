import { describe, expect, it } from 'vitest';
import { parseQuantity } from './parse-quantity.ts';
import { vocabularyOf } from './vocabulary.ts';

const vocabulary = () =>
  vocabularyOf({
    groups: { students: { within: 'civilians', also: [] } },
    units: [],
  });

/** What an editor is told about a phrase, and where in it. */
function told(phrase: string) {
  const parsed = parseQuantity(phrase, vocabulary());
  if (!('problem' in parsed)) throw new Error(`${phrase} was read`);
  return parsed.problem;
}

const KNOWN =
  'civilians, combatants, soldiers, fighters, children, women, men, students, people, families, ' +
  'houses, villages, towns, settlements, districts, drones, communities, facilities, health facilities, hospitals, organisations, ' +
  'attacks or km²; more can be listed in site.yml';
const SEVERAL = {
  reason: 'Two quantities stand in one phrase.',
  expected:
    'one quantity a line, each after "- "; or, if the second is part of the first, "including" before it',
};
const A_NUMBER =
  'a number, a bound such as "at least" before it, or words such as "dozens" or "unknown"';
const THE_END = 'the end of the phrase, or parts such as ", including 8 children"';

describe('a number that is refused', () => {
  it.each([
    ['4.5 people', '"4.5" is no whole number; people and things are counted whole.'],
    ['1.4 dozen', '"1.4" is no whole number; people and things are counted whole.'],
  ])('is no whole one in %s', (phrase, reason) => {
    const expected = 'a whole number, or a decimal before "million"';
    expect(told(phrase)).toEqual({ reason, expected, fix: null, at: 0 });
  });

  it('is too large to be counted exactly', () => {
    expect(told('9007199254740993')).toEqual({
      reason: '"9007199254740993" is too large to count.',
      expected: null,
      fix: null,
      at: 0,
    });
  });

  it('has its marks in the wrong places, and nobody can know where they belong', () => {
    expect(told('1400,000 people')).toEqual({
      reason: '"1400,000" has its marks in places where no thousands end.',
      expected: 'a whole number, such as 14000 or 14,000',
      fix: null,
      at: 0,
    });
  });

  it('begins with zeros, which are left out of what to write', () => {
    expect(told('007 people')).toEqual({
      reason: '"007" begins with a zero.',
      expected: 'a whole number, such as 14000 or 14,000',
      fix: '7 people',
      at: 0,
    });
    expect(told('000').fix).toBe('0');
    expect(told('0123')).toMatchObject({ reason: '"0123" begins with a zero.', fix: '123' });
    expect(told('0,027')).toMatchObject({
      reason: '"0,027" has its marks in places where no thousands end.',
      fix: null,
    });
  });

  it.each([
    ['at least ٢٧ civilians', '٢٧', 'at least 27 civilians'],
    ['۱۹۰ people', '۱۹۰', '190 people'],
    ['২৭ people', '২৭', '27 people'],
    ['９０', '９０', '90'],
    ['𝟐𝟕 people', '𝟐𝟕', '27 people'],
    ['𝟚𝟟 people', '𝟚𝟟', '27 people'],
  ])('is written in other digits: %s', (phrase, digits, fix) => {
    expect(told(phrase)).toEqual({
      reason: `"${digits}" is not in the digits 0 to 9.`,
      expected: 'digits 0 to 9',
      fix,
      at: phrase.indexOf(digits),
      edit: { old: digits, new: fix.replace(/\D/g, '') },
    });
  });

  it('keeps its "million" where its digits are others', () => {
    expect(told('٢ million people')).toMatchObject({ fix: '2 million people' });
  });

  it('could have two meanings, each of which is named', () => {
    expect(told('up to 1.234.567 people')).toEqual({
      reason: '"1.234.567" can be read in two ways: as 1,234,567 and as a decimal fraction.',
      expected: '1,234,567 with a comma, or a whole number',
      fix: 'up to 1,234,567 people',
      at: 6,
    });
  });

  it('is bounded twice', () => {
    expect(told('at least 20 or more')).toEqual({
      reason: '"at least 20 or more" bounds the number twice, by "at least" and "or more".',
      expected: 'one bound',
      fix: null,
      at: 0,
    });
    expect(told('up to 10–15 people')).toEqual({
      reason: '"up to 10–15" bounds the number twice, by "up to" and a range.',
      expected: 'one bound',
      fix: null,
      at: 0,
    });
    expect(told('8 people, including up to 4+ children')).toMatchObject({
      reason: '"up to 4+" bounds the number twice, by "up to" and "+".',
      at: 20,
    });
  });

  it('would be fewer than nobody', () => {
    const nothing = { reason: 'Nothing is fewer than 0.', expected: 'a number above 0', fix: null };
    expect(told('fewer than 0 people')).toEqual({ ...nothing, at: 0 });
    expect(told('8 people, including under 0 children')).toEqual({ ...nothing, at: 20 });
  });
});

describe('a range that is refused', () => {
  it('ends lower than it starts', () => {
    expect(told('about 7,000–4,000 people')).toEqual({
      reason: 'The range starts at 7,000 and ends lower, at 4,000.',
      expected: 'the lower number first, both in full',
      fix: 'about 4,000–7,000 people',
      at: 6,
    });
    expect(told('2 million–1,500,000').fix).toBe('1,500,000–2,000,000');
  });

  it('ends where it starts', () => {
    expect(told('7,000–7,000 people')).toEqual({
      reason: 'The range starts and ends at the same number.',
      expected: 'the lower number first, both in full',
      fix: '7,000 people',
      at: 0,
    });
  });

  it('shares a scale that may be meant for both numbers, or for one', () => {
    expect(told('10 to 15 thousand people')).toEqual({
      reason: 'The range can start at 10 or at 10,000.',
      expected: 'the lower number first, both in full',
      fix: '10,000–15,000 people',
      at: 0,
    });
    expect(told('ten to fifteen hundred').fix).toBe('1,000–1,500');
    expect(told('4  to   15  thousand  people').fix).toBe('4,000–15,000 people');
  });

  it('is one of two numbers that do not follow each other', () => {
    expect(told('some 4,000 or 7,000 people')).toEqual({
      reason: '"4000 or 7000" is one of two numbers, not a range.',
      expected: 'two numbers that follow each other, or a range',
      fix: 'some 4,000–7,000 people',
      at: 5,
    });
    expect(told('4 or 4').fix).toBe('4');
  });

  it.each([
    ['between 10 people', 'between', 'between 10 and 15'],
    ['between', 'between', 'between 10 and 15'],
    ['From 10', 'From', 'from 10 to 15'],
    ['from 10 and 15', 'from', 'from 10 to 15'],
    ['between many and 15', 'between', 'between 10 and 15'],
  ])('is begun and not ended: %s', (phrase, word, expected) => {
    const reason = `"${word}" is not followed by two numbers.`;
    expect(told(phrase)).toEqual({ reason, expected, fix: null, at: 0 });
  });

  it('is told at its own place where it is a part', () => {
    expect(told('8 people, including between 2 children')).toMatchObject({
      reason: '"between" is not followed by two numbers.',
      at: 20,
    });
  });
});

describe('a phrase without a number', () => {
  it.each([
    'at least',
    'an',
    'a (civilian)',
    'a 5',
    'most civilians',
    'half of the civilians',
    'Syrian civilians',
    'no idea',
    'no',
    '!',
  ])('is refused at its first word: %s', (phrase) => {
    const word = phrase.split(' ')[0] ?? '';
    expect(told(phrase)).toEqual({
      reason: `"${word}" is not understood where a number was expected.`,
      expected: A_NUMBER,
      fix: null,
      at: 0,
    });
  });

  it('is refused where it names one and gives none', () => {
    expect(told(' civilian')).toEqual({
      reason: '"civilian" stands without a number.',
      expected: 'a number, "a", or words such as "several" before it',
      fix: null,
      at: 1,
    });
  });

  it('is refused where it is empty', () => {
    expect(told('')).toEqual({
      reason: 'The quantity is empty.',
      expected: 'a number, words such as "dozens", or "unknown"; nothing said is left out',
      fix: null,
      at: 0,
    });
  });
});

describe('a hedge', () => {
  it.each(
    'reportedly likely allegedly possibly probably suspected apparently presumably'.split(' '),
  )('has a field of its own: %s', (hedge) => {
    const problem = { reason: `"${hedge}" is a hedge and no part of the number.` };
    const expected = `"hedge: ${hedge}" on a line of its own`;
    expect(told(`${hedge} 27 civilians`)).toEqual({
      ...problem,
      expected,
      fix: '27 civilians',
      at: 0,
    });
    expect(told(`27 ${hedge}`)).toEqual({ ...problem, expected, fix: '27', at: 3 });
    expect(told(`27 civilians ${hedge}`)).toEqual({
      ...problem,
      expected,
      fix: '27 civilians',
      at: 13,
    });
  });

  it('alone leaves nothing to write', () => {
    expect(told('Reportedly')).toEqual({
      reason: '"Reportedly" is a hedge and no part of the number.',
      expected: '"hedge: reportedly" on a line of its own',
      fix: null,
      at: 0,
    });
  });
});

describe('a word that is no group and no unit', () => {
  it('may be one of several that belong together', () => {
    const aid = vocabularyOf({ groups: { 'aid-workers': { also: [] } }, units: [] });
    const read = parseQuantity('4 aid wrokers', aid);
    expect('problem' in read && read.problem).toMatchObject({
      reason: '"aid wrokers" is no group or unit that this site knows.',
      fix: '4 aid workers',
    });
  });

  it.each(
    'casualty casualties death deaths dead killed fatality fatalities injury injuries injured wounded missing detained displaced victim victims'.split(
      ' ',
    ),
  )('may say what the measure says already: %s', (word) => {
    expect(told(`27 ${word}`)).toEqual({
      reason: `"${word}" says what happened, which the measure before the colon says already.`,
      expected: 'the number and the group alone',
      fix: '27',
      at: 3,
    });
  });

  it.each([
    ...'undead deadline unlikely likelyish'.split(' '),
    ...'officers androids withdrawals allies asylum pluses conclusions unincluded'.split(' '),
  ])('may only look like another: %s', (word) => {
    expect(told(`27 ${word}`)).toMatchObject({
      reason: `"${word}" is no group or unit that this site knows.`,
      at: 3,
    });
  });

  it('may be a second number', () => {
    expect(told('27 5 civilians')).toEqual({
      reason: '"5" is a second number where a group or a unit was expected.',
      expected: 'one number; a range is written "4–7"',
      fix: null,
      at: 3,
    });
  });

  it('may be a known one with up to three words before it, which the site can list', () => {
    expect(told('19 Syrian soldiers')).toEqual({
      reason: '"Syrian soldiers" is no group or unit that this site knows; "soldiers" is one.',
      expected: '"soldiers" alone, or "Syrian soldiers" listed under groups in site.yml',
      fix: 'groups: { syrian-soldiers: { within: soldiers } }',
      at: 3,
    });
    expect(told('19 very  old Syrian soldiers').fix).toBe(
      'groups: { very-old-syrian-soldiers: { within: soldiers } }',
    );
    expect(told('6 hungry people')).toEqual({
      reason: '"hungry people" is no group or unit that this site knows; "people" is one.',
      expected: '"people" alone, or "hungry people" listed under groups in site.yml',
      fix: 'groups: { hungry-people: { also: [] } }',
      at: 2,
    });
    expect(told('6 field hospitals')).toEqual({
      reason: '"field hospitals" is no group or unit that this site knows; "hospitals" is one.',
      expected: '"hospitals" alone, or "field hospitals" listed under units in site.yml',
      fix: 'units: [field hospitals]',
      at: 2,
    });
  });

  it.each(['very very old Syrian soldiers', 'red and blue soldiers', 'red, blue soldiers'])(
    'is told alone where what follows is further away: %s',
    (words) => {
      expect(told(`19 ${words}`)).toEqual({
        reason: `"${/^\w+/.exec(words)?.[0]}" is no group or unit that this site knows.`,
        expected: KNOWN,
        fix: null,
        at: 3,
      });
    },
  );

  it.each(['4 villagers', '2 civilains', '5 combatans of both sides'])(
    'is never mended where another word may be meant: %s',
    (phrase) => {
      expect(told(phrase)?.edit).toBeUndefined();
    },
  );

  it('may be misspelt', () => {
    expect(told('27 civillians, including 8 children')).toEqual({
      reason: '"civillians" is no group or unit that this site knows.',
      expected: '"civilians", or "civillians" listed under groups or units in site.yml',
      fix: '27 civilians, including 8 children',
      at: 3,
      edit: { old: 'civillians', new: 'civilians' },
    });
  });
});

describe('a part that is refused', () => {
  it.each(['27 civilians, including', '27 civilians (8 children and ', '27 civilians:'])(
    'is missing at the end of %s',
    (phrase) => {
      expect(told(phrase)).toEqual({
        reason: 'The phrase ends where a part was expected.',
        expected: 'a part, such as "8 children"',
        fix: null,
        at: phrase.trimEnd().length,
      });
    },
  );

  it.each([
    ['27 civilians, including 8', '8', 25],
    ['27 civilians, 8 of them ', '8 of them', 23],
    ['27 civilians (8 of them)', '8 of them', 23],
    ['27 civilians, all', 'all', 17],
  ])('says no group: %s', (phrase, words, at) => {
    expect(told(phrase)).toEqual({
      reason: `"${words}" does not say whom it counts; a part needs a group.`,
      expected: 'a group after the number, such as "8 children"',
      fix: null,
      at,
    });
  });

  it.each([
    ['27 civilians, including 8 people', 'people'],
    ['27 civilians, 8 of them individuals', 'individuals'],
    ['8,700 families, including 100 families', 'families'],
  ])('says nothing of which part it is: %s', (phrase, word) => {
    expect(told(phrase)).toEqual({
      reason: `"${word}" does not say which part of the total it is.`,
      expected: 'a group, such as "8 children"',
      fix: null,
      at: phrase.lastIndexOf(word),
    });
  });

  it('counts something else', () => {
    expect(told('8,700 families, including 100 children')).toEqual({
      reason: 'The total counts families and this part counts people.',
      expected: 'a part in families, or a quantity of its own on a line with "- "',
      fix: null,
      at: 26,
    });
  });

  it('names one and gives no number', () => {
    expect(told('27 civilians, including child')).toEqual({
      reason: '"child" stands without a number.',
      expected: 'a number or "a" before it',
      fix: '27 civilians, including a child',
      at: 24,
    });
  });

  it('is not in what the site knows', () => {
    expect(told('27 civilians, including 8 childern')).toMatchObject({
      reason: '"childern" is no group or unit that this site knows.',
      fix: '27 civilians, including 8 children',
      at: 26,
    });
  });

  it('says that it is, and not how many', () => {
    expect(told('27 civilians, including were children')).toMatchObject({
      reason: '"were children" is no group or unit that this site knows; "children" is one.',
      at: 24,
    });
  });

  it.each([
    ['27 civilians (8 children', '27 civilians (8 children)', 24],
    [' 27 civilians, (8 children ', '27 civilians, (8 children)', 26],
    ['27 civilians (8 children 3', null, 25],
  ])('stands in a bracket that is not closed: %s', (phrase, fix, at) => {
    expect(told(phrase)).toEqual({
      reason: 'A bracket is opened and not closed after the parts.',
      expected: '")" after the last part',
      fix,
      at,
    });
  });
});

describe('what follows a quantity', () => {
  it.each([
    ['4 soldiers and 3 civilians', 'and'],
    ['4 soldiers & 3 civilians', '&'],
    ['4 soldiers plus 3 civilians', 'plus'],
    ['4 soldiers with 3 civilians', 'with'],
    ['4 soldiers, 3 civilians', ','],
    ['4 soldiers; 3 civilians', ';'],
    ['4 soldiers, and 3 civilians', ', and'],
    ['4 soldiers; and 3 civilians', '; and'],
    ['4 soldiers as well as 3 civilians', 'as well as'],
  ])('may be another one, for a line of its own: %s', (phrase, joint) => {
    const second = phrase.slice(phrase.indexOf(joint) + joint.length).trim();
    expect(told(phrase)).toEqual({
      ...SEVERAL,
      fix: `- 4 soldiers\n- ${second}`,
      at: phrase.indexOf(joint),
    });
  });

  it.each([
    '4 soldiers and 3.000 civilians',
    '৪ soldiers and ০৭ civilians',
    '23 dead civilians, among them a nurse',
  ])('is no more told to be written where that could not be read either: %s', (phrase) => {
    expect(told(phrase).fix).toBeNull();
  });

  it.each([
    ['32 villages and areas', 'villages and areas', 12],
    ['32 villages, areas', 'villages, areas', 11],
    ['32 villages as well as areas', 'villages as well as areas', 12],
  ])('may be a second group or unit: %s', (phrase, both, at) => {
    expect(told(phrase)).toEqual({
      reason: `"${both}" names two groups or units at once.`,
      expected: `one group or unit, or "${both}" listed as one in site.yml`,
      fix: null,
      at,
    });
  });

  it.each([
    ['27 civilians!', '!', '27 civilians', '27 civilians'],
    ['27 civilians )', ')', '27 civilians', '27 civilians'],
    ['27 civilians ! now', '!', '27 civilians', null],
    ['4 soldiers and', 'and', '4 soldiers', '4 soldiers'],
    ['none of them', 'of', 'none', null],
    ['4 and areas', 'and', '4', null],
    ['4 civilians and (areas)', 'and', '4 civilians', null],
    ['no civilians casualties', 'casualties', 'no civilians', 'no civilians'],
    ['27 – and more', '–', '27', null],
  ])('may not be understood: %s', (phrase, word, before, fix) => {
    expect(told(phrase)).toEqual({
      reason: `"${word}" is not understood after "${before}".`,
      expected: THE_END,
      fix,
      at: phrase.indexOf(word),
    });
  });
});
