import type { Id } from '../../reading/content.ts';
import type { EdtfDate } from '../../reading/date.ts';
import type { Figure, Quantity } from '../../reading/quantity.ts';
import { headOf } from '../../record/drift.ts';
import type { Claim, ClaimWeight, Entry, TollRow } from '../../record/record.ts';
import type { ChartContext } from '../chart.ts';
import { dateText, namesOf, placeNames, speakerText } from '../phrases.ts';
import { changesInWords } from '../chain/changes.ts';
import { voiceOf } from '../voice.ts';
import type { Voice } from '../voice.ts';
import { chosenGroup, figuresOf } from './groups.ts';

/** A figure as it was said, with its words. */
export interface ClaimFigure extends Figure {
  text: string;
  /** What it is a part of, where it was given as one: "of 412 people". */
  whole: string | null;
  parts: (Figure & { text: string })[];
}

/** A carrier that changed the figure, and how many copied that change. */
export interface ChangedFigure extends Figure {
  document: Id;
  name: string;
  changes: string[];
  copies: number;
}

export interface ClaimRow {
  claim: Id;
  /** The origin that it counts for, `null` where it counts for none. */
  origin: Id | null;
  speaker: string;
  day: string;
  said: EdtfDate | null;
  voice: Voice;
  weight: ClaimWeight;
  /** Why it is no origin, or no longer holds. */
  flags: string[];
  struck: boolean;
  figures: ClaimFigure[];
  carriers: ChangedFigure[];
}

/** The claims on one window, with the range of what they report. */
export interface ClaimSection {
  /** Time and place; `null` where the entry has one window only. */
  window: string | null;
  band: Pick<TollRow, 'low' | 'high' | 'open'> | null;
  rows: ClaimRow[];
}

