import type { ClaimText, DocumentText, EntryText, Id, Quote } from '../reading/content.ts';
import type { Day, EdtfDate } from '../reading/date.ts';
import { firstTime, parseDate } from '../reading/date.ts';
import { chainOf } from './chain.ts';
import type { Kinship } from './kinship.ts';
import { listenersOf } from './listeners.ts';
import { speakersOf, weightOf } from './origins.ts';
import { outletsOf } from './outlets.ts';
import type { Claim } from './record.ts';
import { saidByClaim } from './said.ts';

/** What claims are computed against. */
export interface ClaimContext {
  documents: ReadonlyMap<Id, DocumentText>;
  kin: Kinship;
  /** The language of a quote where neither it nor its document names one. */
  language: string;
  /** The day on which each id was first published, where it is known. */
  recorded: ReadonlyMap<Id, Day>;
}

/** A claim with its chain filled in and its place among the origins. Standing is set later. */
export function claimOf(text: ClaimText, entry: EntryText, context: ClaimContext): Claim {
  const { documents, kin } = context;
  const firstDocument = documents.get(text.carried[0]?.in ?? '');
  const own = {
    ...saidByClaim(text, entry),
    quote: inLanguage(text.quote, firstDocument?.language ?? context.language),
  };
  const implied = text.by.map((id) => kin.source(id)?.counts).find((group) => group) ?? null;
  const withLanguages = text.carried.map((carrier) => {
    const quote = inLanguage(
      carrier.quote,
      documents.get(carrier.in)?.language ?? context.language,
    );
    return quote === null ? carrier : { ...carrier, quote };
  });
  const carried = chainOf({ carried: withLanguages }, own, documents, implied);
  const spoken = {
    by: text.by,
    as: own.as,
    restsOn: text.restsOn,
    listeners: text.toldTo === undefined ? listenersOf(carried, documents, kin) : [text.toldTo],
  };
  const { denies = null, clears = [] } = text;
  const speakers = speakersOf(spoken);
  const self = { id: '', speakers, claims: [], interested: false };
  return {
    ...own,
    id: text.id,
    entry: entry.id,
    speakers,
    interested: speakers.length > 0 && speakers.every((id) => kin.isInterested(id)),
    said: text.said ?? noLaterThanCarried(text, documents),
    recorded: text.redacted ? null : (context.recorded.get(text.id) ?? null),
    restsOn: text.restsOn,
    inferred: text.inferred ?? false,
    disputes: text.disputes ?? null,
    denies,
    deniedBy: null,
    clears,
    expected: text.expected ?? false,
    toldTo: text.toldTo ?? null,
    supersedes: text.supersedes ?? null,
    supersededBy: null,
    withdrawn: text.withdrawn ?? null,
    corrected: text.corrected ?? null,
    redacted: text.redacted ?? null,
    standing: text.redacted ? 'redacted' : text.withdrawn ? 'withdrawn' : 'current',
    own: {
      occurred: text.occurred !== undefined,
      time: text.time ?? null,
      place: text.place !== undefined,
    },
    weight: weightOf({ ...own, ...spoken, denies, clears }, kin),
    outlets: outletsOf(carried, [self], documents, kin),
    carried,
    note: text.note ?? null,
  };
}

function inLanguage(quote: Quote | undefined, language: string): Quote | null {
  return quote === undefined ? null : { ...quote, language: quote.language ?? language };
}

/** A claim without a day of its own was said no later than its earliest carrier. */
function noLaterThanCarried(
  text: ClaimText,
  documents: ReadonlyMap<Id, DocumentText>,
): EdtfDate | null {
  const days = text.carried.flatMap((carrier) => {
    const published = documents.get(carrier.in)?.published;
    return (published && firstTime(published).latest) ?? [];
  });
  const [first] = days.sort();
  if (first === undefined) return null;
  const parsed = parseDate(`../${first}`);
  return 'date' in parsed ? parsed.date : null;
}
