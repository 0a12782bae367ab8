import { describe, expect, it } from 'vitest';
import { withGroupLabels } from './group-labels.ts';
import type { GroupLabel } from './group-labels.ts';
import { countIn, nounAlone, nounFor } from './labels.ts';
import { languageOf } from './languages.ts';

const groups = {
  'hts-fighters': { label: { en: 'HTS fighters', ar: 'مقاتلو هيئة تحرير الشام' } },
  medics: {},
};
const nounIn = (tag: string, group: string) =>
  nounAlone({ group, unit: 'people' }, 12, withGroupLabels(languageOf(tag), groups));

describe('a group of the site’s own', () => {
  it('is called by its label in the language of the page', () => {
    expect(nounIn('en', 'hts-fighters')).toBe('HTS fighters');
    expect(nounIn('ar', 'hts-fighters')).toBe('مقاتلو هيئة تحرير الشام');
  });

  it('is called by its id without one, and leaves the others as they were', () => {
    expect(nounIn('en', 'medics')).toBe('medics');
    expect(nounIn('en', 'civilians')).toBe('civilians');
  });

  it('is called of one as of one, also where only its name of many is given', () => {
    const one = (group: string, label?: GroupLabel) =>
      nounFor(
        { group, unit: 'people' },
        1,
        withGroupLabels(languageOf('en'), { [group]: label === undefined ? {} : { label } }),
      );
    expect(one('aid-workers')).toBe('aid worker');
    expect(one('volunteers', { en: 'aid volunteers' })).toBe('aid volunteer');
    expect(one('displaced', { en: 'displaced' })).toBe('displaced');
    expect(one('hts')).toBe('hts');
    expect(one('medics', { en: { one: 'medic or nurse', other: 'medics and nurses' } })).toBe(
      'medic or nurse',
    );
  });

  it('takes each form of its language from the label', () => {
    const label = { ar: { one: 'مسعف واحد', two: 'مسعفان', few: 'مسعفين', other: 'مسعف' } };
    const language = withGroupLabels(languageOf('ar'), { medics: { label } });
    const noun = (n: number) => nounFor({ group: 'medics', unit: 'people' }, n, language);
    expect([1, 2, 5].map(noun)).toEqual(['مسعف واحد', 'مسعفان', 'مسعفين']);
  });
});

describe('the noun beside a range', () => {
  it('is of one only where exactly one is said', () => {
    const range = (low: number, high: number, open: 'up' | null = null) =>
      countIn({ low, high, open });
    expect(range(1, 1)).toBe(1);
    expect(range(0, 1)).toBe(2);
    expect(range(1, 1, 'up')).toBe(2);
    expect(range(3, 7)).toBe(7);
  });
});
