import { describe, expect, it } from 'vitest';
import type { TheRecord } from './record.ts';
import { buildRecord } from './build-record.ts';
import { contentOf, entryWith, recordOf } from './record-of.ts';
import { withoutRedacted } from './redaction.ts';

const REDACTED = 'redacted: { on: 2024-12-05, why: It exposed a witness. }';

/** Everything that pages and files are made of, as text. */
function textOf(record: TheRecord): string {
  return JSON.stringify(record, (_key, value: unknown) =>
    value instanceof Map ? [...value.values()] : value,
  );
}

describe('a claim that nobody made', () => {
  it('leaves its words, and keeps what this site had wrong', () => {
    const record = recordOf(
      entryWith([
        '{ id: a, by: sohr, says: Four died., killed: 4, in: paper-1 }',
        `{ id: b, by: charity, says: Secret words., in: paper-1, corrected: { on: 2024-12-05, why: We misread. }, ${REDACTED} }`,
      ]),
    );
    expect(textOf(record)).not.toMatch(/secret/iu);
    expect(record.claims.get('b')).toMatchObject({
      standing: 'redacted',
      corrected: { on: { edtf: '2024-12-05' }, why: 'We misread.' },
    });
  });
});

describe('a redacted claim', () => {
  const record = recordOf(
    entryWith([
      '{ id: a, by: sohr, says: Four died., killed: 4, in: paper-1 }',
      `{ id: b, by: charity, said: 2024-11-30, says: Secret words., quote: secret quote, killed: 77, place: suburb, attributes-to: hts, note: secret note, carried: [{ in: blog-1, says: Secret too. }], ${REDACTED} }`,
    ]),
  );
  const text = textOf(record);

  it('leaves its id, its day and its reason', () => {
    const claim = record.claims.get('b');
    expect(claim?.standing).toBe('redacted');
    expect(claim?.redacted).toMatchObject({
      on: { edtf: '2024-12-05' },
      why: 'It exposed a witness.',
    });
  });

  it('leaves nothing that was said, nor who said it, where, or through whom', () => {
    expect(text).not.toMatch(/secret/i);
    expect(text).not.toContain('77');
    const claim = record.claims.get('b');
    expect(claim).toMatchObject({
      by: [],
      said: null,
      quantities: {},
      carried: [],
      place: ['city'],
    });
  });

  it('takes with it the documents, sources and places that nothing else speaks of', () => {
    expect(record.documents.has('blog-1')).toBe(false);
    expect(record.sources.has('charity')).toBe(false);
    expect(record.sources.has('blog')).toBe(false);
    expect(record.places.has('suburb')).toBe(false);
    expect(record.actors.has('hts')).toBe(false);
  });

  it('leaves what others speak of too', () => {
    expect(record.documents.has('paper-1')).toBe(true);
    expect(record.sources.has('sohr')).toBe(true);
    expect(record.places.has('city')).toBe(true);
    expect(record.actors.has('factions')).toBe(true);
  });

  it('leaves the documents that those of others took their claims from', () => {
    const chain = recordOf(
      entryWith([
        '{ id: a, by: sohr, says: Four died., killed: 4, in: paper-2 }',
        `{ id: b, by: charity, says: Secret words., carried: [{ in: paper-1 }, { in: ocha-1, from: sana-1 }], ${REDACTED} }`,
      ]),
    );
    const documents = (ids: string[]) => ids.filter((id) => chain.documents.has(id));
    expect(documents(['paper-1', 'paper-2', 'ocha-1', 'sana-1'])).toEqual(['paper-1', 'paper-2']);
    expect(chain.sources.has('ocha')).toBe(true);
    expect(chain.sources.has('sana')).toBe(false);
  });

  it('leaves the documents that a text cites', () => {
    const content = contentOf(
      entryWith([`{ id: b, by: charity, says: Secret words., in: blog-1, ${REDACTED} }`]),
    );
    const citing = content.reports.map((report) => ({
      ...report,
      prose: { ...report.prose, citations: [{ ids: ['blog-1'], at: { line: 1, column: 1 } }] },
    }));
    expect(buildRecord({ ...content, reports: citing }).documents.has('blog-1')).toBe(true);
  });

  it('takes its words with it in other languages, and leaves the reason', () => {
    const content = contentOf(
      entryWith([`{ id: b, by: charity, says: Secret words., in: blog-1, ${REDACTED} }`]),
    );
    const [report] = content.reports;
    if (report === undefined) throw new Error('There is no report.');
    const { slug, prose, source } = report;
    const claims = { b: { says: 'Geheim.', why: 'Ein Zeuge.', carried: { 'blog-1': {} } } };
    const told = { of: 'report' as const, slug, title: 'Titel', language: 'de', isStale: false };
    const documents = { 'blog-1': 'Geheim.', 'paper-1': 'Offen.' };
    content.translations.push({ ...told, entries: {}, claims, documents, prose, source });
    expect(withoutRedacted(content).translations).toMatchObject([
      { claims: { b: { why: 'Ein Zeuge.', carried: {} } }, documents: { 'paper-1': 'Offen.' } },
    ]);
    expect(JSON.stringify(withoutRedacted(content).translations[0]?.claims)).not.toContain(
      'Geheim',
    );
    expect(withoutRedacted(content).translations[0]?.documents).toEqual({ 'paper-1': 'Offen.' });
  });

  it('changes no count', () => {
    expect(record.entries[0]?.toll.map(({ high }) => high)).toEqual([4]);
    expect(record.entries[0]?.origins.length).toBe(1);
  });
});
