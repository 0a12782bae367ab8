import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chainWith, unTwentySeven } from './chain/fixtures.ts';
import { drawChart } from './chart.ts';
import { chartKinds, isChartKind } from '../reading/chart-kinds.ts';
import { everyForm, tollOf } from './claims/fixtures.ts';
import { type } from './placed.ts';
import { smallContext, smallRecord } from './small-record.ts';
import { incidents, week } from './timeline/fixtures.ts';

const hostile = '<script>alert("1")</script>&\'';

const charts = () => [
  drawChart(
    { kind: 'chain', id: 'a', title: null, of: 'un-27', attributes: {} },
    smallContext(unTwentySeven()),
  ),
  drawChart(
    { kind: 'claims', id: 'b', title: null, of: 'toll', attributes: {} },
    smallContext(tollOf(everyForm)),
  ),
  drawChart(
    { kind: 'timeline', id: 'c', title: null, of: null, attributes: {} },
    smallContext(incidents(week)),
  ),
];

describe('a chart', () => {
  it('is drawn twice, 288 and 680 px wide, with ids of its own for each', () => {
    for (const { id, svgs } of charts()) {
      expect(svgs?.narrow).toContain(`id="${id}-288"`);
      expect(svgs?.narrow).toContain('viewBox="0 0 288 ');
      expect(svgs?.wide).toContain(`id="${id}-680"`);
      const ids = [...`${svgs?.narrow ?? ''}${svgs?.wide ?? ''}`.matchAll(/ id="([^"]+)"/gu)].map(
        ([, one]) => one,
      );
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('is an image with a name, and holds no link, style or colour', () => {
    for (const { title, svgs } of charts()) {
      for (const svg of Object.values(svgs ?? {})) {
        expect(svg).toContain('role="img"');
        expect(svg).toContain(`aria-label="${title.replaceAll('&', '&amp;')}"`);
        expect(svg).not.toMatch(/<a |<style|style=|#[0-9a-f]{3,6}"|rgb\(/u);
      }
    }
  });

  it('writes no number with more than two decimals', () => {
    for (const { svgs } of charts()) expect(svgs?.wide).not.toMatch(/\.\d{3}/u);
  });

  it('is the same each time', () => {
    expect(charts()).toEqual(charts());
  });

  it('has a row of its table for every carrier, linked to its document', () => {
    const [chain] = charts();
    expect(chain?.table.rows.map(([cell]) => cell?.href)).toEqual([
      'claim:un-27',
      'document:devdiscourse-1',
      'document:militant-assault',
      'document:menafn-1',
      'document:menafn-2',
      'document:khyber-jets',
      'document:reuters-uol',
      'claim:stc-27',
    ]);
  });

  it('links every figure to its claim and every incident to its entry', () => {
    const [, claims, timeline] = charts();
    const claimLinks = claims?.table.rows.map(([cell]) => cell?.href);
    expect(claimLinks).toEqual(expect.arrayContaining(everyForm.map(({ id }) => `claim:${id}`)));
    expect(timeline?.table.rows.map(([cell]) => cell?.href)).toContain('entry:north-1');
  });

  it('has as many cells in each row as its head has', () => {
    for (const { table } of charts()) {
      for (const row of table.rows) expect(row).toHaveLength(table.head.length);
    }
  });

  it('tells in sentences what it shows', () => {
    const [chain, claims, timeline] = charts();
    expect(chain?.alternative).toContain('One changed it: an outlet not named in the copy');
    expect(chain?.alternative).toContain('left out: 8 children');
    expect(chain?.alternative).toContain(
      '2 links are inferred, to The Khyber Mail (no date given) and Save the Children (29 Nov 2024)',
    );
    expect(claims?.alternative).toContain(
      'A UN official (29 Nov 2024): at least 27 civilians, including 8 children',
    );
    expect(timeline?.alternative).toContain('9 incidents');
  });

  it('says in its notes what it leaves out', () => {
    const [, claims, timeline] = charts();
    expect(claims?.notes).toContain(
      'One figure that counts something else is not drawn: 218 combatants (A monitor).',
    );
    expect(timeline?.notes).toContain('One background entry is not drawn.');
  });

  it('is a sentence where there is nothing to draw', () => {
    const record = smallRecord({
      documents: { wire: ['wire', '2024-11-29'] },
      entries: [
        {
          id: 'e',
          occurred: '2024-11-28',
          kind: 'context',
          claims: [{ id: 'c', by: 'wire', carried: [] }],
        },
      ],
    });
    for (const [kind, of] of [
      ['chain', 'c'],
      ['claims', 'e'],
      ['timeline', null],
    ] as const) {
      const chart = drawChart(
        { kind, id: 'x', title: null, of, attributes: {} },
        smallContext(record),
      );
      expect(chart.svgs).toBeNull();
      expect(chart.empty).toMatch(/^No .*\.$/u);
    }
  });

  it('lets nothing that an editor writes become markup', () => {
    const record = smallRecord({
      sources: { wire: hostile },
      places: { town: hostile },
      documents: { doc: ['wire', '2024-11-29'] },
      entries: [
        {
          id: 'e',
          title: hostile,
          occurred: '2024-11-28',
          claims: [
            {
              id: 'c',
              by: 'wire',
              says: hostile,
              killed: '3 civilians',
              carried: [{ in: 'doc', hedge: hostile }],
            },
          ],
        },
      ],
    });
    for (const [kind, of] of [
      ['chain', 'c'],
      ['claims', 'e'],
      ['timeline', null],
    ] as const) {
      const chart = drawChart(
        { kind, id: 'x', title: hostile, of, attributes: {} },
        smallContext(record),
      );
      for (const svg of Object.values(chart.svgs ?? {})) {
        expect(svg).not.toContain('<script');
        expect(svg).toContain('&lt;script&gt;');
      }
    }
  });

  it('refuses to draw what is not there', () => {
    const context = smallContext(chainWith([]));
    for (const kind of Object.keys(chartKinds).filter(isChartKind)) {
      expect(() =>
        drawChart({ kind, id: 'x', title: null, of: 'nothing', attributes: {} }, context),
      ).toThrow(RangeError);
    }
  });
});

describe('the style sheet of charts', () => {
  const css = readFileSync(new URL('../styles/charts.css', import.meta.url), 'utf8');

  it('has the sizes by which drawings were measured, none under 12 px', () => {
    expect(css).toContain(`font-size: ${String(type.body.size)}px`);
    for (const name of ['small', 'large'] as const) {
      expect(css).toMatch(
        new RegExp(`\\.drawing \\.${name} \\{\\s*font-size: ${String(type[name].size)}px`, 'u'),
      );
    }
    for (const { size } of Object.values(type)) expect(size).toBeGreaterThanOrEqual(12);
  });

  it('names no colour of its own', () => {
    expect(css).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/iu);
  });
});
