import * as Plot from '@observablehq/plot';
import { utcDay } from 'd3';
import { parseHTML } from 'linkedom';
import { daysOf, lands, monthly, mostBars, named } from './data.ts';
import type { Datum } from './data.ts';

/**
 * The nearest that Observable Plot draws, once, wide, on linkedom: with about as many marks and words
 * as ours, so bars of twenty categories, no titles at two hundred incidents, and land under a map.
 */
export const plotEquivalents: Readonly<Record<string, (data: Datum[]) => string>> = {
  timeline: (data) =>
    drawn({
      width: 680,
      marginLeft: 120,
      fy: { label: null },
      marks: [Plot.dot(data, { x: 'day', fy: 'place', r: 'high', fill: 'voice' })],
    }),
  claims: (data) =>
    drawn({
      width: 680,
      height: 4000,
      marginLeft: 160,
      marks: [
        Plot.ruleY(data, { x1: 'low', x2: 'high', y: 'name' }),
        Plot.dot(data, { x: 'low', y: 'name', fill: 'voice' }),
        Plot.text(data, { x: 'high', y: 'name', text: 'label', dx: 8, textAnchor: 'start' }),
      ],
    }),
  chain: (data) =>
    drawn({
      width: 680,
      height: 4000,
      y: { axis: null },
      marks: [
        Plot.arrow(data, { x1: 0, y1: 0, x2: 1, y2: 'index' }),
        Plot.dot(data, { x: 1, y: 'index', fill: 'voice' }),
        Plot.text(data, { x: 1, y: 'index', text: 'name', dx: 8, textAnchor: 'start' }),
        Plot.text(data, { x: 1, y: 'index', text: 'label', dx: 8, dy: 14, textAnchor: 'start' }),
      ],
    }),
  map: (data) =>
    drawn({
      width: 680,
      projection: {
        type: 'mercator',
        domain: { type: 'MultiPoint', coordinates: data.map(({ point }) => point) },
      },
      marks: [
        Plot.geo(lands, { fill: 'white', stroke: 'grey' }),
        Plot.dot(data, {
          x: ({ point }: Datum) => point[0],
          y: ({ point }: Datum) => point[1],
          r: 'high',
          fill: 'voice',
        }),
        Plot.text(data.filter(named), {
          x: ({ point }: Datum) => point[0],
          y: ({ point }: Datum) => point[1],
          text: 'name',
        }),
      ],
    }),
  evolution: (data) =>
    drawn({
      width: 680,
      height: 600,
      fx: { axis: null },
      fy: { axis: null },
      marks: [
        Plot.lineY(data, { ...apart, x: 'day', y: 'high', curve: 'step-after' }),
        Plot.dot(data, { ...apart, x: 'day', y: 'high', fill: 'voice' }),
        Plot.text(data, Plot.selectFirst({ ...apart, frameAnchor: 'top-left', text: 'speaker' })),
        ...[Plot.selectFirst, Plot.selectMaxY, Plot.selectLast].map((select) =>
          Plot.text(data, select({ ...apart, x: 'day', y: 'high', text: 'high', dy: -8 })),
        ),
      ],
    }),
  toll: (data) =>
    drawn({
      width: 680,
      marks: [
        Plot.rectY(data, { ...panels, y1: 0, y2: 'low' }),
        Plot.rectY(data, { ...panels, y1: 'low', y2: 'high', fillOpacity: 0.3 }),
      ],
    }),
  breakdown: (data) =>
    drawn({
      width: 680,
      height: 600,
      marginLeft: 160,
      marks: [
        Plot.barX(data, {
          y: 'name',
          x1: 0,
          x2: 'low',
          sort: { y: 'x2', reverse: true, limit: mostBars },
        }),
        Plot.barX(data, { y: 'name', x1: 'low', x2: 'high', fillOpacity: 0.3 }),
        Plot.text(data, { y: 'name', x: 'high', text: 'label', dx: 8, textAnchor: 'start' }),
      ],
    }),
  calendar: (data) =>
    drawn({
      width: 680,
      height: 200,
      x: { axis: null },
      marks: [
        Plot.cell(daysOf(data), { x: 'week', y: 'weekday', fill: 'high' }),
        Plot.text(daysOf(data).filter(monthly), {
          x: 'week',
          frameAnchor: 'top',
          dy: -12,
          text: ({ day }: Pick<Datum, 'day'>) => day.getUTCMonth() + 1,
        }),
      ],
    }),
};

/** Where the figures of each speaker stand. */
const apart = { fx: 'column', fy: 'row' };
/** The days of each place. */
const panels = { fy: 'panel', x: 'panelDay', interval: utcDay };

function drawn(options: Plot.PlotOptions): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return Plot.plot({ ...options, document }).outerHTML;
}
