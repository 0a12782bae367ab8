import type { Day } from '../../reading/date.ts';
import type { Figure, Quantity, QuantityPart } from '../../reading/quantity.ts';
import { headOf } from '../../record/drift.ts';
import type { Claim, Entry, Standing } from '../../record/record.ts';
import { voiceOf } from '../../record/voice.ts';
import type { Voice } from '../../record/voice.ts';
import type { Annotation } from '../annotations.ts';
import type { ChartContext } from '../chart-types.ts';
import type { Counted } from '../claims/counted.ts';
import { dateText, endedText, speakerText } from '../phrases.ts';
import type { Selection } from '../selection.ts';
import { dayNumber } from '../timeline/time-scale.ts';
import type { DaySpan } from '../timeline/time-scale.ts';
import { countedIn, figuresSaid } from './figures-said.ts';
import { linesOf } from './lines.ts';
import type { EvolutionLine } from './lines.ts';

/** Who a mark stands for: a voice, a claim that is no origin, or a forecast. */
export type EvolutionLook = Voice | 'secondary' | 'expected';

/** A figure, with the days on which it may have been said. */
export interface SaidFigure extends Figure {
  claim: Claim;
  entry: Entry;
  speaker: string;
  look: EvolutionLook;
  text: string;
  /** The word of doubt of whoever gave it. */
  hedge: string | null;
  group: string | null;
  /** When it was said, in words. */
  when: string;
  /** First and last possible day; `null` where open. */
  first: Day | null;
  last: Day | null;
  /** The day on which it is drawn: the last on which it may have been said. */
  at: Day;
  standing: Exclude<Standing, 'redacted'>;
  /** Who ascribes it and who denies it, where its speaker does. */
  ascribed: string | null;
  /** The day of its withdrawal, or of its denial. */
  until: Day | null;
}

export interface EvolutionSeries {
  measure: string;
  counted: Counted;
  annotations: Annotation[];
  lines: EvolutionLine[];
  /** Figures that are words and no number. */
  words: SaidFigure[];
  /** The days that the figures drawn need room for. */
  spans: DaySpan[];
  /** Figures of another group or unit, with who gives them. */
  others: string[];
  /** Figures without a day on either side. */
  undated: number;
  /** Incidents whose figure was given once, beside others that moved. */
  unmoved: number;
  /** Lines that there is no room for. */
  crowded: number;
  redacted: number;
}

/** More lines than this are not drawn, even each for itself. */
const mostLines = 24;

/**
 * Figures by the day on which they were said, a source’s joined to a line where they count from the
 * same day in the same place. Of several entries, incidents of which no figure moved are left out.
 */
export function evolutionSeries(
  {
    entries,
    claims,
    ...asked
  }: Pick<Selection, 'entries' | 'claims' | 'group' | 'annotations' | 'subject'>,
  measure: string,
  context: ChartContext,
): EvolutionSeries {
  const counted = countedIn(entries, measure, asked.group, context);
  const entryOf = new Map(entries.map((entry) => [entry.id, entry]));
  const giving = claims.filter(({ quantities }) => (quantities[measure] ?? []).length > 0);
  const shown = giving.filter(({ standing }) => standing !== 'redacted');
  const others: string[] = [];
  const figures: SaidFigure[] = [];
  let undated = 0;
  for (const claim of shown) {
    const entry = entryOf.get(claim.entry);
    if (entry === undefined) continue;
    const said = figuresSaid(claim, measure, counted, context);
    const speaker = speakerText(claim, context);
    const { otherOf } = context.language.words.charts.claims;
    others.push(...said.others.map((quantity) => otherOf(headOf(quantity), speaker)));
    for (const figure of said.figures) {
      const at = claim.said?.latest ?? claim.said?.earliest;
      if (at === undefined || at === null) undated += 1;
      else figures.push(saidFigure(figure, { claim, entry, speaker, at, counted }, context));
    }
  }
  figures.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const all = linesOf(figures.filter(isNumber), context);
  const moved = all.filter(
    (line) =>
      asked.subject.kind === 'entry' || line.figures.length > 1 || line.figures[0]?.entry.window,
  );
  const lines = moved.length === 0 ? all : moved;
  const kept = new Set(
    [...lines].sort((a, b) => b.figures.length - a.figures.length).slice(0, mostLines),
  );
  const drawn = lines.filter((line) => kept.has(line));
  const words = figures.filter((figure) => !isNumber(figure));
  return {
    measure,
    counted,
    annotations: asked.annotations,
    lines: drawn,
    words,
    spans: [...drawn.flatMap((line) => line.figures), ...words].map(daysOf),
    others,
    undated,
    unmoved: all.length - lines.length,
    crowded: lines.length - kept.size,
    redacted: giving.length - shown.length,
  };
}

function saidFigure(
  figure: Quantity | QuantityPart,
  {
    claim,
    entry,
    speaker,
    at,
    counted,
  }: {
    claim: Claim;
    entry: Entry;
    speaker: string;
    at: Day;
    counted: Counted;
  },
  context: ChartContext,
): SaidFigure {
  const counts = claim.weight === 'origin' || claim.weight === 'unstated';
  const { said, standing, withdrawn, deniedBy } = claim;
  const ends = {
    withdrawn: withdrawn?.on,
    denied: context.record.claims.get(deniedBy ?? '')?.said,
  };
  const { low, high, bound, group } = figure;
  return {
    claim,
    entry,
    speaker,
    look: claim.expected ? 'expected' : counts ? voiceOf(claim) : 'secondary',
    low,
    high,
    bound,
    group: counted.group === 'all' ? group : counted.group,
    text: 'parts' in figure ? headOf(figure) : figure.text,
    hedge: claim.hedge.figures,
    when: dateText(said, context),
    first: said?.earliest ?? null,
    last: said?.latest ?? null,
    at,
    standing: standing === 'redacted' ? 'current' : standing,
    ascribed: standing === 'denied' ? endedText(claim, context) : null,
    until:
      standing === 'withdrawn' || standing === 'denied' ? (ends[standing]?.latest ?? null) : null,
  };
}

/**
 * The days on which a figure may have been said, from the first to the one after the last, or after
 * the one on which it was taken back or denied.
 */
function daysOf({ first, last, at, until }: SaidFigure): DaySpan {
  const end = Math.max(dayNumber(last ?? at), dayNumber(until ?? at));
  return [dayNumber(first ?? at), end + 1];
}

function isNumber({ low, high }: Figure): boolean {
  return low !== null || high !== null;
}
