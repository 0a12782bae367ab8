import type {
  Actor,
  Attribution,
  DocumentText,
  Ending,
  EntryText,
  Id,
  Place,
  Quote,
  Site,
  Source,
} from '../reading/content.ts';
import type { Day, EdtfDate } from '../reading/date.ts';
import type { Hedge, HedgeObject } from '../reading/hedge.ts';
import type { Bound, Figure, Quantity } from '../reading/quantity.ts';

/**
 * What a carrier changed. `from` is what was said before it, `to` what it says; `null` is nothing.
 * Of a `measure` they are its ids: the same people were killed, then killed or injured.
 */
export interface Change {
  what:
    | 'figure'
    | 'bound'
    | 'measure'
    | 'group'
    | 'part'
    | 'attribution'
    | 'hedge'
    | 'speaker'
    | 'window'
    | 'words';
  /** The measure, where a figure, its bound, group or part changed; the former, where it did. */
  measure?: string;
  /** What of the window changed. */
  window?: 'time' | 'hour' | 'place';
  /** Of what alone the hedge changed; left out, of all that is said. */
  hedge?: HedgeObject;
  from: string | null;
  to: string | null;
}

/** What a claim or a carrier says once everything it repeats is filled in. */
export interface Said {
  says: string;
  quote: Quote | null;
  quantities: Record<string, Quantity[]>;
  attribution: Attribution | null;
  hedge: Hedge;
  /** Who speaks; empty where nobody is named. */
  by: Id[];
  as: string | null;
  occurred: EdtfDate;
  /** The hour, `HH:MM` in the site’s zone. */
  time: string | null;
  place: Id[];
}

/** A document's version of a claim, in its place in the chain. */
export interface Carrier extends Said {
  in: Id;
  /** The carrier it took the claim from, `null` where that is the origin. */
  previous: Id | null;
  /** The source it names as what it took the claim from, where that is not a carrier here. */
  via: Id | null;
  /** Nothing in the document says that it took the claim from there: the desk infers it. */
  inferred: boolean;
  /** It takes the claim from a carrier that, in the end, takes it from this one. */
  loop: boolean;
  /** True where the carrier gives words of its own, rather than repeating. */
  own: { says: boolean; quote: boolean };
  /** Against the one before it. */
  drift: Change[];
  /** Against the origin. */
  net: Change[];
  note: string | null;
}

/** Whether a claim counts, and why not: only what is current does. */
export type Standing = 'current' | 'denied' | 'superseded' | 'withdrawn' | 'redacted';

export interface Claim extends Said {
  id: Id;
  entry: Id;
  /** Who answers for it: `by`; where an unnamed speaker is described, who heard that one. */
  speakers: Id[];
  /** Who speaks is a party to the events, or speaks for one. */
  interested: boolean;
  /** The day of saying; where none is given, no later than the earliest carrier. */
  said: EdtfDate | null;
  /** The day on which it was first published here; `null` where that is not known. */
  recorded: Day | null;
  restsOn: Id[];
  /** Nothing says that it rests on them: the desk infers it. */
  inferred: boolean;
  disputes: Id | null;
  /** A claim ascribed to the same speaker, who says that it was never made. */
  denies: Id | null;
  /** The claim by which the speaker to whom this one is ascribed disowns it. */
  deniedBy: Id | null;
  /** Actors who, it says, are not responsible. */
  clears: Id[];
  /** It is a forecast: it is shown, and never in a toll, a range or a sum. */
  expected: boolean;
  /** The source that heard a speaker who is not named, where the editor says so. */
  toldTo: Id | null;
  supersedes: Id | null;
  supersededBy: Id | null;
  withdrawn: Ending | null;
  /** What this site had wrong: the claim stands here as it was put right. */
  corrected: Ending | null;
  redacted: Ending | null;
  standing: Standing;
  /** The claim gives a time, an hour or a place of its own. */
  own: { occurred: boolean; time: string | null; place: boolean };
  /** How the claim counts among the origins of its entry. */
  weight: ClaimWeight;
  /** The distinct publishers that carried it, its origin left out, in the order of publication. */
  outlets: Id[];
  /** In the order of the chain: a carrier stands after the one it took the claim from. */
  carried: Carrier[];
  note: string | null;
}

/**
 * Whether a claim brings an origin: `origin` does; `unstated` names nobody; `rests-on-others` and
 * `compilation` pass on what others said; a `denial` says nothing but that something was never said.
 */
export type ClaimWeight = 'origin' | 'unstated' | 'rests-on-others' | 'compilation' | 'denial';

/** One distinct root of claims: sources that are one with each other. */
export interface Origin {
  /** The source or actor at the top: the owner, or whom they speak for; `unstated` for nobody. */
  id: Id;
  /** Those who spoke, in the order of their claims. */
  speakers: Id[];
  claims: Id[];
  /** It is a party to the events, or speaks for one. */
  interested: boolean;
}

