import { describe, expect, it } from 'vitest';
import { withGroupLabels } from './group-labels.ts';
import { nounAlone } from './labels.ts';
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
});
