import type { Group, Id } from '../reading/content.ts';
import { windowKey } from '../reading/date.ts';
import type { EdtfDate } from '../reading/date.ts';
import type { Figure, Quantity } from '../reading/quantity.ts';
import { liesWithin, withinOf } from '../reading/quantity.ts';
import { accountsAgree } from './accounts.ts';
import { corroborationOf } from './corroboration.ts';
import type { Kinship } from './kinship.ts';
import { originsOf } from './origins.ts';
import type { Claim, TollFigure, TollRow } from './record.ts';
import { compareRows } from './toll-order.ts';

/** What a toll is computed of. */
export interface TollInput {
  /** Current claims of one entry; what is only expected is left out. */
  claims: readonly Claim[];
  /** The entry covers windows: a claim's own time and place make another row, not a dispute. */
  window: boolean;
  occurred: EdtfDate;
  place: Id[];
}

/** A figure on its way to a row. */
interface Reported extends Figure {
  claim: Claim;
  text: string;
  measure: string;
  group: string | null;
  unit: string;
  window: EdtfDate;
  place: Id[];
}

/**
 * What current claims say an entry did: one row for each measure, group, unit and window, each
 * with the lowest and highest figure and the claims that give them. It is the range of reported
 * figures, not a confidence interval (Vesco et al., Journal of Conflict Resolution). Words never
 * become numbers, and no mention is not 0. What is expected did not happen, and is in no row.
 */
export function tollOf(input: TollInput, groups: Record<string, Group>, kin: Kinship): TollRow[] {
  const within = withinOf(groups);
  const reported = input.claims
    .filter(({ expected }) => !expected)
    .flatMap((claim) => reportedBy(claim, input, kin));
  const rows = new Map<string, [Reported, ...Reported[]]>();
  for (const figure of reported) {
    const row = rows.get(rowKey(figure));
    if (row === undefined) rows.set(rowKey(figure), [figure]);
    else row.push(figure);
  }
  return [...rows.values()]
    .map((own) => ({
      window: own[0].window,
      row: rowOf(own, subgroupsIn(own, reported, within), { kin, among: input.claims }),
    }))
    .sort(compareRows)
    .map(({ row }) => row);
}

/** What makes figures stand on one row, but for the group. */
function frameKey({ measure, unit, window, place }: Reported): string {
  return JSON.stringify([measure, unit, windowKey(window), place]);
}

function rowKey(figure: Reported): string {
  return JSON.stringify([figure.group, frameKey(figure)]);
}

/** Every figure that a claim gives, its parts included. */
function reportedBy(claim: Claim, input: TollInput, kin: Kinship): Reported[] {
  const implied = claim.speakers.map((id) => kin.source(id)?.counts).find((group) => group) ?? null;
  const shared = {
    claim,
    window: input.window ? claim.occurred : input.occurred,
    place: input.window ? claim.place : input.place,
  };
  return Object.entries(claim.quantities).flatMap(([measure, quantities]) =>
    quantities.flatMap((quantity) => {
      const group = quantity.group ?? (quantity.unit === 'people' ? implied : null);
      const whole = { ...shared, ...figureOf(quantity), measure, group, unit: quantity.unit };
      const parts = quantity.parts
        .filter((part) => part.group !== null && part.group !== group)
        .filter((part) => !quantities.some((other) => other.group === part.group))
        .map((part) => ({ ...whole, ...figureOf(part), group: part.group }));
      return [whole, ...parts];
    }),
  );
}

function figureOf({ text, low, high, bound }: Figure & Pick<Quantity, 'text'>) {
  return { text, low, high, bound };
}

/**
 * Figures of a smaller group join a larger group's row where their claim gives none for it.
 * "Four students" is a figure for "civilians" where the site says that students are civilians.
 */
function subgroupsIn(
  own: readonly [Reported, ...Reported[]],
  reported: readonly Reported[],
  within: ReadonlyMap<string, string>,
): Reported[] {
  const [{ group }] = own;
  if (group === null) return [];
  const frame = frameKey(own[0]);
  const claims = new Set(own.map(({ claim }) => claim.id));
  return reported.filter(
    (figure) =>
      figure.group !== null &&
      !claims.has(figure.claim.id) &&
      liesWithin(within, figure.group, group) &&
      frameKey(figure) === frame,
  );
}

