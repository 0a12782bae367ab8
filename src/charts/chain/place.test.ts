import { describe, expect, it } from 'vitest';
import { longName } from '../chart-case.ts';
import { smallContext } from '../small-record.ts';
import { chainCases } from './cases.ts';
import { chainWith, unTwentySeven } from './fixtures.ts';
import { placeChain } from './place.ts';
import { chainSeries } from './series.ts';

function placed(width: number, record = unTwentySeven(), id = 'un-27') {
  const claim = record.claims.get(id);
  if (claim === undefined) throw new TypeError(`no claim ${id}`);
  const context = smallContext(record);
  return placeChain(chainSeries(claim, context), width, context);
}

const text = ({ runs }: { runs: { text: string }[] }) => runs.map((run) => run.text).join('');

describe('a placed chain', () => {
  it('runs across where it is wide: each step further from the left than the one before', () => {
    const { links } = placed(680);
    const heads = links.flatMap(({ head }) => (head === null ? [] : [head.towards]));
    expect(new Set(heads)).toEqual(new Set(['right']));
  });

  it('runs down where it is narrow, and where it has too many steps to run across', () => {
    const deep = chainWith(
      Array.from({ length: 8 }, (_, index) => ({
        in: `d${String(index)}`,
        ...(index === 0 ? {} : { from: `d${String(index - 1)}` }),
      })),
    );
    for (const chain of [placed(288, deep, 'claim'), placed(680, deep, 'claim')]) {
      expect(chain.links.every(({ head }) => head === null || head.towards === 'down')).toBe(true);
    }
  });

  it('marks a change on the link where it was made, and only there', () => {
    for (const width of [288, 680]) {
      const marked = placed(width).links.filter(({ mark }) => mark !== null);
      expect(marked.map(({ look }) => look)).toEqual(['changed']);
    }
  });

  it('cuts no name, however long', () => {
    const name = `${longName}, ${longName}, ${longName} and ${longName}`;
    const chain = chainWith([{ in: 'a' }], { a: '2024-11-29' }, { witness: name, 'p-a': name });
    for (const width of [288, 680]) {
      const words = placed(width, chain, 'claim').texts.map(text).join(' ');
      expect(words.split(name)).toHaveLength(3);
      expect(words).not.toContain('…');
    }
  });

  it('draws an inferred link apart, and says the word', () => {
    for (const width of [288, 680]) {
      const chain = placed(width);
      const inferred = chain.links.filter((link) => link.inferred === true);
      expect(inferred.map(({ look }) => look).sort()).toEqual(['repeats', 'resting']);
      const words = chain.texts.map(text).filter((line) => line === 'inferred');
      expect(words).toHaveLength(2);
    }
  });

  it.each([288, 680])('%i px wide does not cut a long sentence', (width) => {
    const record = chainCases.find(({ name }) => name === 'chain-long-words')?.record;
    const words = placed(width, record, 'claim').texts.map(text).join(' ');
    expect(words.match(/the doctor on duty said\./gu)).toHaveLength(2);
    expect(words).not.toContain('…');
  });

  it('says under the figures what was quoted, and what else is to be known', () => {
    const words = placed(288).texts.map(text).join(' ');
    expect(words).toContain('children as young as eight');
    expect(words).toContain('The number of children is the agency’s');
  });

  it('has one dot for the origin, for each carrier, for the agency and for the claim that rests on it', () => {
    expect(placed(680).dots).toHaveLength(9);
    expect(placed(288).dots).toHaveLength(9);
  });

  it('shows an undated document as such', () => {
    const undated = placed(288).dots.filter(({ dated }) => !dated);
    expect(undated).toHaveLength(1);
  });

  it('draws no arrow from the origin into a circle, and one back inside it', () => {
    const record = chainWith(
      [
        { in: 'a', from: 'b' },
        { in: 'b', from: 'a' },
      ],
      { a: '2024-11-28', b: '2024-11-29' },
    );
    for (const width of [288, 680]) {
      const looks = placed(width, record, 'claim').links.map(({ look }) => look);
      expect(looks.filter((look) => look === 'unknown')).toHaveLength(1);
      expect(looks.filter((look) => look === 'loop')).toHaveLength(1);
    }
  });

  it('sets all words about a change, however long the names', () => {
    const words = placed(680).texts.map(text).join(' ');
    expect(words).toContain('left out: 8 children');
    expect(words).toContain('added: attributed to the opposition factions');
  });
});
