import { describe, expect, it } from 'vitest';
import { languageOf } from '../i18n/languages.ts';
import { entryWith, recordOf } from '../record/record-of.ts';
import { correctionsAtom, reportsAtom, reportsJsonFeed } from './feeds.ts';

const site = 'https://news.example/syria/';
const en = languageOf('en');
const record = recordOf(
  entryWith([
    '{ id: kept, by: sohr, in: paper-1, says: So. }',
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
  it('tells of a claim that was withdrawn, with the day and the reason, and of no other', () => {
    const feed = correctionsAtom(record, site, en);
    expect(feed.match(/<entry>/g)).toHaveLength(1);
    expect(feed).toContain('https://news.example/syria/entries/entry/#taken-back');
    expect(feed).toContain('<published>2024-12-03T00:00:00Z</published>');
    expect(feed).toContain('3 December 2024: SOHR took it back &amp; said &lt;so&gt;.');
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