export interface ClaimsSeries {
  entry: Id;
  measure: string;
  /** `null` is people of no stated group; `all` is every group. */
  group: string | null;
  sections: ClaimSection[];
  /** Figures of other groups, with who gives them. */
  others: string[];
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
  const chosen = chosenGroup(entry, measure, group, context);
  const shown = entry.claims.filter(({ standing }) => standing !== 'redacted');
  const giving = shown.filter((claim) => (claim.quantities[measure] ?? []).length > 0);
  const rows = giving.flatMap((claim) => {
    const { figures, others } = figuresOf(claim, measure, chosen, context);
    const row: ClaimRow = {
      claim: claim.id,
      origin: entry.origins.find(({ claims }) => claims.includes(claim.id))?.id ?? null,
      speaker: speakerText(claim, context),
      day: dateText(claim.said, context),
      said: claim.said,
      voice: voiceOf(claim, context.record),
      weight: claim.weight,
      flags: flagsOf(claim, context),
      struck: claim.standing === 'withdrawn' || claim.standing === 'superseded',
      figures: figures.map(figureOf),
      carriers: carriersOf(claim, measure, chosen, context),
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
    group: chosen,
    sections: sectionsOf(entry, measure, chosen, drawn, context),
    others: rows.flatMap(({ others }) => others),
    withoutFigure: shown.length - giving.length,
    redacted: entry.claims.length - shown.length,
  };
}

function sectionsOf(
  entry: Entry,
  measure: string,
  group: string | null,
  rows: { row: ClaimRow; claim: Claim }[],
  context: ChartContext,
): ClaimSection[] {
  const keyOf = ({ occurred, place }: Pick<Claim, 'occurred' | 'place'>) =>
    entry.window ? `${occurred.edtf} ${place.join(' ')}` : '';
  const first = ({ claim }: { claim: Claim }) =>
    `${claim.occurred.earliest ?? ''} ${claim.occurred.latest ?? ''}`;
  const keys = [
    ...new Set(
      [...rows]
        .sort((a, b) => (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : 0))
        .map(({ claim }) => keyOf(claim)),
    ),
  ];
  return keys.map((key) => {
    const own = rows.filter(({ claim }) => keyOf(claim) === key);
    const claim = own[0]?.claim ?? entry;
    const toll = entry.toll.find(
      (row) =>
        row.measure === measure &&
        row.group === (group === 'all' ? null : group) &&
        row.unit === 'people' &&
        (!entry.window || `${row.window} ${row.place.join(' ')}` === key),
    );
    return {
      window:
        keys.length < 2
          ? null
          : context.language.words.charts.window(
              dateText(claim.occurred, context),
              placeNames(claim.place, context),
            ),
      band: toll === undefined ? null : bandOf(toll),
      rows: ordered(own.map(({ row }) => row)),
    };
  });
}

/** The range where there is one to speak of: of several figures, one of them a number. */
function bandOf({ low, high, open, figures }: TollRow): ClaimSection['band'] {
  const current = figures.filter(({ earlier }) => !earlier);
  return (low === null && high === null) || current.length < 2 ? null : { low, high, open };
}

/** Origins by their first day, each with all its claims; then what adds no origin. */
function ordered(rows: ClaimRow[]): ClaimRow[] {
  const day = (row: ClaimRow) => row.said?.earliest ?? row.said?.latest ?? '9999';
  const sorted = [...rows].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
  const adds = (row: ClaimRow) => row.weight === 'origin' || row.weight === 'unstated';
  const origins = [...new Set(sorted.filter(adds).map(({ origin }) => origin))];
  return [
    ...origins.flatMap((id) => sorted.filter((row) => adds(row) && row.origin === id)),
    ...sorted.filter((row) => !adds(row)),
  ];
}

function flagsOf(claim: Claim, context: ChartContext): string[] {
  const words = context.language.words.charts.claims;
  const on = claim.restsOn.map((id) => {
    const other = context.record.claims.get(id);
    return other === undefined ? namesOf(context).short(id) : speakerText(other, context);
  });
  return [
    ...(claim.weight === 'compilation' ? [words.compiles] : []),
    ...(on.length > 0 ? [words.rests([...new Set(on)])] : []),
    ...(claim.standing === 'withdrawn' ? [words.withdrawn] : []),
    ...(claim.standing === 'superseded' ? [words.superseded] : []),
  ];
}

/** Carriers at which the figure, its bound, its group or a part of it changed. */
function carriersOf(
  claim: Claim,
  measure: string,
  group: string | null,
  context: ChartContext,
): ChangedFigure[] {
  const changed = claim.carried.filter(({ drift }) =>
    drift.some((change) => change.measure === measure),
  );
  return changed.map((carrier) => {
    const before = claim.carried.find((other) => other.in === carrier.previous) ?? claim;
    const own = carrier.drift.filter((change) => change.measure === measure);
    const [chosen] = figuresOf(
      { by: claim.by, quantities: carrier.quantities },
      measure,
      group,
      context,
    ).figures;
    const figure = chosen?.part ?? chosen?.quantity;
    return {
      document: carrier.in,
      name: namesOf(context).publisher(carrier.in),
      changes: changesInWords(own, before, carrier, context),
      copies: copiesOf(carrier.in, claim, measure),
      low: figure?.low ?? null,
      high: figure?.high ?? null,
      bound: figure?.bound ?? 'words',
    };
  });
}

/** How many took the figure from a carrier, at any remove, and left it as that had it. */
function copiesOf(document: Id, claim: Claim, measure: string, seen: Id[] = []): number {
  if (seen.includes(document)) return 0;
  return claim.carried
    .filter(
      ({ previous, drift }) =>
        previous === document && !drift.some((change) => change.measure === measure),
    )
    .reduce(
      (sum, carrier) => sum + 1 + copiesOf(carrier.in, claim, measure, [...seen, document]),
      0,
    );
}

function figureOf({
  quantity,
  part,
}: {
  quantity: Quantity;
  part: Quantity['parts'][number] | null;
}): ClaimFigure {
  if (part !== null) {
    const { low, high, bound, text } = part;
    return { low, high, bound, text, whole: headOf(quantity), parts: [] };
  }
  const { low, high, bound, parts } = quantity;
  return { low, high, bound, text: headOf(quantity), whole: null, parts };
}
