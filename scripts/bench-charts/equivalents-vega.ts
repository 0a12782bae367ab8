import * as vega from 'vega';
import { daysOf, lands, monthly, mostBars } from './data.ts';
import type { Datum } from './data.ts';

type Mark = Record<string, unknown>;

const x = { scale: 'x', field: 'day' };
const scales = {
  day: { name: 'x', type: 'utc', domain: { data: 'd', field: 'day' }, range: 'width' },
  number: {
    name: 'n',
    type: 'linear',
    zero: true,
    domain: { data: 'd', field: 'high' },
    range: 'width',
  },
  up: {
    name: 'y',
    type: 'linear',
    zero: true,
    domain: { data: 'd', field: 'high' },
    range: 'height',
  },
  name: { name: 'name', type: 'band', domain: { data: 'd', field: 'name' }, range: 'height' },
  panel: { name: 'panel', type: 'band', domain: { data: 'd', field: 'panel' }, range: 'height' },
  place: { name: 'place', type: 'band', domain: { data: 'd', field: 'place' }, range: 'height' },
};
const axis = (scale: string, orient: string) => ({ scale, orient });
const text = (encode: Mark, data = 'd'): Mark => ({
  type: 'text',
  from: { data },
  encode: { enter: encode },
});
const symbol = (encode: Mark): Mark => ({
  type: 'symbol',
  from: { data: 'd' },
  encode: { enter: encode },
});

/** Bars of the days of one place, from one number to another. */
const bars = (to: Mark, from: Mark): Mark => ({
  type: 'rect',
  from: { data: 'f' },
  encode: {
    enter: {
      x: { scale: 'x', field: 'panelDay' },
      width: { value: 10 },
      y: { scale: 'y', ...to },
      y2: { scale: 'y', ...from },
    },
  },
});

