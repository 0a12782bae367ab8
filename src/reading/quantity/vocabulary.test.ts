import { describe, expect, it } from 'vitest';
import { languageOf, languageTags } from '../../i18n/languages.ts';
import { formsOf } from '../../i18n/noun-forms.ts';
import { liesWithin, vocabularyOf, withinOf } from './vocabulary.ts';

const nounsOf = (groups: Parameters<typeof vocabularyOf>[0]['groups'], units: string[] = []) =>
  vocabularyOf({ groups, units }).nouns;

describe('formsOf', () => {
  it.each([
    ['child', 'children'],
    ['woman', 'women'],
    ['policewoman', 'policewomen'],
    ['fireman', 'firemen'],
    ['person', 'people'],
    ['family', 'families'],
    ['facility', 'facilities'],
    ['house', 'houses'],
    ['church', 'churches'],
    ['bus', 'buses'],
    ['day', 'days'],
    ['aid worker', 'aid workers'],
    ['member of parliament', 'members of parliament'],
    ['hts-fighter', 'hts-fighters'],
    ['aircraft', 'aircraft'],
    ['km²', 'km²'],
    ['man', 'men'],
    ['life', 'lives'],
    ['wife', 'wives'],
    ['goose', 'geese'],
    ['ox', 'oxen'],
    ['movie', 'movies'],
    ['staff', 'staff'],
    ['personnel', 'personnel'],
    ['police', 'police'],
    ['livestock', 'livestock'],
    ['cattle', 'cattle'],
    ['sheep', 'sheep'],
    ['talisman-maker', 'talisman-makers'],
    ['human', 'humans'],
    ['class', 'classes'],
    ['bush', 'bushes'],
    ['box', 'boxes'],
    ['buzz', 'buzzes'],
    ['boy', 'boys'],
    ['eye', 'eyes'],
    ['armoured vehicle', 'armoured vehicles'],
    ['child soldier', 'child soldiers'],
    ['school of medicine', 'schools of medicine'],
    ['man of the people', 'men of the people'],
    ['one-man band', 'one-man bands'],
    ['skies-watcher', 'skies-watchers'],
    ['classes-of-war veteran', 'classes-of-war veterans'],
  ])('gives %s and %s from either', (singular, plural) => {
    expect(formsOf(singular)).toEqual({ singular, plural });
    expect(formsOf(plural)).toEqual({ singular, plural });
  });
});

describe('vocabularyOf', () => {
  it('reads built-in groups and units in the singular and the plural', () => {
    const nouns = nounsOf({});
    for (const noun of ['child', 'children']) {
      expect(nouns.get(noun)).toEqual({ group: 'children', unit: 'people' });
    }
    for (const noun of ['family', 'families']) {
      expect(nouns.get(noun)).toEqual({ group: null, unit: 'families' });
    }
    for (const noun of ['person', 'people', 'individuals']) {
      expect(nouns.get(noun)).toEqual({ group: null, unit: 'people' });
    }
  });

  it("reads a site's groups by id, by id with spaces and by their other words", () => {
    const nouns = nounsOf({ 'aid-workers': { also: ['humanitarians', 'relief workers'] } });
    for (const noun of ['aid-workers', 'aid worker', 'humanitarian', 'relief workers']) {
      expect(nouns.get(noun)).toEqual({ group: 'aid-workers', unit: 'people' });
    }
  });

  it("reads a site's units as they are listed", () => {
    expect(nounsOf({}, ['market stalls']).get('market stall')).toEqual({
      group: null,
      unit: 'market stalls',
    });
  });

  it.each(languageTags)('has only units that pages in %s have words for', (tag) => {
    const { units } = languageOf(tag).words;
    const { units: known } = vocabularyOf({ groups: {}, units: [] });
    expect(known.length).toBeGreaterThan(10);
    expect(known.filter((unit) => !Object.hasOwn(units, unit))).toEqual([]);
  });

  it("lets a group's own name go before another's words, and says so", () => {
    const vocabulary = vocabularyOf({
      groups: { fighters: { also: ['rebels'] }, rebels: { also: [] } },
      units: [],
    });
    expect(vocabulary.nouns.get('rebels')?.group).toBe('rebels');
    expect(vocabulary.clashes).toEqual([{ noun: 'rebels', first: 'rebels', second: 'fighters' }]);
  });

  it('says of a unit, too, where its word is taken', () => {
    const { nouns, clashes } = vocabularyOf({ groups: {}, units: ['child', 'tents'] });
    expect(nouns.get('child')).toEqual({ group: 'children', unit: 'people' });
    expect(clashes).toEqual([{ noun: 'child', first: 'children', second: 'child' }]);
    expect(nouns.get('tent')).toEqual({ group: null, unit: 'tents' });
  });

  it('takes other words of a group as they are written, in both forms', () => {
    const { nouns, clashes } = vocabularyOf({
      groups: { fighters: { also: ['Rebel', 'HTS  member'] } },
      units: [],
    });
    for (const noun of ['rebel', 'rebels', 'hts member', 'hts members']) {
      expect(nouns.get(noun)).toEqual({ group: 'fighters', unit: 'people' });
    }
    expect(clashes).toEqual([]);
  });

  it('knows which forms stand for one: those that differ from the form for several', () => {
    const { singular } = vocabularyOf({ groups: { police: { also: ['officers'] } }, units: [] });
    expect(['child', 'family', 'person', 'officer'].map((form) => singular.has(form))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['children', 'people', 'police', 'km²'].map((form) => singular.has(form))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('names groups and units in the order of messages, each once', () => {
    const { groups, units } = vocabularyOf({
      groups: { rebels: { also: [] }, soldiers: { also: [] } },
      units: ['tents', 'houses'],
    });
    expect(groups).toEqual(
      'civilians combatants soldiers fighters children women men students rebels'.split(' '),
    );
    expect(units).toEqual(
      'families houses villages towns settlements districts drones communities facilities health-facilities hospitals organisations attacks km² tents'
        .split(' ')
        .map((unit) => unit.replace('-', ' ')),
    );
  });

  it('has no clash of its own', () => {
    expect(vocabularyOf({ groups: {}, units: [] }).clashes).toEqual([]);
  });
});

describe('withinOf', () => {
  it('keeps what is built in unless site.yml says otherwise', () => {
    expect(withinOf({}).get('soldiers')).toBe('combatants');
    expect(withinOf({ soldiers: { within: 'state-forces', also: [] } }).get('soldiers')).toBe(
      'state-forces',
    );
  });
});

describe('liesWithin', () => {
  const within = withinOf({ 'hts-fighters': { within: 'fighters', also: [] } });

  it('holds at any depth, and not for a group in itself', () => {
    expect(liesWithin(within, 'hts-fighters', 'combatants')).toBe(true);
    expect(liesWithin(within, 'combatants', 'hts-fighters')).toBe(false);
    expect(liesWithin(within, 'fighters', 'fighters')).toBe(false);
  });

  it('knows what lies in what on every site', () => {
    expect(Object.fromEntries(withinOf({}))).toEqual({
      soldiers: 'combatants',
      fighters: 'combatants',
    });
    expect(withinOf({ students: { also: [] } }).has('students')).toBe(false);
    expect(withinOf({ soldiers: { also: [] } }).get('soldiers')).toBe('combatants');
  });

  it('survives groups that lie within each other', () => {
    const circle = withinOf({ a: { within: 'b', also: [] }, b: { within: 'a', also: [] } });
    expect(liesWithin(circle, 'a', 'c')).toBe(false);
  });
});
