/**
 * Times the charts: each kind with 200 marks, at both widths, beside the nearest that Observable
 * Plot on linkedom and Vega on the server draw once, all in one process and each drawn until its
 * times no longer fall, since what is called once a mark is warm long before what is called once a
 * drawing. First the drawings, which is all that the others make; then ours with all that a page
 * writes beside them: the description, the table, the alternative in words, notes and sources. Then
 * the peak memory of a process that draws a thousand charts, which depends on how much garbage the
 * machine lets lie: so once with a heap as it comes, and once with one that is held small.
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
const [WARM, RUNS] = [300, 60];

const kinds = Object.keys(chartKinds).filter(isChartKind);
const cases = kinds.flatMap(
  (kind) => chartCases.find(({ name }) => name === `${kind}-two-hundred`) ?? [],
);

const contexts = new Map(cases.map((one) => [one, smallContext(one.record, one.language)]));

/** Both widths, from the record; `whole` is with all that stands beside them. */
function draw(one: ChartCase, whole: boolean): string {
  const context = contexts.get(one);
  if (context === undefined) return '';
  const chart = drawChart({ ...one.request, id: 'chart' }, context);
  const svgs = `${chart.svgs?.narrow ?? ''}${chart.svgs?.wide ?? ''}`;
  if (!whole) return svgs;
  const { title, description, alternative, table, notes, sources, marked } = chart;
  return svgs + JSON.stringify([title, description, alternative, table, notes, sources, marked]);
}

/**
 * Milliseconds of the processor in the median run, so that what else the machine does plays no part;
 * the first runs are not counted. What is drawn is read through once, as whoever writes it does.
 */
async function time(run: () => string | Promise<string> | undefined): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < WARM + RUNS; index += 1) {
    const start = process.cpuUsage();
    Buffer.byteLength((await run()) ?? '');
    const { user, system } = process.cpuUsage(start);
    if (index >= WARM) times.push((user + system) / 1000);
  }
  return median(times) ?? 0;
}

const data = dataOf(MARKS);
const rows: { drawn: number; whole: number; plot: number; vega: number }[] = [];
const share = (own: number, other: number) => (own / other).toFixed(2);
for (const one of cases) {
  const { kind } = one.request;
  const drawn = await time(() => draw(one, false));
  const whole = await time(() => draw(one, true));
  const plot = await time(() => plotEquivalents[kind]?.(data));
  const vega = await time(() => vegaEquivalents[kind]?.(data));
  rows.push({ drawn, whole, plot, vega });
  console.log(
    `${kind.padEnd(10)} drawn ${drawn.toFixed(2)} ms, whole ${whole.toFixed(2)}; ` +
      `Plot ${plot.toFixed(1)} ms (${share(drawn, plot)}, whole ${share(whole, plot)}); ` +
      `Vega ${vega.toFixed(1)} ms (${share(drawn, vega)}, whole ${share(whole, vega)})`,
  );
}
for (const own of ['drawn', 'whole'] as const) {
  const ratio = (other: 'plot' | 'vega') =>
    (median(rows, (row) => row[own] / row[other]) ?? 0).toFixed(2);
  const what = own === 'drawn' ? 'both drawings alone' : 'with tables, words and sources';
  console.log(
    `median of ${rows.length} kinds, ${what}: ${ratio('plot')} of Plot, ${ratio('vega')} of Vega`,
  );
}
/** What a thousand charts take where memory is plenty, and where the heap may not grow at will. */
const heaps = { 'as much heap as it likes': [], 'a heap of 128 MB': ['--max-old-space-size=128'] };
for (const [heap, flags] of Object.entries(heaps)) {
  const script = join(import.meta.dirname, 'bench-charts-memory.ts');
  const { stdout } = spawnSync(process.execPath, [...flags, script]);
  console.log(`a thousand charts, ${heap}: ${stdout.toString().trim()}`);
}