function rowOf(
  own: readonly [Reported, ...Reported[]],
  smaller: readonly Reported[],
  { kin, among }: { kin: Kinship; among: readonly Claim[] },
): TollRow {
  const all = [...own, ...smaller];
  const latest = latestOf(all);
  const current = all.filter((figure) => latest.has(figure));
  const claims = [...new Set(current.map(({ claim }) => claim))];
  const origins = originsOf(claims, kin, among);
  const lowest = extreme(
    current.filter((figure) => own.includes(figure)),
    -1,
  );
  const highest = extreme(current, 1);
  const [first] = own;
  const up = highest !== null && isLeast(highest);
  const down = lowest !== null && isMost(lowest);
  return {
    measure: first.measure,
    group: first.group,
    unit: first.unit,
    window: first.window.edtf,
    place: first.place,
    low: lowest === null ? null : (lowest.low ?? lowest.high),
    high: highest === null ? null : (highest.high ?? highest.low),
    open: up && down ? 'both' : up ? 'up' : down ? 'down' : null,
    about: lowest?.bound === 'about' || highest?.bound === 'about',
    lowBound: lowest?.bound ?? null,
    highBound: highest?.bound ?? null,
    lowFrom: lowest?.claim.id ?? null,
    highFrom: highest?.claim.id ?? null,
    lowHedge: lowest?.claim.hedge.figures ?? null,
    highHedge: highest?.claim.hedge.figures ?? null,
    lowUnnamed: unnamedSpeaker(lowest),
    highUnnamed: unnamedSpeaker(highest),
    corroboration: corroborationOf(claims, kin, among),
    accounts: origins.length,
    agree: accountsAgree(
      origins,
      current.map((figure) => ({ ...figure, isSmaller: !own.includes(figure) })),
    ),
    figures: all
      .map((figure) => tollFigure(figure, first.group, !latest.has(figure)))
      .sort((a, b) => saidDay(a.claim).localeCompare(saidDay(b.claim), 'en'))
      .map(({ claim, ...rest }) => ({ claim: claim.id, ...rest })),
  };
}

function tollFigure(
  { claim, group, ...figure }: Reported,
  rowGroup: string | null,
  earlier: boolean,
): Omit<TollFigure, 'claim'> & { claim: Claim } {
  return { claim, ...figureOf(figure), subgroup: group === rowGroup ? null : group, earlier };
}

/**
 * The figures that no speaker of theirs has set aside: those of each source's latest day on the row.
 * A later figure of another source sets nothing aside, also where the two are one origin, and nor
 * does one of somebody unnamed, who need not be the same.
 */
function latestOf(figures: readonly Reported[]): Set<Reported> {
  const lastDay = new Map<Id, string>();
  for (const { claim } of figures) {
    const day = saidDay(claim);
    for (const id of claim.by) if (day > (lastDay.get(id) ?? '')) lastDay.set(id, day);
  }
  const isLast = (claim: Claim) => (id: Id) => saidDay(claim) === (lastDay.get(id) ?? '');
  return new Set(
    figures.filter(({ claim }) => claim.by.length === 0 || claim.by.some(isLast(claim))),
  );
}

function saidDay(claim: Claim): string {
  return claim.said?.latest ?? claim.said?.earliest ?? '';
}

function unnamedSpeaker(figure: Reported | null): Pick<Claim, 'as'> | null {
  return figure === null || figure.claim.by.length > 0 ? null : { as: figure.claim.as };
}

/** How little stands behind a figure: 2 for a word of doubt, and 1 for a speaker without a name. */
function doubt({ claim: { by, hedge } }: Reported): number {
  return (hedge.figures === null ? 0 : 2) + (by.length > 0 ? 0 : 1);
}

/**
 * The lowest (-1) or highest (1) figure; among equals the one that says least about the rest, then
 * the one that was given without a word of doubt and by somebody named.
 */
function extreme(figures: readonly Reported[], sign: 1 | -1): Reported | null {
  const valued = figures.flatMap((figure) => {
    const value = sign > 0 ? (figure.high ?? figure.low) : (figure.low ?? figure.high);
    return value === null ? [] : [{ figure, value }];
  });
  const isOpen = sign > 0 ? isLeast : isMost;
  let best = valued[0];
  for (const next of valued) {
    if (best === undefined) break;
    const further = (next.value - best.value) * sign;
    const opener = Number(isOpen(next.figure)) - Number(isOpen(best.figure));
    const surer = doubt(best.figure) - doubt(next.figure);
    if (further > 0 || (further === 0 && (opener || surer) > 0)) best = next;
  }
  return best?.figure ?? null;
}

function isLeast({ bound }: Figure): boolean {
  return bound === 'at-least' || bound === 'more-than';
}

function isMost({ bound }: Figure): boolean {
  return bound === 'at-most' || bound === 'less-than';
}
