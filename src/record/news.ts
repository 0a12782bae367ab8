import type { Id } from '../reading/content.ts';
import type { Day, EdtfDate } from '../reading/date.ts';
import { certainDay } from './as-of.ts';
import type { Claim, TheRecord } from './record.ts';

/** Something that was new here on a day. */
export type News = { day: Day } & (
  | { what: 'published' | 'updated'; report: string }
  | { what: 'corrected' | 'withdrawn' | 'removed' | 'replaced' | 'denied'; claim: Id }
  /** Claims that came into the record, and the entries that they are on, the latest said first. */
  | { what: 'added'; claims: number; entries: Id[] }
);

/** Of one day, reports come first, then what was put right or taken back, then what was added. */
const ORDER: readonly News['what'][] = [
  'published',
  'updated',
  'corrected',
  'removed',
  'withdrawn',
  'denied',
  'replaced',
  'added',
];

/**
 * What is new in the record, the newest first: reports published and updated, claims that this site
 * corrected, that their source took back or denies having made, that were removed or replaced by a
 * later one, and claims added. A claim came into the record on the day on which it was first
 * published here; where that is not known, additions are left out.
 */
export function newsOf(record: Pick<TheRecord, 'reports' | 'chronology' | 'claims'>): News[] {
  const told = record.chronology.flatMap((entry) => entry.claims);
  const news: News[] = [
    ...record.reports.flatMap(({ slug: report, published, updated }) => [
      ...on(published, (day) => ({ day, what: 'published' as const, report })),
      ...on(updated, (day) => ({ day, what: 'updated' as const, report })),
    ]),
    ...told.flatMap((claim) => endings(claim, record.claims)),
    ...additions(told),
  ];
  return news.sort(
    (a, b) =>
      Number(a.day < b.day) - Number(a.day > b.day) ||
      ORDER.indexOf(a.what) - ORDER.indexOf(b.what),
  );
}

function endings(claim: Claim, claims: TheRecord['claims']): News[] {
  const { id, corrected, withdrawn, redacted, supersededBy, deniedBy } = claim;
  // What was replaced or denied before it came here was never news here.
  const later = (by: Id | null, news: (day: Day) => News) => {
    const day = claims.get(by ?? '')?.recorded ?? null;
    return day !== null && claim.recorded !== null && claim.recorded < day ? [news(day)] : [];
  };
  return [
    ...on(corrected?.on, (day) => ({ day, what: 'corrected' as const, claim: id })),
    ...on(withdrawn?.on, (day) => ({ day, what: 'withdrawn' as const, claim: id })),
    ...on(redacted?.on, (day) => ({ day, what: 'removed' as const, claim: id })),
    ...later(deniedBy, (day) => ({ day, what: 'denied' as const, claim: id })),
    ...later(supersededBy, (day) => ({ day, what: 'replaced' as const, claim: id })),
  ];
}

function additions(claims: readonly Claim[]): News[] {
  const current = claims.filter(({ standing }) => standing !== 'redacted');
  const days = new Set(current.flatMap(({ recorded }) => recorded ?? []));
  return [...days].map((day) => {
    const own = current
      .filter(({ recorded }) => recorded === day)
      .sort((a, b) => -saidOn(a).localeCompare(saidOn(b), 'en'));
    const entries = [...new Set(own.map(({ entry }) => entry))];
    return { day, what: 'added', claims: own.length, entries };
  });
}

function saidOn({ said }: Claim): Day {
  return certainDay(said ?? undefined) ?? '';
}

function on(date: EdtfDate | null | undefined, news: (day: Day) => News): News[] {
  const day = certainDay(date ?? undefined);
  return day === null ? [] : [news(day)];
}
