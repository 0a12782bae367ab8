import { describe, expect, it } from 'vitest';
import { languageOf } from '../i18n/languages.ts';
import { parseDate } from '../reading/date.ts';
import { citationOf } from './citation.ts';
import type { CitablePage } from './citation.ts';

const day = (text: string) => {
  const parsed = parseDate(text);
  if ('problem' in parsed) throw new Error(text);
  return parsed.date;
};

const page: CitablePage = {
  key: 'three-days',
  kind: 'report',
  title: 'Three days & 50 % more',
  authors: ['Attested desk', 'Ümit Şahin'],
  site: 'Attested',
  published: day('2024-11-30'),
  updated: day('2024-12-04'),
  address: 'https://attested.example/reports/three-days/',
  language: 'en',
};
const cited = (more: Partial<CitablePage> = {}, language = 'en') =>
  citationOf({ ...page, ...more }, languageOf(language));

describe('citationOf', () => {
  it('tells in one sentence who wrote what, where and when, and where to read it', () => {
    expect(cited().text).toBe(
      'Attested desk and Ümit Şahin. “Three days & 50 % more”. Attested, 30 November 2024. Updated 4 December 2024. https://attested.example/reports/three-days/',
    );
  });

  it('tells it in the words of another language', () => {
    const arabic = cited({ authors: ['مكتب التحرير'], title: 'ثلاثة أيام', updated: null }, 'ar');
    expect(arabic.text).toBe(
      'مكتب التحرير. «ثلاثة أيام». \u2068Attested\u2069، 30 تشرين الثاني 2024. \u2068https://attested.example/reports/three-days/\u2069',
    );
  });

  it('leaves out what is not known, and a change on the day of publication', () => {
    const bare = { authors: [], published: null, updated: null, address: null };
    expect(cited(bare).text).toBe('“Three days & 50 % more”. Attested');
    expect(JSON.parse(cited(bare).csl)).toEqual([
      {
        id: 'three-days',
        type: 'article-newspaper',
        title: 'Three days & 50 % more',
        'container-title': 'Attested',
        language: 'en',
      },
    ]);
    expect(cited({ updated: day('2024-11-30') }).text).not.toContain('Updated');
  });

  it('is an entry of BibTeX that keeps names and signs as they are', () => {
    expect(cited().bibtex).toBe(`@online{three-days,
  title = {{Three days \\& 50 \\% more}},
  author = {{Attested desk} and {Ümit Şahin}},
  organization = {Attested},
  date = {2024-11-30},
  url = {https://attested.example/reports/three-days/},
  langid = {en},
  note = {Updated 4 December 2024},
}
`);
    expect(cited({ kind: 'dataset' }).bibtex).toMatch(/^@dataset\{/u);
  });

  it('is an item of CSL-JSON', () => {
    expect(JSON.parse(cited({ kind: 'dataset' }).csl)).toMatchObject([
      {
        type: 'dataset',
        author: [{ literal: 'Attested desk' }, { literal: 'Ümit Şahin' }],
        issued: { 'date-parts': [[2024, 11, 30]] },
        URL: 'https://attested.example/reports/three-days/',
        note: 'Updated 4 December 2024',
      },
    ]);
  });
});
