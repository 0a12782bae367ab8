import { isolated } from '../../i18n/isolated.ts';
import { nounAlone } from '../../i18n/labels.ts';
import { listOf } from '../../i18n/numbers.ts';
import { parseDate } from '../../reading/date.ts';
import type { ChartContext } from '../chart-types.ts';
import { dateText, namesOf, placeNames } from '../phrases.ts';
import type { EvolutionLook, SaidFigure } from './series.ts';

/** Figures of one source that may be compared, by the day on which they were said. */
export interface EvolutionLine {
  name: string;
  /** What sets it apart: its window, place, group or incident; `null` where all lines share them. */
  about: string | null;
  look: EvolutionLook;
  figures: SaidFigure[];
}

/**
 * Joins figures to lines. A running count goes on: one source, one place, the same first day, and
 * each figure up to no earlier a day than the one before it. An incident is a count of its own.
 *
 * @param figures in the order in which they were said
 */
export function linesOf(figures: readonly SaidFigure[], context: ChartContext): EvolutionLine[] {
  const lines = new Map<string, SaidFigure[][]>();
  for (const figure of figures) {
    const key = keyOf(figure);
    const own = lines.get(key);
    const open = own?.find((line) => goesOn(line.at(-1), figure));
    if (open !== undefined) open.push(figure);
    else if (own === undefined) lines.set(key, [[figure]]);
    else own.push([figure]);
  }
  const all = [...lines.values()].flat();
  const shared = {
    time:
      isOne(all.flat().map(({ claim }) => claim.occurred.edtf)) ||
      isOne(all.map((line) => (isWindow(line) ? timeText(line, context) : ''))),
    place: isOne(all.map((line) => placeText(line, context))),
    group: isOne(all.map(([figure]) => figure?.group ?? '')),
    entry: all.every(isWindow) || isOne(all.map(([figure]) => figure?.entry.id)),
  };
  return all.map((line): EvolutionLine => {
    const [figure] = line;
    const window = isWindow(line);
    const title =
      figure !== undefined && !window && !shared.entry
        ? isolated(figure.entry.title, context.language.dir)
        : null;
    const time = window && !shared.time ? timeText(line, context) : null;
    const place = title !== null || shared.place ? null : placeText(line, context);
    const group =
      shared.group || figure === undefined
        ? null
        : nounAlone({ group: figure.group, unit: 'people' }, 2, context.language);
    const parts = [group, title, time, place].filter((part) => part !== null && part !== '');
    return {
      name: nameOf(line, context),
      about: parts.length === 0 ? null : parts.join(context.language.words.marks.comma),
      look: figure?.look ?? 'unstated',
      figures: line,
    };
  });
}

/** Those who speak, by their short names. */
function nameOf(line: readonly SaidFigure[], context: ChartContext): string {
  const ids = [...new Set(line.flatMap(({ claim }) => claim.by))];
  if (ids.length === 0) return line[0]?.speaker ?? '';
  return listOf(ids.map(namesOf(context).short), context.language);
}

/**
 * What figures must share to be one line, as ids, which hold no spaces. A later figure of another
 * source revises nothing, also where the two are one origin, and nor does one of somebody unnamed.
 */
function keyOf({ claim, entry, look, group }: SaidFigure): string {
  const who =
    claim.by.length > 0 ? `${look} ${[...claim.by].sort().join(' ')}` : `nobody named ${claim.id}`;
  const what = entry.window
    ? `${startOf(claim.occurred.edtf)} ${[...claim.place].sort().join(' ')}`
    : entry.id;
  return `${who}, ${what}, ${group ?? ''}`;
}

/** Where a window begins, as it was written; a day alone begins on itself. */
function startOf(edtf: string): string {
  return edtf.split('/')[0] ?? '';
}

function goesOn(before: SaidFigure | undefined, after: SaidFigure): boolean {
  if (before === undefined || !after.entry.window) return true;
  const [end, next] = [before.claim.occurred.latest, after.claim.occurred.latest];
  return next === null || (end !== null && end <= next);
}

function isWindow(line: readonly SaidFigure[]): boolean {
  return line[0]?.entry.window === true;
}

/** From when a line counts; the window of a single figure in full. */
function timeText(line: readonly SaidFigure[], context: ChartContext): string {
  const words = context.language.words.charts.evolution;
  const [first, second] = line;
  if (first === undefined) return '';
  const { occurred } = first.claim;
  if (second === undefined) return dateText(occurred, context);
  const start = parseDate(startOf(occurred.edtf));
  if (occurred.earliest === null || 'problem' in start) return words.eachToItsDay;
  return words.from(dateText(start.date, context));
}

function placeText(line: readonly SaidFigure[], context: ChartContext): string {
  return placeNames(line[0]?.claim.place ?? [], context);
}

function isOne(values: readonly unknown[]): boolean {
  return new Set(values).size < 2;
}
