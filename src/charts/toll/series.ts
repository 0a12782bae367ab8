import type { Id } from '../../reading/content.ts';
import type { Entry, TollRow } from '../../record/record.ts';
import { totalOf } from '../../record/figure-range.ts';
import { isIncident } from '../../record/incidents.ts';
import { sumOf } from '../../record/sums.ts';
import type { RefusedTerm, Sum, SumQuestion, SumTerm } from '../../record/sums.ts';
import type { Annotation } from '../annotations.ts';
import { questionOf } from '../breakdown/question.ts';
import type { ChartContext } from '../chart-types.ts';
import { facetsOf } from '../facets.ts';
import { kinOf } from '../kin.ts';
import type { Selection } from '../selection.ts';
import { sureOfAll } from '../sure.ts';
import { dayNumber } from '../timeline/time-scale.ts';
import type { DaySpan } from '../timeline/time-scale.ts';
import { binsOfDates, daysOfBin } from './bins.ts';
import type { BinUnit } from './bins.ts';

/** The incidents of one day, month or year. */
export interface TollBin {
  id: string;
  days: DaySpan;
  incidents: Entry[];
  /** Those of which no figure could be added. */
  without: Entry[];
  /** The sum of what is certain: lowest figures that are no “at most” and no “about”. */
  solid: number;
  low: number;
  high: number;
  open: TollRow['open'];
  /** One of the figures was said to be about so many, and whether one at that end. */
  about: boolean;
  lowBound: Sum['lowBound'];
  highBound: Sum['highBound'];
}

export interface TollPanel {
  id: string;
  /** `null` where nothing sets the incidents apart. */
  name: string | null;
  bins: TollBin[];
}

export interface TollSeries {
  question: SumQuestion;
  unit: BinUnit;
  panels: TollPanel[];
  /** The days of all bars and remarks. */
  spans: DaySpan[];
  annotations: Annotation[];
  /** What was added, by entry. */
  terms: ReadonlyMap<Id, SumTerm>;
  refused: RefusedTerm[];
  /** Incidents that may lie in several bins, and have none. */
  spread: Entry[];
  /** Entries that are no incidents. */
  others: Entry[];
  /** How many of the figures added come from parties alone. */
  fromParties: number;
  folded: boolean;
}

/** What incidents did, added by day, month or year as far as it can be added, in panels. */
export function tollSeries(
  { entries, ...asked }: Pick<Selection, 'entries' | 'group' | 'by' | 'order' | 'annotations'>,
  measure: string,
  context: ChartContext,
): TollSeries {
  const { record } = context;
  const { site } = record;
  const kin = kinOf(record);
  const incidents: Entry[] = [];
  const others: Entry[] = [];
  for (const entry of entries) (isIncident(entry, site.kinds) ? incidents : others).push(entry);
  const question = questionOf(incidents, { measure, group: asked.group }, record, kin);
  const sum = sumOf(entries, question, record, kin);
  const terms = new Map(sum.terms.map((term) => [term.entry, term]));
  const { unit, bins } = binsOfDates(incidents.map(({ occurred }) => occurred));
  const binFor = new Map<Entry, string>();
  const spread: Entry[] = [];
  for (const [index, entry] of incidents.entries()) {
    const bin = bins[index] ?? null;
    if (bin === null) spread.push(entry);
    else binFor.set(entry, bin);
  }
  const inBin = [...binFor.keys()];
  const { facets, folded } = facetsOf(inBin, asked, context);
  const panels = facets.map(({ id, name, entries: own }) => ({
    id,
    name,
    bins: binsOf(own, (entry) => binFor.get(entry) ?? '', terms),
  }));
  return {
    question,
    unit,
    panels,
    spans: [
      ...panels.flatMap(({ bins }) => bins.map(({ days }) => days)),
      ...asked.annotations.flatMap(({ parts }) =>
        parts.map(({ first, last }) => [dayNumber(first), dayNumber(last) + 1] as const),
      ),
    ],
    annotations: asked.annotations,
    terms,
    refused: sum.refused,
    spread,
    others,
    fromParties: incidents.filter((entry) => entry.interested === 'all' && terms.has(entry.id))
      .length,
    folded,
  };
}

function binsOf(
  entries: readonly Entry[],
  binFor: (entry: Entry) => string,
  terms: ReadonlyMap<Id, SumTerm>,
): TollBin[] {
  const groups = Map.groupBy(entries, binFor);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, incidents]) => {
      const own: SumTerm[] = [];
      const without: Entry[] = [];
      for (const entry of incidents) {
        const term = terms.get(entry.id);
        if (term === undefined) without.push(entry);
        else own.push(term);
      }
      const solid = own.reduce((sum, { rows }) => sum + (sureOfAll(rows) ?? 0), 0);
      const ranges = own.map(({ range }) => range);
      return { id, days: daysOfBin(id), incidents, without, solid, ...totalOf(ranges) };
    });
}
