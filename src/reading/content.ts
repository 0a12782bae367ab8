import type { GroupLabel } from '../i18n/group-labels.ts';
import type { EdtfDate } from './date.ts';
import type { Hedge } from './hedge.ts';
import type { Quantity } from './quantity.ts';
import type { SourceText } from './source-text.ts';
import type { Prose } from './prose.ts';
import type { Translation } from './translation.ts';
import type { SiteOutlines } from './outlines/outline.ts';

/** An editor's id: permanent, and unique in the whole record. */
export type Id = string;

/** Words in each language that has them: `{ en: 'Aleppo', ar: 'حلب' }`. */
export type Localized = Record<string, string>;

/** Words as somebody said or wrote them. */
export interface Quote {
  text: string;
  /** BCP 47 tag; `null` where the editor gave none. */
  language: string | null;
  /** The words in the report's language, where the quote is in another. */
  translation: string | null;
}

/**
 * Whom a claim holds responsible. `jointly` names all of `actors`, `either` one of them, `split`
 * gives each a part of the figure.
 */
export interface Attribution {
  mode: 'jointly' | 'either' | 'split';
  actors: Id[];
  /** The part of the figure that each actor is given; empty unless the mode is `split`. */
  shares: { actor: Id; share: Quantity }[];
}

/** What was said of an entry, by an origin or by a carrier after it. A field left out is absent. */
export interface Statement {
  says?: string;
  quote?: Quote;
  /** By measure. A measure that was dropped on purpose (`killed: null`) is `null`. */
  quantities: Record<string, Quantity[] | null>;
  /** `null` where it was dropped on purpose. */
  attribution?: Attribution | null;
  /** The source's own words of doubt, by their object; `null` where dropped. */
  hedge?: Partial<Hedge>;
  occurred?: EdtfDate;
  /** A clock time `HH:MM`, in the site's zone. */
  time?: string;
  place?: Id[];
  note?: string;
}

/** A document's version of a claim. */
export interface CarrierText extends Statement {
  in: Id;
  /** The document or source that this carrier took the claim from. */
  from?: Id;
  /** Whom the carrier names as the speaker, where it names another than the origin. */
  by?: Id[];
  as?: string;
  /** Nothing says that it took the claim from there: the desk infers it. */
  inferred?: boolean;
}

/** Something that was done to a claim: the day, and the reason for readers. */
export interface Ending {
  on: EdtfDate;
  why: string;
}

/** One assertion about an entry, by one origin, at one time, as an editor wrote it. */
export interface ClaimText extends Statement {
  id: Id;
  says: string;
  /** Sources or actors, several where they speak together; empty where nobody is named. */
  by: Id[];
  /** How the document describes an unnamed speaker. */
  as?: string;
  said?: EdtfDate;
  /** Claims or sources that this claim only passes on or compiles. */
  restsOn: Id[];
  /** Nothing says that the claim rests on them: the desk infers it. */
  inferred?: boolean;
  disputes?: Id;
  /** A claim that was ascribed to this speaker, who says that it was never made. */
  denies?: Id;
  /** Actors who, it says, are not responsible. */
  clears?: Id[];
  /** It is a forecast, not a count. */
  expected?: boolean;
  /** The source that heard an unnamed speaker. */
  toldTo?: Id;
  supersedes?: Id;
  /** Its source took it back: it stays, struck. */
  withdrawn?: Ending;
  /** This site had it wrong: it stands as it was put right. */
  corrected?: Ending;
  /** It was removed, for law or safety. */
  redacted?: Ending;
  /** In the editor's order. */
  carried: CarrierText[];
  /** Where the claim stands in its file, for messages. */
  path: Path;
}

/** One line of the chronology, as an editor wrote it. */
export interface EntryText {
  id: Id;
  title: string;
  occurred: EdtfDate;
  time?: string;
  place: Id[];
  kind: string;
  actors: Id[];
  topics: string[];
  /** Figures over a window: never added to the incidents inside it. */
  covers?: 'window';
  note?: string;
  formerly: Id[];
  claims: ClaimText[];
  path: Path;
}

/** An entry of another report that a report brings into its own chronology. */
export interface UseText {
  entry: Id;
  /** What this report adds to it. */
  claims: ClaimText[];
  path: Path;
}

/** One publication that can be cited. */
export interface DocumentText {
  id: Id;
  publisher: Id;
  /** A document or a source that it took its claims from. */
  from?: Id;
  /** Nothing in it says so: the desk infers it. */
  inferred?: boolean;
  /** The earlier version of it: its outlet changed its headline or its text. */
  replaces?: Id;
  title?: string;
  url?: string;
  /** Where to find it when it has no address: a page of print, a broadcast. */
  reference?: string;
  published?: EdtfDate;
  accessed?: EdtfDate;
  captured?: EdtfDate;
  archived?: string;
  language?: string;
  authors: string[];
  note?: string;
  formerly: Id[];
  path: Path;
}

