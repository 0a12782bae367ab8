import type { Id } from '../../reading/content.ts';
import type { EdtfDate } from '../../reading/date.ts';
import type { Figure } from '../../reading/quantity.ts';
import { headOf } from '../../record/drift.ts';
import type { Claim, ClaimWeight, Entry } from '../../record/record.ts';
import type { ChartContext } from '../chart-types.ts';
import { clearsText, dateText, endedText, namesOf, speakerText } from '../phrases.ts';
import { voiceOf } from '../../record/voice.ts';
import type { Voice } from '../../record/voice.ts';
import { carriersOf } from './carriers.ts';
import type { ChangedFigure } from './carriers.ts';
import { figuresOf, whatToCount } from './counted.ts';
import type { ChosenFigure, Counted } from './counted.ts';
import { sectionsOf } from './sections.ts';
import type { ClaimSection } from './sections.ts';

/** More claims than this, each on a line, would stand higher than several screens. */
const most = 50;

/** A figure as it was said, with its words. */
export interface ClaimFigure extends Figure {
  text: string;
  /** What it is a part of, where it was given as one: "of 412 people". */
  whole: string | null;
  /** The word of doubt of whoever gave it. */
  hedge: string | null;
  parts: (Figure & { text: string })[];
}

export interface ClaimRow {
  claim: Id;
  /** The origin that it belongs to, `null` where nobody is named. */
  origin: Id | null;
  speaker: string;
  day: string;
  said: EdtfDate | null;
  voice: Voice;
  weight: ClaimWeight;
  /** That a party speaks; why it is no origin, or no longer holds. */
  flags: string[];
  struck: boolean;
  /** A forecast. */
  expected: boolean;
  /** It is only ascribed to the speaker, who denies it. */
  disowned: boolean;
  figures: ClaimFigure[];
  carriers: ChangedFigure[];
}

export interface ClaimsSeries {
  entry: Id;
  measure: string;
  counted: Counted;
  sections: ClaimSection[];
  /** Figures of other groups, with who gives them. */
  others: string[];
  /** There are so many claims that each origin has one line for all of its own. */
  crowded: boolean;
  withoutFigure: number;
  redacted: number;
}

/**
 * The figures of an entry for one measure and group, by window and origin, the earliest first;
 * what rests on others or compiles them stands last.
 *
 * @param group a group's id, `all`, or `undefined` for the one that most origins counted
 */
export function claimsSeries(
  entry: Entry,
  measure: string,
  group: string | undefined,
  context: ChartContext,
): ClaimsSeries {
  const counted = whatToCount(entry, measure, group, context);
  const shown = entry.claims.filter(({ standing }) => standing !== 'redacted');
  const giving = shown.filter((claim) => (claim.quantities[measure] ?? []).length > 0);
  const rows = giving.flatMap((claim) => {
    const { figures, others } = figuresOf(claim, measure, counted, context);
    const row: ClaimRow = {
      claim: claim.id,
      origin: originOf(claim, entry),
      speaker: speakerText(claim, context),
      day: dateText(claim.said, context),
      said: claim.said,
      voice: voiceOf(claim),
      weight: claim.weight,
      flags: flagsOf(claim, context),
      struck: claim.standing !== 'current',
      disowned: claim.standing === 'denied',
      expected: claim.expected,
      figures: figures.map((figure) => figureOf(figure, claim.hedge.figures)),
      carriers: carriersOf(claim, measure, counted, context),
    };
    return [
      {
        row,
        claim,
        others: others.map((quantity) =>
          context.language.words.charts.claims.otherOf(headOf(quantity), row.speaker),
        ),
      },
    ];
  });
  const drawn = rows.filter(({ row }) => row.figures.length > 0);
  return {
    entry: entry.id,
    measure,
    counted,
    sections: sectionsOf(entry, measure, counted, drawn, context),
    others: rows.flatMap(({ others }) => others),
    crowded: drawn.length > most,
    withoutFigure: shown.length - giving.length,
    redacted: entry.claims.length - shown.length,
  };
}

/** The origin a claim belongs to; one that no longer holds belongs to its speaker's. */
function originOf({ id, by }: Claim, entry: Entry): Id | null {
  const known =
    originsOf.get(entry) ??
    new Map(entry.origins.flatMap(({ id: origin, claims }) => claims.map((one) => [one, origin])));
  originsOf.set(entry, known);
  const spoken = () =>
    entry.origins.find(({ speakers }) => by.some((speaker) => speakers.includes(speaker)));
  return known.get(id) ?? spoken()?.id ?? by[0] ?? null;
}

/** The origin of each claim that belongs to one, by entry. */
const originsOf = new WeakMap<Entry, ReadonlyMap<Id, Id>>();

function flagsOf(claim: Claim, context: ChartContext): string[] {
  const { claims: words, evolution } = context.language.words.charts;
  const on = claim.restsOn.map((id) => {
    const other = context.record.claims.get(id);
    return other === undefined ? namesOf(context).short(id) : speakerText(other, context);
  });
  const ended = endedText(claim, context);
  return [
    ...(voiceOf(claim) === 'party' ? [evolution.party] : []),
    ...(claim.expected ? [words.expected] : []),
    ...clearsText(claim, context),
    ...(claim.weight === 'compilation' ? [words.compiles] : []),
    ...(on.length > 0 ? [words.rests([...new Set(on)])] : []),
    ...(ended === null ? [] : [ended]),
  ];
}

function figureOf({ quantity, part }: ChosenFigure, hedge: string | null): ClaimFigure {
  const { low, high, bound } = part ?? quantity;
  if (part !== null)
    return { low, high, bound, text: part.text, whole: headOf(quantity), hedge, parts: [] };
  return { low, high, bound, text: headOf(quantity), whole: null, hedge, parts: quantity.parts };
}
