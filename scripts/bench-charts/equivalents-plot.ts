import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Datum } from './data.ts';

/** The nearest that Observable Plot draws, once, wide, on linkedom. */
export const plotEquivalents: Readonly<Record<string, (data: Datum[]) => string>> = {
  timeline: (data) =>
    drawn({
      width: 680,
      marginLeft: 120,
      fy: { label: null },
      marks: [
        Plot.dot(data, { x: 'day', fy: 'place', r: 'high', fill: 'voice' }),
        Plot.text(data, { x: 'day', fy: 'place', text: 'name', dx: 8, textAnchor: 'start' }),
      ],
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
      marks: [
        Plot.link(data, { x1: 0, y1: 0, x2: 1, y2: 'index' }),
        Plot.text(data, { x: 1, y: 'index', text: 'label', dx: 8, textAnchor: 'start' }),
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
        Plot.dot(data, {
          x: ({ point }: Datum) => point[0],
          y: ({ point }: Datum) => point[1],
          r: 'high',
          fill: 'voice',
        }),
        Plot.text(data.slice(0, 20), {
          x: ({ point }: Datum) => point[0],
          y: ({ point }: Datum) => point[1],
          text: 'name',
        }),
      ],
    }),
  evolution: (data) =>
    drawn({
      width: 680,
      marks: [
        Plot.lineY(data, { x: 'day', y: 'high', z: 'place', curve: 'step-after' }),
        Plot.dot(data, { x: 'day', y: 'high', fill: 'voice' }),
        Plot.text(data, Plot.selectLast({ x: 'day', y: 'high', z: 'place', text: 'place', dx: 8 })),
      ],
    }),
  toll: (data) =>
    drawn({
      width: 680,
      marks: [
        Plot.rectY(data, { x: 'day', interval: 'day', y1: 0, y2: 'low' }),
        Plot.rectY(data, { x: 'day', interval: 'day', y1: 'low', y2: 'high', fillOpacity: 0.3 }),
      ],
    }),
  breakdown: (data) =>
    drawn({
      width: 680,
      height: 4000,
      marginLeft: 160,
      marks: [
        Plot.barX(data, { y: 'name', x1: 0, x2: 'low' }),
        Plot.barX(data, { y: 'name', x1: 'low', x2: 'high', fillOpacity: 0.3 }),
        Plot.text(data, { y: 'name', x: 'high', text: 'label', dx: 8, textAnchor: 'start' }),
      ],
    }),
  calendar: (data) =>
    drawn({
      width: 680,
      height: 200,
      marks: [
        Plot.cell(data, { x: 'week', y: 'weekday', fill: 'high' }),
        Plot.text(data, { x: 'week', y: 'weekday', text: ({ day }: Datum) => day.getUTCDate() }),
      ],
    }),
};

function drawn(options: Plot.PlotOptions): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return Plot.plot({ ...options, document }).outerHTML;
}
