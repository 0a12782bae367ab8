import { describe, expect, it } from 'vitest';
import { drawChart } from './chart.ts';
import { everyForm, tollOf } from './claims/fixtures.ts';
import { mirrored, readLeftward } from './mirror.ts';
import { smallContext } from './small-record.ts';
import { incidents, week } from './timeline/fixtures.ts';

const drawing =
  '<svg viewBox="0 0 288 100"><path d="M0 0"/><g><text x="10" y="5">a</text></g><text x="280" y="9" text-anchor="end">b</text><text x="144" y="9" text-anchor="middle">c</text></svg>';

describe('a drawing turned over', () => {
  it('mirrors its shapes and leaves its letters as they are', () => {
    expect(mirrored(drawing)).toBe(
      '<svg viewBox="0 0 288 100"><g transform="matrix(-1 0 0 1 288 0)"><path d="M0 0"/><g></g></g><text x="278" y="5" text-anchor="end">a</text><text x="8" y="9">b</text><text x="144" y="9" text-anchor="middle">c</text></svg>',
    );
  });

  it('is what it was when it is turned twice, but for the order', () => {
    expect(mirrored(mirrored(drawing))).toContain('<text x="10" y="5">a</text>');
  });

  it('has ranges and signs run as its language does, and single numbers as they are', () => {
    const texts = (inside: string) => `<svg><text x="1">${inside}</text></svg>`;
    expect(readLeftward(texts('3–5'))).toBe(texts('\u200F3–5'));
    expect(readLeftward(texts('16+'))).toBe(texts('\u200F16+'));
    for (const whole of ['1,200', '3–5 civilians', 'من 3–5']) {
      expect(readLeftward(texts(whole))).toBe(texts(whole));
    }
  });

  it('has lines of its language run as it does, where they begin with a Latin name too', () => {
    const texts = (inside: string) => `<svg><text x="1">${inside}</text></svg>`;
    const leftward = ['Strike <tspan class="b">القتلى: 4</tspan>', '«\u2068dozens\u2069»، '];
    for (const line of leftward) expect(readLeftward(texts(line))).toBe(texts(`\u200F${line}`));
    for (const line of ['\u2068Strike\u2069 القتلى: 4', 'A strike (north)', '\u2068A town\u2069']) {
      expect(readLeftward(texts(line))).toBe(texts(line));
    }
  });

  it('is drawn of claims in Arabic, and of time in no language', () => {
    const claims = { kind: 'claims' as const, id: 'x', title: null, of: 'toll', attributes: {} };
    const record = tollOf(everyForm);
    const wide = (tag: string) => drawChart(claims, smallContext(record, tag)).svgs?.wide ?? '';
    expect(wide('ar')).toContain('matrix(-1 0 0 1 680 0)');
    expect(wide('en')).not.toContain('matrix(');
    const time = { ...claims, kind: 'timeline' as const, of: null };
    const drawn = drawChart(time, smallContext(incidents(week), 'ar'));
    expect(drawn.svgs?.wide).not.toContain('matrix(');
  });
});
