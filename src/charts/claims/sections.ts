import { ascending } from 'd3';
import type { TollRange } from '../../i18n/toll.ts';
import type { Claim, Entry, TollRow } from '../../record/record.ts';
import type { ChartContext } from '../chart-types.ts';
import { dateText, placeNames } from '../phrases.ts';
import type { Counted } from './counted.ts';
import type { ClaimRow } from './series.ts';

/** The claims on one window, with the range of what they report. */
export interface ClaimSection {
  /** Time and place; `null` where the entry has one window only. */
  window: string | null;
  band: (TollRange & Pick<TollRow, 'low' | 'high'>) | null;
  rows: ClaimRow[];
}

/** Claims by the window that they cover, the earliest first, each with its range. */
export function sectionsOf(
  entry: Entry,
  measure: string,
  { group, unit }: Counted,
  rows: { row: ClaimRow; claim: Claim }[],
  context: ChartContext,
): ClaimSection[] {
  const keyOf = ({ claim: { occurred, place } }: { claim: Claim }) =>
    entry.window ? `${occurred.edtf} ${place.join(' ')}` : '';
  const days = ([{ claim } = { claim: entry }]: { claim: Pick<Claim, 'occurred'> }[]) =>
    `${claim.occurred.earliest ?? ''} ${claim.occurred.latest ?? ''}`;
  const windows = [...Map.groupBy(rows, keyOf)].sort(([, a], [, b]) => ascending(days(a), days(b)));
  return windows.map(([key, own]) => {
    const claim = own[0]?.claim ?? entry;
    const toll = entry.toll.find(
      (row) =>
        row.measure === measure &&
        row.group === group &&
        row.unit === unit &&
        (!entry.window || `${row.window} ${row.place.join(' ')}` === key),
    );
    return {
      window:
        windows.length < 2
          ? null
          : context.language.words.charts.window(
              dateText(claim.occurred, context),
              placeNames(claim.place, context),
            ),
      band: toll === undefined ? null : bandOf(toll),
      rows: ordered(own.map(({ row }) => row)),
    };
  });
}

/** The range where there is one to speak of: of several figures, one of them a number. */
function bandOf(row: TollRow): ClaimSection['band'] {
  const { low, high, open, about, lowBound, highBound, lowHedge, highHedge } = row;
  const current = row.figures.filter(({ earlier }) => !earlier);
  const isRange = (low !== null || high !== null) && current.length > 1;
  if (!isRange) return null;
  const roughly = about || (low === high && current.some(({ bound }) => bound === 'about'));
  // Who speaks, named or not, stands at each figure.
  return { low, high, open, about: roughly, lowBound, highBound, lowHedge, highHedge };
}

/** Origins by their first day, each with all its claims; then what adds no origin. */
function ordered(rows: ClaimRow[]): ClaimRow[] {
  const day = (row: ClaimRow) => row.said?.earliest ?? row.said?.latest ?? '9999';
  const sorted = [...rows].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
  const adds = (row: ClaimRow) => row.weight === 'origin' || row.weight === 'unstated';
  const origins = Map.groupBy(sorted.filter(adds), ({ origin }) => origin);
  return [...[...origins.values()].flat(), ...sorted.filter((row) => !adds(row))];
}
