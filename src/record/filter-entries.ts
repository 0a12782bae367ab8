import type { Filter, FilterKey } from '../reading/chart/filter.ts';
import type { Id } from '../reading/content.ts';
import { overlaps } from '../reading/date.ts';
import type { EdtfDate } from '../reading/date.ts';
import { topicId } from '../reading/topic-id.ts';
import type { Claim, Entry, TheRecord } from './record.ts';

/**
 * The entries that meet every condition. A place holds what lies within it, an actor what is
 * attributed to its parts; a source has a current claim on the entry; `from` and `until` keep what
 * may have happened on a day between them.
 */
export function filterEntries(
  entries: readonly Entry[],
  filter: Filter,
  record: TheRecord,
): Entry[] {
  if (filter.length === 0) return [...entries];
  const days = daysAskedFor(filter);
  const others = filter.flatMap(({ key, ...rest }) => (isDayKey(key) ? [] : [{ key, ...rest }]));
  return entries.filter(
    (entry) =>
      (days === null || overlaps(entry.occurred, days)) &&
      others.every(({ key, values, not }) => tests[key](entry, values, record) !== not),
  );
}

type DayKey = 'from' | 'until';

function isDayKey(key: FilterKey): key is DayKey {
  return key === 'from' || key === 'until';
}

/** The days between `from` and `until`, as one date: each alone would keep what lies around them. */
function daysAskedFor(filter: Filter): Pick<EdtfDate, 'spans'> | null {
  const given = (wanted: DayKey) =>
    filter.flatMap(({ key, values }) => (key === wanted ? values : [])).sort();
  const [earliest, latest] = [given('from').at(-1), given('until')[0]];
  if (earliest === undefined && latest === undefined) return null;
  return { spans: [{ earliest: earliest ?? null, latest: latest ?? null }] };
}

/** Claims of the sources that a filter names; all where it names none. */
export function filterClaims(claims: readonly Claim[], filter: Filter): Claim[] {
  const named = filter.filter(({ key }) => key === 'source');
  if (named.length === 0) return [...claims];
  return claims.filter((claim) => named.every(({ values, not }) => speaks(claim, values) !== not));
}

type Test = (entry: Entry, values: readonly string[], record: TheRecord) => boolean;

const tests: Record<Exclude<FilterKey, DayKey>, Test> = {
  place: ({ place }, values, { places }) =>
    place.some((id) => climb(id, (at) => places.get(at)?.within).some((at) => values.includes(at))),
  kind: ({ kind }, values) => values.includes(kind),
  actor: ({ attributedTo }, values, { actors }) =>
    attributedTo.some((id) =>
      climb(id, (at) => actors.get(at)?.partOf).some((at) => values.includes(at)),
    ),
  source: ({ claims }, values) =>
    claims.some((claim) => claim.standing === 'current' && speaks(claim, values)),
  responsibility: ({ responsibility }, values) =>
    responsibility !== null && values.includes(responsibility),
  corroboration: ({ corroboration }, values) => values.includes(corroboration),
  topic: ({ topics }, values) =>
    topics.some((topic) => values.map(topicId).includes(topicId(topic))),
};

function speaks({ speakers, by }: Claim, ids: readonly Id[]): boolean {
  return [...speakers, ...by].some((id) => ids.includes(id));
}

/** An id and all that it lies in, the nearest first; a loop ends where it closes. */
function climb(id: Id, up: (id: Id) => Id | undefined): Id[] {
  const seen = new Set<Id>();
  for (let at: Id | undefined = id; at !== undefined && !seen.has(at); at = up(at)) seen.add(at);
  return [...seen];
}
