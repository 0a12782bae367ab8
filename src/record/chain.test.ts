import { describe, expect, it } from 'vitest';
import { linksOf, loopsIn, type Link } from './chain.ts';
import type { Carrier } from './record.ts';
import { entryWith, recordOf } from './record-of.ts';

const to = (previous: string | null): Link => ({ previous, via: null, inferred: false });

function carriersOf(fields: string, carried: string, documents: string): Carrier[] {
  const claim = `{ id: a, by: sohr, says: Dead., ${fields}, carried: [${carried}] }`;
  return recordOf(entryWith([claim]), documents).claims.get('a')?.carried ?? [];
}

describe('where a carrier took a claim from', () => {
  const links = () =>
    linksOf(
      [
        { in: 'one', quantities: {} },
        { in: 'two', quantities: {} },
        { in: 'three', from: 'one', quantities: {} },
        { in: 'four', from: 'agency', quantities: {} },
        { in: 'five', quantities: {} },
        { in: 'six', from: 'six', quantities: {} },
        { in: 'seven', quantities: {} },
        { in: 'eight', from: 'nine', quantities: {} },
      ],
      new Map([
        ['one', {}],
        ['two', { from: 'one' }],
        ['three', { from: 'two' }],
        ['five', { from: 'elsewhere' }],
        ['seven', { from: 'nine', inferred: true }],
        ['nine', {}],
      ]),
    );
  const linkOf = (id: string) => [links().get(id)?.previous, links().get(id)?.via];

  it('is the origin where nothing is said', () => {
    expect(linkOf('one')).toEqual([null, null]);
  });

  it('is what its document names, or it itself, before its document', () => {
    expect(linkOf('two')).toEqual(['one', null]);
    expect(linkOf('three')).toEqual(['one', null]);
  });

  it('is the origin where the document that its document was taken from does not carry it', () => {
    expect(linkOf('seven')).toEqual([null, null]);
    expect(links().get('seven')?.inferred).toBe(false);
  });

  it('is the origin, by way of a source or of a document that the carrier itself names', () => {
    expect(linkOf('eight')).toEqual([null, 'nine']);
    expect(linkOf('four')).toEqual([null, 'agency']);
    expect(linkOf('five')).toEqual([null, 'elsewhere']);
  });

  it('is never itself', () => {
    expect(linkOf('six')).toEqual([null, 'six']);
  });
});

describe('a loop', () => {
  it('is every carrier that leads back to itself, and not who only leads into it', () => {
    const links = new Map([
      ['a', to('b')],
      ['b', to('c')],
      ['c', to('a')],
      ['d', to('a')],
      ['e', to('d')],
      ['f', to(null)],
      ['g', to('f')],
    ]);
    expect([...loopsIn(links)].sort()).toEqual(['a', 'b', 'c']);
  });

  it('ends in a carrier that is not there', () => {
    expect([...loopsIn(new Map([['a', to('gone')]]))]).toEqual([]);
  });

  it('is broken at its earliest carrier, which is compared with the origin', () => {
    const carried = carriersOf(
      'killed: 4',
      '{ in: late, killed: 6 }, { in: early, killed: 5 }, { in: outside }',
      `
  - { id: late, publisher: paper, from: early, url: 'https://p.example/1', published: 2024-12-02 }
  - { id: early, publisher: blog, from: late, url: 'https://p.example/2', published: 2024-12-01 }
  - { id: outside, publisher: reuters, from: late, url: 'https://p.example/3', published: 2024-11-30 }
`,
    );
    expect(carried.map((one) => [one.in, one.loop, one.drift[0]?.from ?? null])).toEqual([
      ['early', true, '4'],
      ['late', true, '5'],
      ['outside', false, null],
    ]);
    expect(carried[2]?.quantities['killed']?.[0]?.text).toBe('6');
  });

  it('is survived beside another', () => {
    const document = (id: string, from: string, day: string) =>
      `  - { id: ${id}, publisher: paper, from: ${from}, url: 'https://p.example/${id}', published: ${day} }\n`;
    const carried = carriersOf(
      'killed: 4',
      '{ in: one }, { in: two }, { in: three }, { in: four }',
      `\n${document('one', 'two', '2024-12-01')}${document('two', 'one', '2024-12-04')}${document(
        'three',
        'four',
        '2024-12-02',
      )}${document('four', 'three', '2024-12-03')}`,
    );
    expect(carried.map((one) => one.in)).toEqual(['one', 'two', 'three', 'four']);
    expect(carried.every(({ loop }) => loop)).toBe(true);
  });
});

describe('the carriers of a claim', () => {
  const documents = `
  - { id: zeta, publisher: paper, url: 'https://p.example/1', published: 2024-12-01 }
  - { id: undated, publisher: paper, url: 'https://p.example/2' }
  - { id: alpha, publisher: blog, url: 'https://p.example/3', published: 2024-12-01 }
  - { id: first, publisher: blog, url: 'https://p.example/4', published: 2024-11-30 }
  - { id: by-then, publisher: blog, url: 'https://p.example/5', published: ../2024-11-29 }
  - { id: after-zeta, publisher: blog, from: zeta, url: 'https://p.example/6', published: 2024-11-28 }
`;

  it('stand by the day of publication, then by id, the undated last, each after its own', () => {
    const carried = carriersOf(
      'killed: 4',
      '{ in: undated }, { in: after-zeta }, { in: zeta }, { in: by-then }, { in: alpha }, { in: first }',
      documents,
    );
    expect(carried.map((one) => one.in)).toEqual([
      'by-then',
      'first',
      'alpha',
      'zeta',
      'undated',
      'after-zeta',
    ]);
  });

  it('tell their own words from those that came before', () => {
    const [own, quoted, silent] = carriersOf(
      'quote: They fell.',
      '{ in: first, says: They died. }, { in: alpha, quote: They were felled., note: In a caption. }, { in: zeta }',
      documents,
    );
    expect([own, quoted, silent].map((one) => one?.own)).toEqual([
      { says: true, quote: false },
      { says: false, quote: true },
      { says: false, quote: false },
    ]);
    expect([own, quoted, silent].map((one) => one?.note)).toEqual([null, 'In a caption.', null]);
  });
});
