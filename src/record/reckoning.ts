import type { Id, Site } from '../reading/content.ts';
import type { Kinship } from './kinship.ts';
import type { Entry, TollRow } from './record.ts';
import type { Sum, SumQuestion } from './sums.ts';
import { countsThings, isIncident, sumOf } from './sums.ts';
import { rankOfMeasure } from './toll-order.ts';

/** What some entries add up to, and what of them adds up to nothing. */
export interface Reckoning {
  /** How many of the entries are incidents. */
  incidents: number;
  sums: { question: SumQuestion; sum: Sum }[];
  /** Figures of people that are in no sum nor beside one, by measure. */
  apart: { measure: string; entries: Id[]; figures: number }[];
}

/**
 * Adds up a list of entries, for each measure, group and unit of which two or more incidents give
 * a number. A group that fewer than half as many incidents give as another of its measure gets no
 * sum: that would tell more of who was asked than of what happened. What only windows give is told
 * of where there are two such figures or more.
 */
export function reckoningOf(
  entries: readonly Entry[],
  site: Pick<Site, 'groups' | 'kinds' | 'measures'>,
  kin: Kinship,
): Reckoning {
  const questions = new Map<string, SumQuestion>();
  for (const { measure, group, unit } of entries.flatMap(({ toll }) => toll)) {
    questions.set(JSON.stringify([measure, group, unit]), { measure, group, unit });
  }
  const possible = [...questions.values()]
    .map((question) => ({ question, sum: sumOf(entries, question, site, kin) }))
    .filter(({ sum }) => sum.terms.length > 1);
  const most = (measure: string) =>
    Math.max(
      ...possible.map(({ question, sum }) => (question.measure === measure ? sum.terms.length : 0)),
    );
  const sums = possible
    .filter(({ question, sum }) => sum.terms.length * 2 >= most(question.measure))
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

function apartFrom(
  sums: Reckoning['sums'],
  entries: readonly Entry[],
  { measures }: Pick<Site, 'measures'>,
): Reckoning['apart'] {
  const told = new Set<TollRow>(
    sums.flatMap(({ sum }) => [...sum.terms, ...sum.refused].map(({ row }) => row)),
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
