import type { Id } from '../../reading/content.ts';
import { measureLabel } from '../../i18n/labels.ts';
import type { EdtfDate } from '../../reading/date.ts';
import { ascriptionOf, deniedAscription } from '../../record/ascriptions.ts';
import type { Carrier, Claim, TheRecord } from '../../record/record.ts';
import type { ChartContext } from '../chart-types.ts';
import { dateText, namesOf, speakerText } from '../phrases.ts';
import { alikeByPublisher, headlineChange } from '../../record/versions.ts';
import { voiceOf } from '../../record/voice.ts';
import type { Voice } from '../../record/voice.ts';
import { changesInWords } from './changes.ts';

/** What a step did to the claim: changed it, passed on a change, or neither. */
export type StepState = 'changed' | 'repeats' | 'unchanged';

/** One station of the chain after the origin. */
export interface ChainStep {
  /** The document, the source or document it came through, or the claim that rests on this one. */
  id: Id;
  kind: 'carrier' | 'via' | 'resting';
  name: string;
  /** Its title, where its publisher stands in the chain more than once. */
  title: string | null;
  date: EdtfDate | null;
  /** `null` for a station without a day of its own. */
  day: string | null;
  state: StepState;
  /** What a later version of a document made of its headline. */
  headline: string | null;
  /** What it changed against the one before it, in plain words. */
  changes: string[];
  /** What it changed against the origin. */
  net: string[];
  /** Its own words, where it changed something and has any. */
  says: string | null;
  /** Nothing in it says that it took the claim from there. */
  inferred: boolean;
  /** It is in a circle of documents that name each other. */
  loop: boolean;
  /** The step to which the last of a circle goes back. */
  backTo: { id: Id; name: string } | null;
  /** How it reached the first of a circle is not known. */
  unknownWay: boolean;
  /** How many documents it stands for, where it stands for several. */
  several: number;
  next: ChainStep[];
}

export interface ChainSeries {
  claim: Id;
  entry: Id;
  speaker: string;
  day: string;
  voice: Voice;
  says: string;
  /** The figures that the origin gives, as said, each with its measure; things are only named. */
  figures: { text: string; measure: string | null }[];
  /** The words quoted, in the language of the site where there is a translation. */
  quote: string | null;
  /** Who ascribed it, where the speaker denies it; or what it denies itself. */
  ascribed: string | null;
  /** It is only ascribed to the speaker, who denies it. */
  disowned: boolean;
  /** What else is to be said of the claim. */
  note: string | null;
  next: ChainStep[];
}

/**
 * The claim and its carriers as a tree: what a step leads to stands in it, by day. A source that
 * carriers name as where they took the claim from, but whose words are not in the record, is a
 * station of its own. So are claims of others that rest on this one.
 */
export function chainSeries(claim: Claim, context: ChartContext): ChainSeries {
  const steps = new Map<Id, ChainStep>();
  const carriers = new Map(claim.carried.map((carrier) => [carrier.in, carrier]));
  for (const carrier of claim.carried) {
    const before = carriers.get(carrier.previous ?? '') ?? claim;
    steps.set(carrier.in, carrierStep(carrier, before, claim, context));
  }
  const next: ChainStep[] = [];
  const placed = new Set<Id>();
  for (const carrier of claim.carried) {
    const step = steps.get(carrier.in);
    if (step === undefined) continue;
    const previous = carrier.previous === null ? undefined : steps.get(carrier.previous);
    if (previous !== undefined && placed.has(previous.id)) previous.next.push(step);
    else if (previous !== undefined) {
      previous.backTo = { id: step.id, name: step.name };
      step.unknownWay = true;
      next.push(step);
    } else stationBefore(carrier, claim, next, context).push(step);
    placed.add(step.id);
  }
  next.push(...restingSteps(claim, context));
  return {
    claim: claim.id,
    entry: claim.entry,
    speaker: speakerText(claim, context),
    day: dateText(claim.said, context),
    voice: voiceOf(claim),
    says: claim.says,
    figures: figuresOf(claim, context),
    quote: claim.quote?.translation ?? claim.quote?.text ?? null,
    ascribed: ascribedText(claim, context),
    disowned: claim.standing === 'denied',
    note: claim.note,
    next,
  };
}

