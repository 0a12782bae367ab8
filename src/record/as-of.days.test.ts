import { describe, expect, it } from 'vitest';
import { asOf, knownOn } from './as-of.ts';
import { buildRecord } from './build-record.ts';
import { contentOf, entryWith } from './record-of.ts';
import { parseDate, type EdtfDate } from '../reading/date.ts';

function date(text: string): EdtfDate {
  const parsed = parseDate(text);
  if ('problem' in parsed) throw new Error(parsed.problem.reason);
  return parsed.date;
}

const DOCUMENTS = `
  - { id: published, publisher: paper, url: 'https://p.example/1', published: 2024-11-29 }
  - { id: roughly, publisher: paper, url: 'https://p.example/2', published: 2024-11 }
  - { id: since, publisher: paper, url: 'https://p.example/3', published: 2024-11-28/.. }
  - { id: captured, publisher: paper, url: 'https://p.example/4', captured: 2024-12-01, accessed: 2024-12-03 }
  - { id: undated, publisher: paper, url: 'https://p.example/5' }
`;

/** The claims known on a day, each with its carriers. */
function known(claims: string[], day: string) {
  const record = buildRecord(asOf(contentOf(entryWith(claims), DOCUMENTS), day));
  return Object.fromEntries(
    [...record.claims.values()].map(({ id, carried }) => [id, carried.map((one) => one.in)]),
  );
}

describe('the day on which a document was public', () => {
  it('is that of publication, else of capture, else of reading', () => {
    const [a, b, c] = ['2024-11-29', '2024-12-01', '2024-12-03'].map(date);
    if (a === undefined || b === undefined || c === undefined) throw new Error('no dates');
    expect(knownOn({ published: a, captured: b, accessed: c })).toBe('2024-11-29');
    expect(knownOn({ captured: b, accessed: c })).toBe('2024-12-01');
    expect(knownOn({ accessed: c })).toBe('2024-12-03');
    expect(knownOn({})).toBeNull();
    expect(knownOn(undefined)).toBeNull();
  });

  it('is the last that it can have been, or the first where there is no last', () => {
    expect(knownOn({ published: date('2024-11') })).toBe('2024-11-30');
    expect(knownOn({ published: date('2024-11-28/..') })).toBe('2024-11-28');
  });
});

describe('what was known at the end of a day', () => {
  it('holds what was said on that day, whenever it was carried', () => {
    const said = ['{ id: a, by: sohr, said: 2024-11-28, says: Dead., in: published }'];
    expect(known(said, '2024-11-27')).toEqual({});
    expect(known(said, '2024-11-28')).toEqual({ a: [] });
    expect(known(said, '2024-11-29')).toEqual({ a: ['published'] });
  });

  it('holds what was said in a month once the month is over', () => {
    const said = ['{ id: a, by: sohr, said: 2024-11, says: Dead., in: published }'];
    expect(known(said, '2024-11-29')).toEqual({});
    expect(known(said, '2024-11-30')).toEqual({ a: ['published'] });
  });

  it('holds a claim without a day once one of its carriers was there', () => {
    const unsaid = [
      '{ id: a, by: sohr, says: Dead., carried: [{ in: captured }, { in: published }, { in: roughly }] }',
    ];
    expect(known(unsaid, '2024-11-28')).toEqual({});
    expect(known(unsaid, '2024-11-29')).toEqual({ a: ['published'] });
    expect(known(unsaid, '2024-11-30')).toEqual({ a: ['roughly', 'published'] });
    expect(known(unsaid, '2024-12-01')).toEqual({ a: ['roughly', 'published', 'captured'] });
  });

  it('holds always what no day is known of', () => {
    const undated = ['{ id: a, by: sohr, says: Dead., carried: [{ in: undated }] }'];
    expect(known(undated, '2024-11-01')).toEqual({ a: ['undated'] });
  });

  it('waits for a dated carrier where another is undated', () => {
    const mixed = [
      '{ id: a, by: sohr, says: Dead., carried: [{ in: undated }, { in: published }] }',
    ];
    expect(known(mixed, '2024-11-28')).toEqual({});
  });

  it('holds a withdrawal from its day, and from always where that is not known', () => {
    const standing = (on: string, day: string) =>
      buildRecord(
        asOf(
          contentOf(
            entryWith([
              `{ id: a, by: sohr, said: 2024-11-28, says: Dead., in: published, withdrawn: { on: ${on}, why: A miscount. } }`,
            ]),
            DOCUMENTS,
          ),
          day,
        ),
      ).claims.get('a')?.standing;
    expect(standing('2024-12-01', '2024-11-30')).toBe('current');
    expect(standing('2024-12-01', '2024-12-01')).toBe('withdrawn');
    expect(standing('2024-12', '2024-12-30')).toBe('current');
    expect(standing('2024-12', '2024-12-31')).toBe('withdrawn');
  });

  it('holds the claims that a report adds to the entry of another by the same rule', () => {
    const first = contentOf(
      entryWith(['{ id: a, by: sohr, said: 2024-11-28, says: Dead., in: published }']),
      DOCUMENTS,
    );
    const second = contentOf(
      `  - use: entry
    claims:
      - { id: b, by: ohchr, said: 2024-12-02, says: Dead., in: second-1 }
`,
      "\n  - { id: second-1, publisher: paper, url: 'https://p.example/8', published: 2024-12-02 }\n",
      'second',
    );
    const both = { ...first, reports: [...first.reports, ...second.reports] };
    const claims = (day: string) => [...buildRecord(asOf(both, day)).claims.keys()];
    expect(claims('2024-12-01')).toEqual(['a']);
    expect(claims('2024-12-02')).toEqual(['a', 'b']);
  });
});
