import type { Id } from '../../reading/content.ts';
import type { Day, EdtfDate } from '../../reading/date.ts';
import type { Entry, TollRow } from '../../record/record.ts';
import type { ChartContext } from '../chart-types.ts';
import { kindLabel, measureLabel } from '../../i18n/labels.ts';
import { capitalised, dateText, placeNames, rangeText } from '../phrases.ts';
import { voiceOfEntry } from '../../record/voice.ts';
import type { Voice } from '../../record/voice.ts';
import { foldPlaces } from './fold-places.ts';

/** How sure and how open a date is. */
export type DateLook = 'day' | 'span' | 'uncertain';

export interface TimelineItem {
  entry: Id;
  title: string;
  when: string;
  where: string;
  /** First and last possible day; `null` where open. */
  first: Day | null;
  last: Day | null;
  look: DateLook;
  /** The toll in a few words: "8–16 or more killed"; `null` where nobody gave a figure. */
  toll: string | null;
  low: number | null;
  high: number | null;
  open: TollRow['open'];
  voice: Voice;
}

export interface TimelineLane {
  id: string;
  /** `null` where there are no lanes. */
  name: string | null;
  kind: 'incidents' | 'windows' | 'statements';
  items: TimelineItem[];
}

export interface TimelineSeries {
  measure: string;
  lanes: TimelineLane[];
  /** Entries of background, which are no incidents. */
  background: number;
  undated: number;
  /** Places stand under what they lie in. */
  folded: boolean;
}

export type TimelineBy = 'place' | 'kind' | 'none';

/**
 * The incidents of some entries by day, in lanes; figures over windows and statements in lanes of
 * their own. Background is left out and counted.
 */
export function timelineSeries(
  entries: readonly Entry[],
  options: { measure: string; group: string | undefined; by: TimelineBy },
  context: ChartContext,
): TimelineSeries {
  const dated = entries.filter(
    ({ occurred }) => occurred.earliest !== null || occurred.latest !== null,
  );
  const sorts = new Map<TimelineLane['kind'] | 'background', Entry[]>();
  for (const entry of dated) {
    const sort = sortOf(entry);
    sorts.set(sort, [...(sorts.get(sort) ?? []), entry]);
  }
  const incidents = sorts.get('incidents') ?? [];
  const folding = foldPlaces(
    incidents.map(({ place }) => place),
    context.record.places,
  );
  const laneOf = (entry: Entry): string =>
    options.by === 'kind'
      ? entry.kind
      : options.by === 'place'
        ? folding.fold(entry.place).join(' ')
        : '';
  const nameOf = (entry: Entry): string | null => {
    if (options.by === 'none') return null;
    if (options.by === 'kind')
      return capitalised(
        kindLabel(entry.kind, context.language, context.record.site.kinds),
        context,
      );
    const places = folding.fold(entry.place);
    return places.length === 0
      ? context.language.words.charts.timeline.noPlace
      : placeNames(places, context);
  };
  const item = (entry: Entry) => itemOf(entry, options, context);
  const lanes = [...new Set(incidents.map(laneOf))].map((id): TimelineLane => {
    const own = incidents.filter((entry) => laneOf(entry) === id);
    return {
      id,
      name: own[0] === undefined ? null : nameOf(own[0]),
      kind: 'incidents',
      items: own.map(item),
    };
  });
  const apart = (kind: 'windows' | 'statements', name: string): TimelineLane[] => {
    const own = sorts.get(kind) ?? [];
    return own.length === 0 ? [] : [{ id: kind, name, kind, items: own.map(item) }];
  };
  return {
    measure: options.measure,
    lanes: [
      ...lanes,
      ...apart('windows', context.language.words.charts.timeline.windows),
      ...apart('statements', context.language.words.charts.timeline.statements),
    ],
    background: sorts.get('background')?.length ?? 0,
    undated: entries.length - dated.length,
    folded: options.by === 'place' && folding.folded,
  };
}

function sortOf(entry: Entry): TimelineLane['kind'] | 'background' {
  if (entry.window) return 'windows';
  if (entry.kind === 'statement' || entry.kind === 'agreement') return 'statements';
  return entry.kind === 'context' ? 'background' : 'incidents';
}

function itemOf(
  entry: Entry,
  { measure, group }: { measure: string; group: string | undefined },
  context: ChartContext,
): TimelineItem {
  const row = tollRow(entry, measure, group);
  return {
    entry: entry.id,
    title: entry.title,
    when: dateText(entry.occurred, context),
    where: placeNames(entry.place, context),
    first: entry.occurred.earliest,
    last: entry.occurred.latest,
    look: lookOf(entry.occurred),
    toll: row === undefined ? null : tollText(row, context),
    low: row?.low ?? null,
    high: row?.high ?? null,
    open: row?.open ?? null,
    voice: voiceOfEntry(entry),
  };
}

/**
 * The row of the group asked for, else the one that most origins give a figure for; of the entry's
 * own days where it has several windows.
 */
function tollRow(entry: Entry, measure: string, group: string | undefined): TollRow | undefined {
  const rows = entry.toll.filter(
    (row) =>
      row.measure === measure &&
      row.unit === 'people' &&
      (group === undefined || row.group === group),
  );
  const own = (row: TollRow) => (row.window === entry.occurred.edtf ? 1 : 0);
  const size = (row: TollRow) => row.high ?? row.low ?? -1;
  return [...rows].sort((a, b) => own(b) - own(a) || b.origins - a.origins || size(b) - size(a))[0];
}

/** The range, or the words that were said where there is no number, and the measure. */
function tollText(row: TollRow, context: ChartContext): string {
  const { language, record } = context;
  const figure = rangeText(row, context) ?? row.figures[0]?.text ?? '';
  return `${figure} ${measureLabel(row.measure, language, record.site.measures)}`;
}

function lookOf(date: EdtfDate): DateLook {
  if (date.uncertain || date.approximate) return 'uncertain';
  if (date.earliest === date.latest) return 'day';
  return date.interval ? 'span' : 'uncertain';
}
