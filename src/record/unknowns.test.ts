import { describe, expect, it } from 'vitest';
import { entryWith, recordOf } from './record-of.ts';
import { unknownsIn } from './unknowns.ts';

/** What an entry with these claims leaves open. */
function openIn(claims: string[], fields = ''): string[] {
  const { entries, site } = recordOf(entryWith(claims, fields));
  return unknownsIn(entries, site).map(({ what }) => what);
}

const sohr = '{ id: one, by: sohr, in: paper-1, says: So., killed: 4 civilians }';
const blaming = (id: string, by: string, actor: string, more = '') =>
  `{ id: ${id}, by: ${by}, in: paper-2, says: So., killed: 4 civilians, attributes-to: ${actor}${more} }`;

describe('unknownsIn', () => {
  it('tells of people harmed by nobody who is named, and of one origin alone', () => {
    expect(openIn([sohr])).toEqual(['nobody-blamed', 'one-origin']);
  });

  it('tells of actors who were named and not heard', () => {
    const record = recordOf(
      entryWith([blaming('one', 'sohr', 'russia'), blaming('two', 'ocha', 'russia')]),
    );
    expect(unknownsIn(record.entries, record.site)).toEqual([
      { what: 'unheard', entries: ['entry'], actors: ['russia'] },
    ]);
  });

  it('does not miss an actor who has spoken', () => {
    const spoken = '{ id: two, by: kremlin, in: sana-1, says: No., killed: 4 civilians }';
    expect(openIn([blaming('one', 'sohr', 'russia'), spoken])).not.toContain('unheard');
  });

  it('tells of accounts that name different actors', () => {
    expect(openIn([blaming('one', 'sohr', 'russia'), blaming('two', 'ocha', 'hts')])).toContain(
      'blame-contested',
    );
  });

  it('tells of accounts that cannot all hold', () => {
    const claims = [sohr, blaming('two', 'ocha', 'hts', ', disputes: one')];
    expect(openIn(claims)).toContain('accounts-differ');
  });

  it('tells of words that nobody stands behind', () => {
    expect(
      openIn(['{ id: one, by: unstated, in: paper-1, says: So., killed: 4 civilians }']),
    ).toContain('nobody-named');
  });

  it('tells of violence for which nobody gives a figure of people', () => {
    expect(openIn(['{ id: one, by: sohr, in: paper-1, says: So. }'])).toEqual([
      'one-origin',
      'no-figure',
    ]);
    expect(openIn(['{ id: one, by: sohr, in: paper-1, says: So., killed: none }'])).not.toContain(
      'no-figure',
    );
  });

  it('asks for nobody’s blame where nobody was harmed', () => {
    expect(openIn(['{ id: one, by: sohr, in: paper-1, says: So., killed: none }'])).not.toContain(
      'nobody-blamed',
    );
  });

  it('asks of a statement neither who else saw it nor whom it harmed', () => {
    const { entries, site } = recordOf(
      `  - { id: entry, title: Words, occurred: 2024-11-29, kind: statement, claims: [{ id: one, by: kremlin, in: sana-1, says: So. }] }\n`,
    );
    expect(unknownsIn(entries, site)).toEqual([]);
  });

  it('tells of a date that is not certain', () => {
    const { entries, site } = recordOf(entryWith([sohr]).replace('2024-11-29', '2024-11-29~'));
    expect(unknownsIn(entries, site).map(({ what }) => what)).toContain('uncertain-date');
  });
});
