import type { Id, Site } from '../reading/content.ts';
import type { Kinship } from './kinship.ts';
import type { Entry, TollRow } from './record.ts';
import { countsThings, isIncident } from './incidents.ts';
import type { Sum, SummedRecord, SumQuestion } from './sums.ts';
import { sumOf } from './sums.ts';
import { rankOfMeasure } from './toll-order.ts';

/** What some entries add up to, and what of them adds up to nothing. */
export interface Reckoning {
  /** How many of the entries are incidents; `giving` of them give a number for a sum's measure. */
  incidents: number;
  sums: { question: SumQuestion; sum: Sum; giving: number }[];
  /** Figures of people that are in no sum nor beside one, by measure. */
  apart: { measure: string; entries: Id[]; figures: number }[];
}

/**
 * Adds up a list of entries, for each measure, group and unit of which two or more incidents give
 * a number. A group gets no sum where fewer than half of the incidents with a number for its measure
 * give it: that would tell more of who was asked than of what happened. What only windows give is
 * told of where there are two such figures or more.
 */
export function reckoningOf(
  entries: readonly Entry[],
  record: SummedRecord,
  kin: Kinship,
): Reckoning {
  const { site } = record;
  const questions = new Map<string, SumQuestion>();
  for (const { measure, group, unit } of entries.flatMap(({ toll }) => toll)) {
    questions.set(JSON.stringify([measure, group, unit]), { measure, group, unit });
  }
  const sums = [...questions.values()]
    .map((question) => ({
      question,
      sum: sumOf(entries, question, record, kin),
      giving: giving(entries, question, site),
    }))
    .filter(({ sum, giving }) => sum.terms.length > 1 && sum.terms.length * 2 >= giving)
    .filter(({ question, sum }) => question.group !== null || !isOfOneGroup(sum))
    .sort(
      (a, b) =>
        rankOfMeasure(a.question.measure) - rankOfMeasure(b.question.measure) ||
        b.sum.terms.length - a.sum.terms.length ||
        b.sum.high - a.sum.high,
    );
  return {
    incidents: entries.filter((entry) => isIncident(entry, site.kinds)).length,
    sums,
    apart: apartFrom(sums, entries, site),
  };
}

/** Whether a sum of people adds one named group alone, whose own sum says so. */
function isOfOneGroup({ terms }: Sum): boolean {
  const groups = new Set(terms.flatMap(({ rows }) => rows.map(({ group }) => group)));
  return groups.size === 1 && !groups.has(null);
}

/** How many incidents give a number for a measure, of whatever group and unit. */
function giving(
  entries: readonly Entry[],
  { measure }: SumQuestion,
  { kinds }: Pick<Site, 'kinds'>,
): number {
  return entries.filter(
    (entry) =>
      isIncident(entry, kinds) &&
      entry.toll.some((row) => row.measure === measure && row.low !== null),
  ).length;
}

function apartFrom(
  sums: Reckoning['sums'],
  entries: readonly Entry[],
  { measures }: Pick<Site, 'measures'>,
): Reckoning['apart'] {
  const told = new Set<TollRow>(
    sums.flatMap(({ sum }) => [
      ...sum.terms.flatMap(({ rows }) => rows),
      ...sum.refused.map(({ row }) => row),
    ]),
  );
  const left = new Map<string, { entries: Set<Id>; figures: number }>();
  for (const entry of entries.filter(({ window }) => window)) {
    for (const row of entry.toll) {
      if (told.has(row) || row.low === null || countsThings(row.measure, measures)) continue;
      const own = left.get(row.measure) ?? { entries: new Set(), figures: 0 };
      own.entries.add(entry.id);
      own.figures += 1;
      left.set(row.measure, own);
    }
  }
  return [...left]
    .filter(([, { figures }]) => figures > 1)
    .sort(([a], [b]) => rankOfMeasure(a) - rankOfMeasure(b))
    .map(([measure, own]) => ({ measure, entries: [...own.entries], figures: own.figures }));
}