function ascribedText(claim: Claim, context: ChartContext): string | null {
  const { ascribed, site } = context.language.words;
  const names = namesOf(context);
  const own = ascriptionOf(claim, context.record, names);
  if (own !== null) return ascribed.here(own, Object.keys(claim.quantities).length > 0);
  const denied = deniedAscription(claim, context.record, names);
  return denied === null ? null : site.sentence([ascribed.denial(denied)]);
}

function figuresOf({ quantities }: Claim, context: ChartContext): ChainSeries['figures'] {
  const { language, record } = context;
  return Object.entries(quantities).flatMap(([measure, list]) =>
    list.map(({ text }) => ({
      text,
      measure: measure === 'counted' ? null : measureLabel(measure, language, record.site.measures),
    })),
  );
}

/** Every step of a chain, each after the one it comes from. */
export function allSteps(steps: readonly ChainStep[]): ChainStep[] {
  const all: ChainStep[] = [];
  const add = (step: ChainStep) => {
    all.push(step);
    step.next.forEach(add);
  };
  steps.forEach(add);
  return all;
}

/** The list to which a carrier without a previous carrier belongs: the origin's or a station's. */
function stationBefore(
  carrier: Carrier,
  claim: Claim,
  next: ChainStep[],
  context: ChartContext,
): ChainStep[] {
  const { via } = carrier;
  if (via === null || claim.by.includes(via)) return next;
  const known = next.find((step) => step.kind === 'via' && step.id === via);
  if (known !== undefined) return known.next;
  const document = context.record.documents.get(via);
  const names = namesOf(context);
  const station: ChainStep = {
    ...plainStep(via, 'via'),
    name: document === undefined ? names.short(via) : names.publisher(via),
    date: document?.published ?? null,
    day: document?.published === undefined ? null : dateText(document.published, context),
  };
  next.push(station);
  return station.next;
}

function carrierStep(
  carrier: Carrier,
  before: Carrier | Claim,
  claim: Claim,
  context: ChartContext,
): ChainStep {
  const { documents } = context.record;
  const document = documents.get(carrier.in);
  const alike = alikeByPublisher(
    claim.carried.map((one) => one.in),
    documents,
  );
  const isVersion = carrier.previous !== null && document?.replaces === carrier.previous;
  const headline = isVersion ? headlineChange(carrier.in, documents) : null;
  const state =
    carrier.drift.length > 0 ? 'changed' : carrier.net.length > 0 ? 'repeats' : 'unchanged';
  return {
    ...plainStep(carrier.in, 'carrier'),
    name: namesOf(context).publisher(carrier.in),
    title: alike.has(carrier.in) ? (document?.title ?? document?.reference ?? null) : null,
    date: document?.published ?? null,
    day: dateText(document?.published, context),
    state,
    headline: headline && context.language.words.drift.headline(headline.from, headline.to),
    changes: changesInWords(carrier.drift, { claim, before, after: carrier }, context),
    net: changesInWords(carrier.net, { claim, before: claim, after: carrier }, context),
    says: state === 'changed' && carrier.own.says ? carrier.says : null,
    inferred: carrier.inferred,
    loop: carrier.loop,
  };
}

function restingSteps(claim: Claim, context: ChartContext): ChainStep[] {
  const resting = restingIn.get(context.record) ?? restingBy(context.record);
  restingIn.set(context.record, resting);
  return (resting.get(claim.id) ?? [])
    .filter(({ standing }) => standing === 'current')
    .map((other) => ({
      ...plainStep(other.id, 'resting'),
      name: speakerText(other, context),
      date: other.said,
      day: dateText(other.said, context),
      inferred: other.inferred,
    }));
}

/** The claims that rest on a claim, by its id: sought once for all chains of a record. */
const restingIn = new WeakMap<TheRecord, ReadonlyMap<Id, Claim[]>>();

function restingBy({ claims }: TheRecord): ReadonlyMap<Id, Claim[]> {
  const resting = new Map<Id, Claim[]>();
  for (const claim of claims.values()) {
    for (const id of new Set(claim.restsOn)) {
      const known = resting.get(id);
      if (known === undefined) resting.set(id, [claim]);
      else known.push(claim);
    }
  }
  return resting;
}

function plainStep(id: Id, kind: ChainStep['kind']): ChainStep {
  return {
    id,
    kind,
    name: '',
    title: null,
    date: null,
    day: null,
    state: 'unchanged',
    headline: null,
    changes: [],
    net: [],
    says: null,
    inferred: false,
    loop: false,
    backTo: null,
    unknownWay: false,
    several: 0,
    next: [],
  };
}
