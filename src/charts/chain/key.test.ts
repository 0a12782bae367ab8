import { describe, expect, it } from 'vitest';
import { drawChart } from '../chart.ts';
import { smallContext } from '../small-record.ts';
import { chainWith, unTwentySeven } from './fixtures.ts';

function drawn(record = unTwentySeven(), of = 'un-27') {
  const request = { kind: 'chain', id: 'chain', title: null, of, attributes: {} } as const;
  const svg = drawChart(request, smallContext(record)).svgs?.wide ?? '';
  const words = [...svg.matchAll(/<text [^>]*>([^<]*)</gu)].map(([, text]) => text);
  const data = (look: string) =>
    new RegExp(`<path class="${look}" d="([^"]*)"`, 'u').exec(svg)?.[1] ?? '';
  return { words, data };
}

describe('what a link did to a claim', () => {
  it('is told by form: what rests on it ends in an open head and a square, what repeats in a filled head and a circle', () => {
    const { data } = drawn();
    expect(data('head link-repeats')).toMatch(/z/u);
    expect(data('head link-resting')).toMatch(/l/u);
    expect(data('head link-resting')).not.toMatch(/z/u);
    expect(data('station station-repeats')).toMatch(/a/u);
    expect(data('station station-resting')).toMatch(/h/u);
    expect(data('station station-resting')).not.toMatch(/a/u);
  });

  it('stands in a key, only what is drawn', () => {
    const all = ['changed here', 'repeats what was changed', 'rests on this claim'];
    expect(drawn().words).toEqual(expect.arrayContaining(all));
    const changed = chainWith([{ in: 'a', killed: '9 civilians' }], { a: '2024-11-29' });
    const { words } = drawn(changed, 'claim');
    expect(words.filter((text) => all.includes(text ?? ''))).toEqual(['changed here']);
  });

  it('needs no key where all passed it on unchanged', () => {
    const { words } = drawn(chainWith([{ in: 'a' }], { a: '2024-11-29' }), 'claim');
    expect(words.filter((text) => text === 'changed nothing')).toHaveLength(1);
  });
});
