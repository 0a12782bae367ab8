/**
 * Draws a thousand charts of every kind in turn, of one record of 200 incidents and an entry of 200
 * figures, in a process that holds nothing else; says its peak memory in MB, and what it was before.
 */
import { drawChart } from '../src/charts/chart.ts';
import { smallContext, smallRecord } from '../src/charts/small-record.ts';
import type { ClaimIn, EntryIn } from '../src/charts/small-record.ts';
import type { Place } from '../src/reading/content.ts';
import { chartKinds, isChartKind } from '../src/reading/chart-kinds.ts';

const MARKS = 200;
const numbers = Array.from({ length: MARKS }, (_, index) => index);
const dayOf = (n: number) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);

const claims = numbers.map((n): ClaimIn => ({
  id: `said-${n}`,
  by: `speaker-${n % 20}`,
  said: dayOf(n),
  killed: `${n * 3} civilians`,
  carried: n === 0 ? numbers.map((m) => ({ in: `wire-${m}` })) : [{ in: `wire-${n}` }],
}));
const incidents = numbers.map((n): EntryIn => ({
  id: `incident-${n}`,
  occurred: dayOf(n),
  place: `place-${n}`,
  claims: [{ id: `claim-${n}`, killed: String(n % 17), carried: [{ in: `wire-${n}` }] }],
}));
const placeOf = (n: number): Partial<Place> => ({
  point: [34 + ((n * 7919) % 280) / 100, 36 + ((n * 104729) % 500) / 100],
});
const record = smallRecord({
  documents: Object.fromEntries(numbers.map((n) => [`wire-${n}`, [`paper-${n}`, dayOf(n)]])),
  places: Object.fromEntries(numbers.map((n) => [`place-${n}`, placeOf(n)])),
  entries: [...incidents, { id: 'toll', occurred: '2024', window: true, claims }],
});
const kinds = Object.keys(chartKinds).filter(isChartKind);
const context = smallContext(record);
let drawn = 0;
const before = process.resourceUsage().maxRSS;

for (let index = 0; index < 1000; index += 1) {
  const kind = kinds[index % kinds.length] ?? 'timeline';
  const of: readonly string[] = chartKinds[kind].of;
  const what = of.includes('record') ? 'record' : of.includes('entry') ? 'toll' : 'said-0';
  const request = { kind, id: 'chart', title: null, of: what, attributes: {} };
  const { svgs } = drawChart(request, context);
  drawn += Buffer.byteLength(`${svgs?.narrow ?? ''}${svgs?.wide ?? ''}`);
}
const [peak, start] = [process.resourceUsage().maxRSS, before].map((kb) => Math.round(kb / 1024));
const megabytes = Math.round(drawn / 1024 / 1024);
console.log(
  `${String(peak)} MB at most, ${String(start)} MB before the first, for ${String(megabytes)} MB of drawings`,
);
