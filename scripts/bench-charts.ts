/**
 * Times the charts: each kind with 200 marks, at both widths, beside the nearest that Observable
 * Plot on linkedom and Vega on the server draw once, all in one process and each drawn until its
 * times no longer fall, since what is called once a mark is warm long before what is called once a
 * drawing. Turns are so long that each clears away the garbage it makes itself. First the drawings,
 * which is all that the others make; then ours with all that a page writes beside them: the
 * description, the table, the alternative in words, notes and sources. Then the peak memory of a
 * process that draws a thousand charts, which depends on how much garbage Node lets lie: so once with
 * the room for it that the build is given, and once with Node's own.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { median } from 'd3';
import packageFile from '../package.json' with { type: 'json' };
import { dataOf } from './bench-charts/data.ts';
import { plotEquivalents } from './bench-charts/equivalents-plot.ts';
import { vegaEquivalents } from './bench-charts/equivalents-vega.ts';
import { chartCases } from '../src/charts/cases.ts';
import type { ChartCase } from '../src/charts/chart-case.ts';
import { drawChart } from '../src/charts/chart.ts';
import { smallContext } from '../src/charts/small-record.ts';
import { chartKinds, isChartKind } from '../src/reading/chart-kinds.ts';

const MARKS = 200;
const [WARM, TURNS, RUNS] = [300, 5, 100];

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

type Run = () => string | Promise<string> | undefined;

/** Runs so many times and says what the processor took for one run, its garbage cleared, in ms. */
async function timeOf(run: Run, runs: number): Promise<number> {
  const start = process.cpuUsage();
  // What is drawn is read through once, as whoever writes it does.
  for (let index = 0; index < runs; index += 1) Buffer.byteLength((await run()) ?? '');
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / runs;
}

/**
 * What a run of each takes in its median turn, in ms of the processor. The first runs are not
 * counted; then they take turns, so that a machine which is slower for some seconds is so for all
 * alike, and each turn begins with runs that clear what the one before left.
 */
async function timeInTurns(runs: readonly Run[]): Promise<number[]> {
  for (const run of runs) await timeOf(run, WARM);
  const all = runs.map((): number[] => []);
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const [index, run] of runs.entries()) {
      await timeOf(run, RUNS / 5);
      all[index]?.push(await timeOf(run, RUNS));
    }
  }
  return all.map((one) => median(one) ?? 0);
}

const data = dataOf(MARKS);
const rows: { drawn: number; whole: number; plot: number; vega: number }[] = [];
const share = (own: number, other: number) => (own / other).toFixed(2);
for (const one of cases) {
  const { kind } = one.request;
  const [drawn = 0, whole = 0, plot = 0, vega = 0] = await timeInTurns([
    () => draw(one, false),
    () => draw(one, true),
    () => plotEquivalents[kind]?.(data),
    () => vegaEquivalents[kind]?.(data),
  ]);
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
/** What a thousand charts take, in a process as the build is started, and in one as Node starts it. */
const { scripts } = packageFile;
const young = scripts.build.split(' ').filter((word) => word.startsWith('--max-semi-space-size='));
for (const [how, flags] of Object.entries({ 'as the build starts': young, 'as Node starts': [] })) {
  const script = join(import.meta.dirname, 'bench-charts-memory.ts');
  const { stdout } = spawnSync(process.execPath, [...flags, script]);
  console.log(`a thousand charts, in a process ${how}: ${stdout.toString().trim()}`);
}
