/**
 * Times the charts: each kind with 200 marks, at both widths, beside the nearest that Observable
 * Plot on linkedom and Vega on the server draw once, all in one process. Ours are timed with all that
 * a page writes beside them: the table, the alternative in words, notes and sources. Then the peak
 * memory of a process that draws a thousand charts.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { median } from 'd3';
import { dataOf } from './bench-charts/data.ts';
import { plotEquivalents } from './bench-charts/equivalents-plot.ts';
import { vegaEquivalents } from './bench-charts/equivalents-vega.ts';
import { chartCases } from '../src/charts/cases.ts';
import type { ChartCase } from '../src/charts/chart-case.ts';
import { drawChart } from '../src/charts/chart.ts';
import { smallContext } from '../src/charts/small-record.ts';
import { chartKinds, isChartKind } from '../src/reading/chart-kinds.ts';

const MARKS = 200;
const RUNS = 30;

const kinds = Object.keys(chartKinds).filter(isChartKind);
const cases = kinds.flatMap(
  (kind) => chartCases.find(({ name }) => name === `${kind}-two-hundred`) ?? [],
);

const contexts = new Map(cases.map((one) => [one, smallContext(one.record, one.language)]));

function draw(one: ChartCase): string {
  const context = contexts.get(one);
  if (context === undefined) return '';
  const chart = drawChart({ ...one.request, id: 'chart' }, context);
  return `${chart.svgs?.narrow ?? ''}${chart.svgs?.wide ?? ''}`;
}

/**
 * Milliseconds of the processor in the median run, so that what else the machine does plays no part;
 * the first few are not counted.
 */
async function time(run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < RUNS + 3; index += 1) {
    const start = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(start);
    if (index >= 3) times.push((user + system) / 1000);
  }
  return median(times) ?? 0;
}

const data = dataOf(MARKS);
const rows: { own: number; plot: number; vega: number }[] = [];
for (const one of cases) {
  const { kind } = one.request;
  const own = await time(() => draw(one));
  const plot = await time(() => plotEquivalents[kind]?.(data));
  const vega = await time(() => vegaEquivalents[kind]?.(data));
  rows.push({ own, plot, vega });
  console.log(
    `${kind.padEnd(10)} ${own.toFixed(1)} ms; Plot ${plot.toFixed(1)} ms (${(own / plot).toFixed(2)}); Vega ${vega.toFixed(1)} ms (${(own / vega).toFixed(2)})`,
  );
}
const ratio = (other: 'plot' | 'vega') =>
  (median(rows, (row) => row.own / row[other]) ?? 0).toFixed(2);
console.log(`median of ${rows.length} kinds: ${ratio('plot')} of Plot, ${ratio('vega')} of Vega`);
const { stdout } = spawnSync(process.execPath, [
  join(import.meta.dirname, 'bench-charts-memory.ts'),
]);
console.log(`a thousand charts: ${stdout.toString().trim()}`);