export type Corroboration = 'unstated' | 'compiled' | 'single-origin' | 'independent';
export type Interest = 'all' | 'some' | 'none';
export type Responsibility =
  'acknowledged' | 'claimed' | 'contested' | 'partly-attributed' | 'attributed' | 'not-attributed';

/** Why the origins of an entry come to what they do; each language has a sentence for each key. */
export interface Reason {
  key:
    | 'counted-as-one'
    | 'heard-by'
    | 'nobody-named'
    | 'rests-on-others'
    | 'compilation'
    | 'disputes'
    | 'denial'
    | 'denied'
    | 'superseded'
    | 'withdrawn'
    | 'redacted';
  /** The ids behind it: of sources for `counted-as-one` and `heard-by`, else of claims. */
  ids: Id[];
}

/** One line of a toll: a measure, a group, a unit and a window. */
export interface TollRow {
  measure: string;
  /** `null` is people of no stated group. */
  group: string | null;
  unit: string;
  /** EDTF text of the window's time. */
  window: string;
  /** The window's place or places, as the entry or the claim gives them. */
  place: Id[];
  /** The lowest and highest figure reported; `null` where only words were said. */
  low: number | null;
  high: number | null;
  /** `up` where the highest is a least, `down` where the lowest is a most. */
  open: 'up' | 'down' | 'both' | null;
  /** The lowest and the highest are as exact as their claims make them: “about 200” is not 200. */
  about: boolean;
  /** How the figures that give the ends were bounded: 32 that was said as “more than 31”. */
  lowBound: Bound | null;
  highBound: Bound | null;
  lowFrom: Id | null;
  highFrom: Id | null;
  /** The word of doubt of the claim that gives each end, about its figures. */
  lowHedge: string | null;
  highHedge: string | null;
  /** The claim that gives an end names nobody: how it describes who spoke, where it does. */
  lowUnnamed: Pick<Said, 'as'> | null;
  highUnnamed: Pick<Said, 'as'> | null;
  corroboration: Corroboration;
  /** How many independent origins gave a figure for this row. */
  accounts: number;
  /** Whether the ranges of those accounts have a number in common. */
  agree: boolean;
  /** Every figure on the row, with its claim, the oldest first. */
  figures: TollFigure[];
}

export interface TollFigure extends Figure {
  claim: Id;
  text: string;
  /** The figure is of a smaller group inside the row's. */
  subgroup: string | null;
  /** Set aside because its source said something later. */
  earlier: boolean;
}

/** Where accounts of one entry cannot both hold. */
export interface Dispute {
  what: 'claim' | 'time' | 'place';
  claims: Id[];
}

export interface Entry extends Omit<EntryText, 'claims' | 'path' | 'covers'> {
  window: boolean;
  reports: string[];
  /** The dataset of which it is a row. */
  dataset: Id | null;
  claims: Claim[];
  /** Distinct publishers in the chains that are no origins themselves. */
  outlets: Id[];
  /** Those of them that every claim reached by a way that is inferred. */
  inferredOutlets: Id[];
  origins: Origin[];
  corroboration: Corroboration;
  interested: Interest;
  disputed: Dispute[];
  /** `null` where the kind has no author and no claim names or clears anybody. */
  responsibility: Responsibility | null;
  attributedTo: Id[];
  /** Actors who, as claims say, are not responsible. */
  cleared: Id[];
  /** The hedges that travel with the responsibility. */
  hedges: { claim: Id; hedge: string }[];
  /** Actors to whom the entry is attributed and who have no claim on it. */
  silent: Id[];
  toll: TollRow[];
  reasons: Reason[];
}

export interface CitedDocument extends Omit<DocumentText, 'path'> {
  /** Claims that it carries, in the order of the record. */
  carries: Id[];
}

export interface RecordedReport {
  slug: string;
  title: string;
  summary: string;
  published: EdtfDate;
  updated: EdtfDate | null;
  authors: string[];
  entries: Id[];
  documents: Id[];
}

export interface RecordedDataset {
  id: Id;
  title: string;
  summary: string;
  published: EdtfDate;
  updated: EdtfDate | null;
  authors: string[];
  /** No row holds another, as its coders promise. */
  rowsExclusive: boolean;
  /** Whether each of its entries has a page of its own. */
  entryPages: boolean;
  entries: Id[];
  documents: Id[];
}

/** Everything that all reports and datasets say together, with what follows from it. */
export interface TheRecord {
  site: Site;
  /** Every entry, in the order of time. */
  entries: Entry[];
  /** Those that a report tells of: the rows of datasets that none brings in are left out. */
  chronology: Entry[];
  claims: Map<Id, Claim>;
  entryById: Map<Id, Entry>;
  sources: Map<Id, Source>;
  actors: Map<Id, Actor>;
  places: Map<Id, Place>;
  documents: Map<Id, CitedDocument>;
  reports: RecordedReport[];
  datasets: RecordedDataset[];
  /** The last day on which something in the record was said, published or withdrawn. */
  latest: Day | null;
}
