import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checking/check-content.ts';
import { buildRecord } from '../../src/record/build-record.ts';
import type { TheRecord } from '../../src/record/record.ts';

const root = path.resolve(import.meta.dirname, '../..');
const page = readFileSync(path.join(root, 'docs/left-out.md'), 'utf8');

/** A row of a table: the fact that it is about, the ids that it names, and why something is out. */
interface Row {
  fact: string;
  named: { kind: 'claim' | 'document' | 'place'; id: string }[];
  reason: string;
}

const rows: Row[] = [...page.matchAll(/^\| ([SFC]\d+)\b.*\|$/gmu)].map(([line, fact = '']) => {
  const cells = line.split('|').slice(1, -1);
  const named = [...line.matchAll(/(document |place )?`([a-z0-9-]+)`/gu)].map(
    ([, kind = 'claim', id = '']) => ({ kind: kind.trim() as Row['named'][0]['kind'], id }),
  );
  return { fact, named, reason: cells.at(-1)?.trim() ?? '' };
});

const numbered = (letter: string, last: number, digits: number) =>
  Array.from({ length: last }, (_, index) => letter + String(index + 1).padStart(digits, '0'));

let record: TheRecord;

beforeAll(async () => {
  const { content } = await checkContent(path.join(root, 'content'));
  record = buildRecord(content);
});

describe('docs/left-out.md', () => {
  it('has a row for every fact and every disagreement, once and in order', () => {
    const expected = [...numbered('S', 21, 2), ...numbered('F', 57, 2), ...numbered('C', 15, 1)];
    expect(rows.map(({ fact }) => fact)).toEqual(expected);
  });

  it('says of each where it stands, or why it was left out', () => {
    const silent = rows.filter(({ named, reason }) => named.length === 0 && reason === '');
    expect(silent).toEqual([]);
  });

  it('names only what the record holds', () => {
    const known = { claim: record.claims, document: record.documents, place: record.places };
    const lost = rows.flatMap(({ fact, named }) =>
      named.filter(({ kind, id }) => !known[kind].has(id)).map(({ id }) => `${fact}: ${id}`),
    );
    expect(lost).toEqual([]);
  });
});
