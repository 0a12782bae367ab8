import { describe, expect, it } from 'vitest';
import { facetsOf } from './facets.ts';
import { entryWith, recordOf } from './record-of.ts';

const record = recordOf(
  entryWith([
    '{ id: one, by: sana, in: paper-2, says: So., killed: 4 civilians, attributes-to: hts }',
    '{ id: two, by: sohr, in: paper-1, says: So., killed: 4 civilians }',
  ]) +
    `  - { id: other, title: Other, occurred: 2024-11-30, place: campus, kind: statement, claims: [
      { id: three, by: command, in: sana-1, says: So. }] }
`,
);
const found = facetsOf(record);
const ids = (facet: keyof typeof found) =>
  Object.fromEntries([...found[facet]].map(([id, own]) => [id, own.map((entry) => entry.id)]));

describe('facetsOf', () => {
  it('sets an entry under its places and those that hold them', () => {
    expect(ids('place')).toEqual({
      country: ['entry', 'other'],
      city: ['entry', 'other'],
      campus: ['other'],
    });
  });

  it('sets an entry under its kind', () => {
    expect(ids('kind')).toEqual({ shelling: ['entry'], statement: ['other'] });
  });

  it('sets an entry under who spoke and who published', () => {
    expect(ids('source')).toEqual({
      sohr: ['entry'],
      sana: ['entry', 'other'],
      command: ['other'],
      paper: ['entry'],
      'other-paper': ['entry'],
    });
  });

  it('sets an entry under actors named, held responsible or speaking, and what they are part of', () => {
    expect(ids('actor')).toEqual({
      government: ['entry', 'other'],
      army: ['other'],
      factions: ['entry'],
      hts: ['entry'],
    });
  });

  it('sets an entry under its grades', () => {
    expect(ids('grade')).toEqual({
      independent: ['entry'],
      'not-attributed': ['other'],
      'partly-attributed': ['entry'],
      'single-origin': ['other'],
    });
  });

  it('lists values by id, whatever the order of files', () => {
    expect([...found.place.keys()]).toEqual(['campus', 'city', 'country']);
  });
});