/** One report: a narrative with its documents and its chronology. */
export interface ReportText {
  /** The file's name without its ending; the address of the report. */
  slug: string;
  title: string;
  summary: string;
  published: EdtfDate;
  updated?: EdtfDate;
  authors: string[];
  draft: boolean;
  documents: DocumentText[];
  chronology: EntryText[];
  uses: UseText[];
  prose: Prose;
  source: SourceText;
}

/** A table of incidents whose rows are entries with a claim each. */
export interface DatasetText {
  /** The file's name without its ending; the address of the dataset. */
  id: Id;
  title: string;
  summary: string;
  published: EdtfDate;
  updated?: EdtfDate;
  authors: string[];
  draft: boolean;
  /** No row holds another, as its coders promise: days that meet are no reason to refuse a sum. */
  rowsExclusive: boolean;
  /** Whether each of its entries gets a page of its own. */
  entryPages: boolean;
  documents: DocumentText[];
  chronology: EntryText[];
  prose: Prose;
  source: SourceText;
}

export type SourceKind =
  | 'official'
  | 'government'
  | 'party'
  | 'state-media'
  | 'agency'
  | 'outlet'
  | 'aggregator'
  | 'monitor'
  | 'rescue'
  | 'ngo'
  | 'un-body'
  | 'researcher'
  | 'witness'
  | 'unnamed';

/** A person or body that speaks or publishes. */
export interface Source {
  id: Id;
  name: Localized;
  short?: Localized;
  /** The name as it stands inside a sentence: `the Syrian army`. */
  inText?: Localized;
  kind: SourceKind;
  /** An actor or a source that it speaks for. */
  speaksFor?: Id;
  /** A source with editorial control over it. */
  owner?: Id;
  /** The group that it means when it gives none. */
  counts?: string;
  /** It only compiles others: shown, never counted as an origin. */
  compiles: boolean;
  url?: string;
  note?: string;
  formerly: Id[];
  /** The words of its own file, where it has one. */
  prose?: Prose;
}

/** Somebody who takes part in events. An actor may speak. */
export interface Actor {
  id: Id;
  name: Localized;
  short?: Localized;
  /** The name as it stands inside a sentence: `the Syrian army`. */
  inText?: Localized;
  /** The larger actor that it belongs to. */
  partOf?: Id;
  /** It is a party to the conflict: what it says is interested. */
  party: boolean;
  /** A name for several that do not act as one. */
  umbrella: boolean;
  note?: string;
  formerly: Id[];
  /** The words of its own file, where it has one. */
  prose?: Prose;
}

export type PlacePrecision =
  'exact' | 'near' | 'district' | 'governorate' | 'region' | 'country' | 'withheld';

export interface Place {
  id: Id;
  name: Localized;
  /** Latitude and longitude in degrees. */
  point?: [number, number];
  precision: PlacePrecision;
  /** The point only stands for the place: it is kept off maps. */
  standIn: boolean;
  within?: Id;
  /** Under which name its outline stands, where that is not its id. */
  outline?: string;
  note?: string;
  formerly: Id[];
}

/** A page of plain words: about, methodology, corrections policy. */
export interface Page {
  slug: string;
  title: string;
  summary?: string;
  prose: Prose;
  source: SourceText;
}

/** How one group relates to others. */
export interface Group {
  within?: string;
  also: string[];
  /** What it is called on the site; its id where nothing else is said. */
  label?: GroupLabel;
}

/** What `site.yml` says. */
export interface Site {
  /** In the site's first language. */
  title: string;
  description: string;
  /** The same in each language that `site.yml` has it in. */
  inLanguages: { title: Localized; description: Localized };
  url: string;
  /** BCP 47 tags; the first has no prefix in addresses. */
  languages: string[];
  timeZone: string;
  licence: { name: string; url: string };
  contact: string;
  groups: Record<string, Group>;
  units: string[];
  /** Measures that the site adds, with a label for each language. */
  measures: Record<string, { label: Localized; of: 'people' | 'things' }>;
  /** Kinds that the site adds. */
  kinds: Record<
    string,
    {
      label: Localized;
      group: string;
      incident: boolean;
      /** Whether somebody can be responsible for it; left out, as the program knows the kind. */
      culpable?: boolean;
    }
  >;
  /** Topics by id: what each is called, and in a sentence what it is about. */
  topics: Record<Id, { label: Localized; about?: Localized }>;
  loadedWords: string[];
  /** Whether each entry gets a page of its own. */
  entryPages: boolean;
  /** What the site has beside its pages. */
  features: { asOf: boolean; charts: boolean; cards: boolean; search: boolean };
  /** Outlines of areas that the site brings for its maps. */
  outlines?: SiteOutlines;
}

/** Everything that was read from a content folder, unmerged. Broken items are left out. */
export interface Content {
  site: Site;
  sources: Source[];
  actors: Actor[];
  places: Place[];
  reports: ReportText[];
  datasets: DatasetText[];
  pages: Page[];
  /** Of what is published, into the further languages of the site. */
  translations: Translation[];
}

/** Where a value stands in a file's frontmatter: keys and indexes from the top. */
export type Path = readonly (string | number)[];
