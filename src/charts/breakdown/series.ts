import type { Id } from '../../reading/content.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { formatToll } from '../../i18n/toll.ts';
import type { Entry } from '../../record/record.ts';
import type { Kinship } from '../../record/kinship.ts';
import { isIncident } from '../../record/incidents.ts';
import { sumOf } from '../../record/sums.ts';
import type { RefusedTerm, Sum, SumQuestion } from '../../record/sums.ts';
import type { ChartContext } from '../chart-types.ts';
import { facetsOf } from '../facets.ts';
import type { Facet } from '../facets.ts';
import { kinOf } from '../kin.ts';
import type { Selection } from '../selection.ts';
import { sureOfAll } from '../sure.ts';
import { isLast, orderBars } from './order.ts';
import { questionOf } from './question.ts';

/** What the incidents of one category come to. */
export interface BreakdownBar {
  id: string;
  name: string;
  entries: Entry[];
  /**
   * How far the bar is solid, and how far hatched, and whether all that is known of it is that it is
   * about so many; `null` where nobody gave a number to add.
   */
  length: { solid: number; hatched: number; open: boolean; rough: boolean } | null;
  /** In a few words: "12", "20–31 or more", "no figure". */
  text: string;
  /** How many incidents are behind it, where a measure is added up. */
  remark: string | null;
  /** The incidents of which the figure is in the bar; all where incidents are counted. */
  added: ReadonlySet<Id>;
  /** The categories that are drawn together in it; empty for a bar of one. */
  holds: BreakdownBar[];
}

export interface BreakdownSeries {
  bars: BreakdownBar[];
  /** What is added up; `null` where incidents are counted. */
  question: SumQuestion | null;
  incidents: Entry[];
  /** Entries that are no incidents, which no bar counts. */
  others: Entry[];
  /** Everything that is in no bar because it cannot be added, each once. */
  refused: () => RefusedTerm[];
  /** Places stand under what they lie in. */
  folded: boolean;
  /** An incident stands with each of its values, so that bars do not add up to all. */
  shared: boolean;
  /** Incidents that have several values and stand with them together, once. */
  joint: number;
  /** How many categories the last bar holds. */
  rest: number;
}

/** More bars than this stand together in one. */
const mostBars = 20;

type Asked = Pick<Selection, 'by' | 'order' | 'measure' | 'group'>;

/**
 * Sets incidents apart by a value and counts them, or adds what may be added of a measure within
 * each category. Windows, statements and background are in no bar.
 */
export function breakdownSeries(
  entries: readonly Entry[],
  asked: Asked,
  context: ChartContext,
): BreakdownSeries {
  const { site } = context.record;
  const kin = kinOf(context.record);
  const incidents = entries.filter((entry) => isIncident(entry, site.kinds));
  const question =
    asked.measure === null
      ? null
      : questionOf(incidents, { measure: asked.measure, group: asked.group }, context.record, kin);
  const { facets, folded, shared } = facetsOf(
    incidents,
    { by: asked.by, order: 'first', most: Infinity, places: mostBars },
    context,
  );
  const bar = (facet: Facet) => barOf(facet, question, kin, context);
  const ordered = orderBars(facets.map(bar), asked.order, context);
  const bars = withRest(ordered, bar, context);
  return {
    bars,
    question,
    incidents,
    others: entries.filter((entry) => !isIncident(entry, site.kinds)),
    refused: () => (question === null ? [] : sumOf(entries, question, context.record, kin).refused),
    folded,
    shared,
    joint: incidents.filter((entry) => isJoint(entry, asked.by)).length,
    rest: bars.reduce((sum, { holds }) => sum + holds.length, 0),
  };
}

function barOf(
  { id, name, entries }: Facet,
  question: SumQuestion | null,
  kin: Kinship,
  context: ChartContext,
): BreakdownBar {
  const { language, record } = context;
  const words = language.words.charts.breakdown;
  const plain = { id, name: name ?? '', entries, holds: [] };
  if (question === null) {
    return {
      ...plain,
      length: { solid: entries.length, hatched: entries.length, open: false, rough: false },
      text: formatNumber(entries.length, language),
      remark: null,
      added: new Set(entries.map((entry) => entry.id)),
    };
  }
  const sum = sumOf(entries, question, record, kin);
  const none = sum.terms.length === 0;
  return {
    ...plain,
    length: none ? null : lengthOf(sum),
    text: none ? words.none : formatToll(sum, language),
    remark: words.remark(entries.length, sum.terms.length),
    added: new Set(sum.terms.map(({ entry }) => entry)),
  };
}

/** Solid is what is sure: of “up to 40” and of “about 20” that is nothing. */
function lengthOf({ terms, low, high, open, about }: Sum): BreakdownBar['length'] {
  return {
    solid: terms.reduce((sum, { rows }) => sum + (sureOfAll(rows) ?? 0), 0),
    hatched: high,
    open: open === 'up' || open === 'both',
    rough: about && low === high,
  };
}

/** The first bars, and one that holds the categories of all others but that without a value. */
function withRest(
  bars: BreakdownBar[],
  bar: (facet: Facet) => BreakdownBar,
  { language }: ChartContext,
): BreakdownBar[] {
  if (bars.length <= mostBars + 1) return bars;
  const last = bars.filter(isLast);
  const rest = bars.slice(mostBars).filter((one) => !isLast(one));
  const kept = bars.slice(0, mostBars).filter((one) => !isLast(one));
  const name = language.words.charts.facets.rest(rest.length);
  const entries = [...new Set(rest.flatMap((one) => one.entries))];
  return [...kept, { ...bar({ id: 'rest', name, entries }), holds: rest }, ...last];
}

function isJoint({ place, attributedTo, responsibility }: Entry, by: Selection['by']): boolean {
  if (by === 'place') return place.length > 1;
  return by === 'actor' && responsibility !== 'contested' && attributedTo.length > 1;
}
