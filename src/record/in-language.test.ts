import { describe, expect, it } from 'vitest';
import { languageOf } from '../i18n/languages.ts';
import type { ClaimWords, Translation } from '../reading/translation.ts';
import { claimIn } from './claim-in-language.ts';
import { recordIn } from './in-language.ts';
import { entryWith, recordOf } from './record-of.ts';
import type { TheRecord } from './record.ts';

const words: Translation = {
  of: 'report',
  slug: 'example',
  language: 'ar',
  title: 'مثال',
  summary: 'خلاصة',
  isStale: false,
  entries: { entry: { title: 'بند' } },
  claims: {
    un: {
      says: 'قُتل سبعة وعشرون.',
      hedge: { figures: 'من المرجح', attribution: 'من المرجح' },
      carried: { 'paper-1': { says: 'قتلهم المسلحون.' } },
    },
    gone: { says: 'سر', why: 'للسلامة', carried: {} },
  },
  documents: {},
  prose: { tree: { type: 'root', children: [] }, citations: [], counts: [], blocks: [] },
  source: { file: 'reports/example.ar.md', text: '', locate: () => ({ line: 1, column: 1 }) },
};

const chronology = entryWith([
  `id: un
        by: carden
        says: Twenty-seven were killed.
        killed: at least 27 civilians, including 8 children
        hedge: likely
        attributes-to: { russia: 19 civilians, army: 1 civilian }
        carried:
          - in: reuters-1
          - { in: paper-1, from: reuters-1, says: Militants killed them., killed: 27 civilians }
          - { in: paper-2, from: paper-1 }`,
  `{ id: gone, by: sohr, in: sana-1, says: A secret., redacted: { on: 2024-12-03, why: safety } }`,
]);

function arabic(): { record: TheRecord; told: ReturnType<typeof recordIn> } {
  const given = recordOf(chronology);
  const record = { ...given, site: { ...given.site, languages: ['en', 'ar'] } };
  return { record, told: recordIn(record, [words], 'ar') };
}

describe('the record in another language', () => {
  it('has the words of translations, and those of the original where there are none', () => {
    const { told } = arabic();
    expect(told.reports).toMatchObject([{ title: 'مثال', summary: 'خلاصة' }]);
    expect(told.entryById.get('entry')).toMatchObject({ title: 'بند' });
    expect(told.claims.get('un')).toMatchObject({
      says: 'قُتل سبعة وعشرون.',
      hedge: { figures: 'من المرجح', attribution: 'من المرجح' },
    });
    expect(told.given?.has('بند')).toBe(true);
    expect(told.given?.has('An example.')).toBe(false);
  });

  it('gives a carrier that repeats words the translation of what it repeats', () => {
    const { told } = arabic();
    expect(told.claims.get('un')?.carried.map(({ says }) => says)).toEqual([
      'قُتل سبعة وعشرون.',
      'قتلهم المسلحون.',
      'قتلهم المسلحون.',
    ]);
  });

  it('words figures, their parts, shares and changes from what they say', () => {
    const claim = arabic().told.claims.get('un');
    expect(claim?.quantities['killed']).toMatchObject([
      {
        text: 'ما لا يقل عن 27 مدنياً، بينهم 8 أطفال',
        head: 'ما لا يقل عن 27 مدنياً',
        parts: [{ text: '8 أطفال' }],
      },
    ]);
    expect(claim?.attribution?.shares.map(({ share }) => share.text)).toEqual([
      '19 مدنياً',
      'مدني واحد',
    ]);
    expect(claim?.carried[1]?.drift).toMatchObject([
      { what: 'bound', from: 'ما لا يقل عن 27 مدنياً', to: '27 مدنياً' },
      { what: 'part', from: '8 أطفال', to: null },
    ]);
    expect(arabic().told.entries[0]?.toll[0]?.figures[0]?.text).toContain('مدنياً');
  });

  it('computes nothing anew: counts, grades and tolls stay', () => {
    const { record, told } = arabic();
    const bare = ({ entries }: TheRecord) =>
      entries.map(({ origins, corroboration, responsibility, toll }) => ({
        origins,
        corroboration,
        responsibility,
        toll: toll.map(({ low, high, open }) => ({ low, high, open })),
      }));
    expect(bare(told)).toEqual(bare(record));
  });

  it('brings back no word of what was redacted, and says why it was in the language', () => {
    const { told } = arabic();
    expect(told.claims.get('gone')).toMatchObject({ says: '', redacted: { why: 'للسلامة' } });
    expect(JSON.stringify([...told.claims])).not.toContain('سر');
  });

  it('words each reason that a claim has, by its name', () => {
    const both =
      'withdrawn: { on: 2024-12-05, why: It erred. }, corrected: { on: 2024-12-04, why: We erred. }';
    const claim = recordOf(
      entryWith([`{ id: a, by: sohr, in: paper-1, says: So., ${both} }`]),
    ).claims.get('a');
    if (claim === undefined) throw new Error('There is no claim.');
    const reasons = (why: ClaimWords['why']) => {
      const told = claimIn(
        claim,
        { carried: {}, ...(why === undefined ? {} : { why }) },
        languageOf('ar'),
      );
      return [told.withdrawn?.why, told.corrected?.why];
    };
    expect(reasons({ withdrawn: 'أخطأ', corrected: 'أخطأنا' })).toEqual(['أخطأ', 'أخطأنا']);
    expect(reasons('أخطأ')).toEqual(['أخطأ', 'We erred.']);
    expect(reasons(undefined)).toEqual(['It erred.', 'We erred.']);
  });

  it('is the record itself in the first language of the site', () => {
    const { record } = arabic();
    expect(recordIn(record, [words], 'en')).toEqual({ ...record, given: null });
  });
});