/** The nearest that Vega draws, once, wide, as SVG on the server, with about the same marks. */
export const vegaEquivalents: Readonly<Record<string, (data: Datum[]) => Promise<string>>> = {
  timeline: (data) =>
    drawn(
      data,
      600,
      [scales.day, scales.place],
      [axis('x', 'top'), axis('place', 'left')],
      [symbol({ x, y: { scale: 'place', field: 'place' }, size: { field: 'high' } })],
    ),
  claims: (data) =>
    drawn(
      data,
      4000,
      [scales.number, scales.name],
      [axis('n', 'top'), axis('name', 'left')],
      [
        {
          type: 'rule',
          from: { data: 'd' },
          encode: {
            enter: {
              x: { scale: 'n', field: 'low' },
              x2: { scale: 'n', field: 'high' },
              y: { scale: 'name', field: 'name' },
              stroke: { value: 'black' },
            },
          },
        },
        symbol({ x: { scale: 'n', field: 'low' }, y: { scale: 'name', field: 'name' } }),
        text({
          x: { scale: 'n', field: 'high' },
          y: { scale: 'name', field: 'name' },
          text: { field: 'label' },
        }),
      ],
    ),
  chain: (data) =>
    drawn(
      data,
      4000,
      [scales.name],
      [],
      [
        {
          type: 'rule',
          from: { data: 'd' },
          encode: {
            enter: {
              x: { value: 0 },
              y: { value: 0 },
              x2: { value: 300 },
              y2: { scale: 'name', field: 'name' },
              stroke: { value: 'black' },
            },
          },
        },
        symbol({
          x: { value: 296 },
          y: { scale: 'name', field: 'name' },
          shape: { value: 'triangle-right' },
        }),
        symbol({ x: { value: 304 }, y: { scale: 'name', field: 'name' } }),
        text({ x: { value: 310 }, y: { scale: 'name', field: 'name' }, text: { field: 'name' } }),
        text({
          x: { value: 310 },
          y: { scale: 'name', field: 'name', offset: 14 },
          text: { field: 'label' },
        }),
      ],
    ),
  map: (data) =>
    drawn(
      data,
      500,
      [],
      [],
      [
        {
          type: 'shape',
          from: { data: 'lands' },
          encode: { enter: { fill: { value: 'white' }, stroke: { value: 'grey' } } },
          transform: [{ type: 'geoshape', projection: 'around' }],
        },
        symbol({
          x: { signal: '(datum.point[0] - 36) * 160' },
          y: { signal: '(37 - datum.point[1]) * 160' },
          size: { field: 'high' },
        }),
        text(
          {
            x: { signal: '(datum.point[0] - 36) * 160' },
            y: { signal: '(37 - datum.point[1]) * 160' },
            text: { field: 'name' },
          },
          'named',
        ),
      ],
    ),
  evolution: (data) =>
    drawn(
      data,
      400,
      [scales.day, scales.up],
      [axis('x', 'bottom'), axis('y', 'left')],
      [
        {
          type: 'group',
          from: { facet: { name: 'f', data: 'd', groupby: 'speaker' } },
          marks: [
            {
              type: 'line',
              from: { data: 'f' },
              encode: {
                enter: {
                  x,
                  y: { scale: 'y', field: 'high' },
                  interpolate: { value: 'step-after' },
                  stroke: { value: 'black' },
                },
              },
            },
          ],
        },
        symbol({ x, y: { scale: 'y', field: 'high' } }),
        text({ x, y: { scale: 'y', field: 'high' }, text: { field: 'high' } }, 'told'),
        text({ x, y: { scale: 'y', field: 'high' }, text: { field: 'speaker' } }, 'bars'),
      ],
    ),
  toll: (data) =>
    drawn(
      data,
      400,
      [{ ...scales.day, domain: { data: 'd', field: 'panelDay' } }, scales.panel],
      [axis('x', 'bottom'), axis('panel', 'left')],
      [
        {
          type: 'group',
          from: { facet: { name: 'f', data: 'd', groupby: 'panel' } },
          encode: {
            enter: {
              y: { scale: 'panel', field: 'panel' },
              height: { value: 90 },
              width: { value: 680 },
            },
          },
          scales: [{ ...scales.up, range: [90, 0] }],
          axes: [axis('y', 'left')],
          marks: [bars({ field: 'low' }, { value: 0 }), bars({ field: 'high' }, { field: 'low' })],
        },
      ],
    ),
  breakdown: (data) =>
    drawn(
      data,
      600,
      [scales.number, { ...scales.name, domain: { data: 'bars', field: 'name' } }],
      [axis('n', 'top'), axis('name', 'left')],
      [
        {
          type: 'rect',
          from: { data: 'bars' },
          encode: {
            enter: {
              x: { scale: 'n', value: 0 },
              x2: { scale: 'n', field: 'high' },
              y: { scale: 'name', field: 'name' },
              height: { scale: 'name', band: 1 },
            },
          },
        },
        text(
          {
            x: { scale: 'n', field: 'high' },
            y: { scale: 'name', field: 'name' },
            text: { field: 'label' },
          },
          'bars',
        ),
      ],
    ),
  calendar: (data) =>
    drawn(
      data,
      200,
      [],
      [],
      [
        {
          type: 'rect',
          from: { data: 'days' },
          encode: {
            enter: {
              x: { signal: 'datum.week * 20' },
              width: { value: 18 },
              y: { signal: 'datum.weekday * 20' },
              height: { value: 18 },
            },
          },
        },
        text(
          { x: { signal: 'datum.week * 20' }, text: { signal: 'utcmonth(datum.day) + 1' } },
          'months',
        ),
      ],
    ),
};

async function drawn(
  data: Datum[],
  height: number,
  scale: Mark[],
  axes: Mark[],
  marks: Mark[],
): Promise<string> {
  const used = JSON.stringify([scale, marks]);
  const spec = {
    width: 680,
    height,
    data: [
      { name: 'd', values: data },
      ...(used.includes('"days"') ? [{ name: 'days', values: daysOf(data) }] : []),
      ...(used.includes('"months"')
        ? [{ name: 'months', values: daysOf(data).filter(monthly) }]
        : []),
      ...parts.filter(({ name }) => used.includes(`"${name}"`)),
      ...(marks.some(({ type }) => type === 'shape')
        ? [{ name: 'lands', values: lands.map((geometry) => ({ type: 'Feature', geometry })) }]
        : []),
    ],
    projections: [
      {
        name: 'around',
        type: 'mercator',
        center: [38.1, 35.5],
        scale: 9000,
        translate: [340, 250],
        clipExtent: [
          [0, 0],
          [680, 500],
        ],
      },
    ],
    scales: scale,
    axes,
    marks,
  };
  // eslint-disable-next-line typescript/no-unsafe-type-assertion -- Vega's types know each mark in detail; drawing checks these
  const view = new vega.View(vega.parse(spec as unknown as vega.Spec), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  return svg;
}

/** Some of the data, by a test in Vega's words. */
const parts = [
  { name: 'named', test: 'datum.index < 40' },
  { name: 'told', test: 'datum.index < 60' },
  { name: 'bars', test: `datum.index < ${String(mostBars)}` },
].map(({ name, test }) => ({
  name,
  source: 'd',
  transform: [{ type: 'filter', expr: test }],
}));
