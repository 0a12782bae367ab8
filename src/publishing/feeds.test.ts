import { describe, expect, it } from 'vitest';
import { languageOf } from '../i18n/languages.ts';
import { entryWith, recordOf } from '../record/record-of.ts';
import { correctionsAtom, reportsAtom, reportsJsonFeed } from './feeds.ts';

const site = 'https://news.example/syria/';
const en = languageOf('en');
const record = recordOf(
  entryWith([
    '{ id: kept, by: sohr, in: paper-1, says: So. }',
    "{ id: ours, by: sohr, in: paper-1, says: So., corrected: { on: 2024-12-04, why: 'We wrote 5 & <so>.' } }",
    '{ id: never, by: sohr, in: paper-1, says: So., redacted: { on: 2024-12-05, why: Nobody said it. }, corrected: { on: 2024-12-05, why: We misread a page. } }',
    '{ id: removed, by: sohr, in: paper-1, says: So., redacted: { on: 2024-12-06, why: For safety. } }',
    "{ id: taken-back, by: sohr, in: paper-1, says: So., withdrawn: { on: 2024-12-03, why: 'SOHR took it back & said <so>.' } }",
  ]),
);

describe('reportsAtom', () => {
  it('gives each report its permanent address as id, and the day of its last change', () => {
    const feed = reportsAtom(record, site, en);
    expect(feed).toContain('<id>https://news.example/syria/feed.xml</id>');
    expect(feed).toContain('<id>https://news.example/syria/reports/example/</id>');
    expect(feed).toContain('<updated>2024-11-30T00:00:00Z</updated>');
    expect(feed).toContain('<summary>An example.</summary>');
  });
});

describe('a text with what is no character of XML', () => {
  it('leaves it out, so that the feed can be read', () => {
    const odd = { ...record, site: { ...record.site, title: 'S\uFFFE\uFFFF\u0007 x' } };
    expect(reportsAtom(odd, site, en)).toContain('<title>S x</title>');
  });
});

describe('reportsJsonFeed', () => {
  it('holds the same in the words of JSON Feed', () => {
    expect(reportsJsonFeed(record, site, en)).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: 'https://news.example/syria/feed.json',
      items: [
        {
          id: 'https://news.example/syria/reports/example/',
          title: 'Example',
          content_text: 'An example.',
          date_published: '2024-11-30T00:00:00Z',
        },
      ],
    });
  });
});

describe('correctionsAtom', () => {
  const feed = correctionsAtom(record, site, en);

  it('tells of what this site had wrong, with the day and what it was', () => {
    expect(feed).toContain('<title>Correction: An entry</title>');
    expect(feed).toContain('https://news.example/syria/entries/entry/#ours');
    expect(feed).toContain('<published>2024-12-04T00:00:00Z</published>');
    expect(feed).toContain('4 December 2024: We wrote 5 &amp; &lt;so&gt;.');
  });

  it('tells of a claim that nobody made, without a word of it', () => {
    expect(feed).toContain('entries/entry/#never');
    expect(feed).toContain('5 December 2024: We misread a page.');
  });

  it('tells neither of what a source took back nor of what was removed for another reason', () => {
    expect(feed.match(/<entry>/g)).toHaveLength(2);
    expect(feed).not.toContain('#taken-back');
    expect(feed).not.toContain('#removed');
  });

  it('is a feed where nothing was ever corrected', () => {
    const none = correctionsAtom(
      recordOf(entryWith(['{ id: a, by: sohr, in: paper-1, says: So. }'])),
      site,
      en,
    );
    expect(none).toMatch(/^<\?xml[\s\S]*<title>Example: corrections<\/title>[\s\S]*<\/feed>\n$/u);
    expect(none).not.toContain('<entry>');
  });
});

describe('a feed in another language', () => {
  it('stands in its folder, and leads to the pages there', () => {
    const ar = languageOf('ar');
    const feed = reportsAtom(record, site, ar, '/ar');
    expect(feed).toContain('xml:lang="ar"');
    expect(feed).toContain('<id>https://news.example/syria/ar/feed.xml</id>');
    expect(feed).toContain('<id>https://news.example/syria/ar/reports/example/</id>');
    expect(reportsJsonFeed(record, site, ar, '/ar')).toMatchObject({
      language: 'ar',
      home_page_url: 'https://news.example/syria/ar/',
      feed_url: 'https://news.example/syria/ar/feed.json',
    });
    expect(correctionsAtom(record, site, ar, '/ar')).toContain(
      'https://news.example/syria/ar/corrections.xml',
    );
  });
});
