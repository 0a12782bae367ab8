import { describe, expect, it } from 'vitest';
import { kindLabel, localized, measureLabel, nounFor } from './labels.ts';
import { languageOf } from './languages.ts';

const english = languageOf('en');

describe('kindLabel and measureLabel', () => {
  it('label what every site has', () => {
    expect(kindLabel('air-strike', english)).toBe('air or drone strike');
    expect(measureLabel('casualties', english)).toBe('killed or injured');
  });

  it("take the site's own label first", () => {
    const site = {
      flood: { label: { en: 'flood', ar: 'فيضان' } },
      attack: { label: { en: 'raid' } },
    };
    expect(kindLabel('flood', english, site)).toBe('flood');
    expect(kindLabel('attack', english, site)).toBe('raid');
    expect(measureLabel('evacuated', english, { evacuated: { label: { en: 'evacuated' } } })).toBe(
      'evacuated',
    );
  });

  it('say the id as words where there is no label, also where it is a name of every object', () => {
    expect(kindLabel('house-raid', english)).toBe('house raid');
    expect(kindLabel('constructor', english)).toBe('constructor');
    expect(measureLabel('evacuated', english, { evacuated: { label: {} } })).toBe('evacuated');
  });
});

describe('nounFor', () => {
  it.each([
    ['civilians', 'people', 27, 'civilians'],
    ['civilians', 'people', 1, 'civilian'],
    [null, 'people', 1, 'person'],
    [null, 'people', 0, 'people'],
    [null, 'families', 1, 'family'],
    [null, 'km²', 1, 'km²'],
    ['aid-workers', 'people', 3, 'aid workers'],
    [null, 'health facilities', 62, 'health facilities'],
    [null, 'constructor', 2, 'constructor'],
  ])('calls %s %s, %s of them: %s', (group, unit, n, noun) => {
    expect(nounFor({ group, unit }, n, english)).toBe(noun);
  });
});

describe('localized', () => {
  it("takes the language's words, else those of the site's first language, else any", () => {
    expect(localized({ en: 'Aleppo', ar: 'حلب' }, english)).toBe('Aleppo');
    expect(localized({ fr: 'Alep', ar: 'حلب' }, english, 'ar')).toBe('حلب');
    expect(localized({ fr: 'Alep' }, english)).toBe('Alep');
    expect(localized({}, english)).toBe('');
  });
});
