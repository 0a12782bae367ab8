import type { Id } from '../../reading/content.ts';
import { isOnAllDays, stretchesOf } from '../../reading/date.ts';
import type { Day, EdtfDate } from '../../reading/date.ts';
import type { Entry, TollRow } from '../../record/record.ts';
import type { Annotation } from '../annotations.ts';
import type { ChartContext } from '../chart-types.ts';
import type { Selection } from '../selection.ts';
import { dateText, placeNames } from '../phrases.ts';
import { voiceOfEntry } from '../../record/voice.ts';
import type { Voice } from '../../record/voice.ts';
import { facetsOf } from '../facets.ts';
import { hoursOf, timeText } from './hours.ts';
import type { Hours } from './hours.ts';
import { tollOfEntry } from '../toll-of-entry.ts';

/** How sure and how open a date is. */
export type DateLook = 'day' | 'span' | 'uncertain';

/** A stretch of the days of an item: all of them, but of a set with other days between. */
export interface TimelinePart {
  /** First and last possible day; `null` where open. */
  first: Day | null;
  last: Day | null;
  look: DateLook;
}

export interface TimelineItem {
  entry: Id;
  title: string;
  when: string;
  where: string;
  /** First and last possible day; `null` where open. */
  first: Day | null;
  last: Day | null;
  look: DateLook;
  /** What of that is drawn, the first first. */
  parts: TimelinePart[];
  /** It was on each of its parts, or on one of them; `null` where it has one. */
  of: 'each' | 'one' | null;
  /** Where its day and an hour are known. */
  hours: Hours | null;
  /** The toll in a few words: "8–16 or more killed"; `null` where nobody gave a figure. */
  toll: string | null;
  low: number | null;
  high: number | null;
  open: TollRow['open'];
  /** All that is known is that it was about so many. */
  about: boolean;
  /** There are figures, all of other days or another area. */
  elsewhere: boolean;
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
  annotations: Annotation[];
  lanes: TimelineLane[];
  /** Entries of background, which are no incidents. */
  background: number;
  undated: number;
  /** Places stand under what they lie in. */
  folded: boolean;
  /** An incident may stand in several lanes. */
  shared: boolean;
  /** How many values stand together in the last lane of incidents. */
  rest: number;
}

/**
 * The incidents of some entries by day, in lanes; figures over windows and statements in lanes of
 * their own. Background is left out and counted.
 */
export function timelineSeries(
  entries: readonly Entry[],
  options: Pick<Selection, 'group' | 'by' | 'order' | 'annotations'> & { measure: string },
  context: ChartContext,
): TimelineSeries {
  const dated = entries.filter(
    ({ occurred }) => occurred.earliest !== null || occurred.latest !== null,
  );
  const sorts = Map.groupBy(dated, sortOf);
  const { facets, folded, shared, rest } = facetsOf(sorts.get('incidents') ?? [], options, context);
  const item = (entry: Entry) => itemOf(entry, options, context);
  const apart = (kind: TimelineLane['kind'], name: string): TimelineLane[] => {
    const own = sorts.get(kind) ?? [];
    return own.length === 0 ? [] : [{ id: kind, name, kind, items: own.map(item) }];
  };
  const { windows, statements } = context.language.words.charts.timeline;
  return {
    measure: options.measure,
    annotations: options.annotations,
    lanes: [
      ...facets.map(({ id, name, entries: own }): TimelineLane => ({
        id,
        name,
        kind: 'incidents',
        items: own.map(item),
      })),
      ...apart('windows', windows),
      ...apart('statements', statements),
    ],
    background: sorts.get('background')?.length ?? 0,
    undated: entries.length - dated.length,
    folded,
    shared,
    rest,
  };
}

function sortOf(entry: Entry): TimelineLane['kind'] | 'background' {
  if (entry.window) return 'windows';
  if (entry.kind === 'statement' || entry.kind === 'agreement') return 'statements';
  return entry.kind === 'context' ? 'background' : 'incidents';
}

function itemOf(
  entry: Entry,
  options: { measure: string; group: string | null },
  context: ChartContext,
): TimelineItem {
  const { text: toll, ...figure } = tollOfEntry(entry, options, context);
  const parts = partsOf(entry.occurred);
  return {
    entry: entry.id,
    title: entry.title,
    when: [dateText(entry.occurred, context), ...timesOf(entry)].join(' '),
    where: placeNames(entry.place, context),
    first: entry.occurred.earliest,
    last: entry.occurred.latest,
    look: parts.find(({ look }) => look === 'uncertain')?.look ?? parts[0]?.look ?? 'uncertain',
    parts,
    of: parts.length > 1 ? entry.occurred.of : null,
    hours: hoursOf(entry),
    toll,
    ...figure,
    voice: voiceOfEntry(entry),
  };
}

/** The hours that claims give, where they give any: "18:23", "18:23–18:40". */
function timesOf(entry: Entry): string[] {
  const hours = hoursOf(entry);
  if (hours === null) return [];
  const [from, to] = [timeText(hours.from), timeText(hours.to)];
  return [from === to ? from : `${from}–${to}`];
}

function partsOf(date: EdtfDate): TimelinePart[] {
  const stretches = stretchesOf(date);
  const sure = isOnAllDays(date);
  return stretches.map(({ earliest: first, latest: last }) => {
    if (date.uncertain || date.approximate) return { first, last, look: 'uncertain' };
    if (date.of === 'one' && stretches.length > 1) return { first, last, look: 'uncertain' };
    if (first === last) return { first, last, look: 'day' };
    return { first, last, look: sure || date.interval ? 'span' : 'uncertain' };
  });
}
