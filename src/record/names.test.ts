import { describe, expect, it } from 'vitest';
import type { Actor } from '../reading/content.ts';
import { namesIn } from './names.ts';
import { entryWith, recordOf } from './record-of.ts';

const record = recordOf(
  entryWith(['{ id: one, by: sohr, in: sana-1, says: One was killed., killed: 1 civilian }']),
);

/** The names of a record in which the army has further fields. */
function namesWith(fields: Partial<Actor>, language = 'en') {
  const army = record.actors.get('army');
  if (army === undefined) throw new Error('There is no army.');
  return namesIn(
    { ...record, actors: new Map([...record.actors, ['army', { ...army, ...fields }]]) },
    language,
  );
}

const inText = { en: 'the army' };

describe('the name of an actor inside a sentence', () => {
  it('is the one that it has for that, else its name', () => {
    expect(namesWith({ inText }).inText('army')).toBe('the army');
    expect(namesWith({}).inText('army')).toBe('Army');
  });

  it('is its name in a language in which it has no other', () => {
    const name = { en: 'Army', ar: 'الجيش' };
    expect(namesWith({ name, inText }, 'ar').inText('army')).toBe('الجيش');
  });

  it('is short in little room where there is a short name', () => {
    expect(namesWith({ inText }).shortInText('army')).toBe('the army');
    expect(namesWith({ inText, short: { en: 'ARM' } }).shortInText('army')).toBe('ARM');
  });

  it('is not what it is called by itself', () => {
    expect(namesWith({ inText }).of('army')).toBe('Army');
  });
});
