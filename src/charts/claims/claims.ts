import type { Entry } from '../../record/record.ts';
import { chartWidths } from '../chart.ts';
import type { Chart, ChartContext, ChartRequest, ChartTable } from '../chart.ts';
import { measureText } from '../measures.ts';
import { listText, say, sayCount, spanText } from '../phrases.ts';
import { citedSources } from '../sources.ts';
import { drawPlacedClaims } from './draw.ts';
import { placeClaims } from './place.ts';
import { claimsSeries } from './series.ts';
import type { ClaimFigure, ClaimRow, ClaimsSeries } from './series.ts';

/** Every figure of an entry for one measure, by who gives it. */
export function drawClaims(request: ChartRequest, context: ChartContext): Chart {
  const entry = context.record.entryById.get(request.of ?? '');
  if (entry === undefined) throw new RangeError(`There is no entry ${String(request.of)} to draw.`);
  const words = context.words.claims;
  const measure = request.attributes['measure'] ?? 'killed';
  const series = claimsSeries(entry, measure, request.attributes['group'], context);
  const name = measureText(measure, series.group, context);
  const title = request.title ?? say(words.title, { measure: name });
  const draw = (width: number) =>
    drawPlacedClaims(placeClaims(series, width, context), request.id, title);
  const nothing = series.sections.length === 0;
  return {
    kind: 'claims',
    id: request.id,
    title,
    description: say(words.description, { measure: name }),
    svgs: nothing ? null : { narrow: draw(chartWidths.narrow), wide: draw(chartWidths.wide) },
    empty: nothing ? words.empty : null,
    alternative: nothing ? words.empty : alternativeOf(series, context),
    table: tableOf(series, entry, title, context),
    notes: notesOf(series, context),
    sources: citedSources(documentsOf(series, entry), context),
  };
}

function alternativeOf(series: ClaimsSeries, context: ChartContext): string {
  const words = context.words.claims;
  return series.sections
    .map(({ window, band, rows }) => {
      const range = band === null ? null : spanText(band, context);
      const lines = rows.map((row) =>
        say(words.line, { speaker: row.speaker, date: row.day, figure: figuresText(row, context) }),
      );
      return [
        ...(window === null ? [] : [`${window}:`]),
        `${lines.join('; ')}.`,
        ...(range === null ? [] : [`${sentence(say(words.band, { range }))}.`]),
      ].join(' ');
    })
    .join(' ');
}

function tableOf(series: ClaimsSeries, entry: Entry, caption: string, context: ChartContext): ChartTable {
  const words = context.words.claims;
  const windows = series.sections.length > 1;
  const rows = series.sections.flatMap(({ window, rows }) =>
    rows.flatMap((row): ChartTable['rows'] => [
      [
        { text: row.speaker, href: context.linkTo('claim', row.claim) },
        { text: row.day },
        { text: figuresText(row, context), numeric: true },
        ...(windows ? [{ text: window ?? '' }] : []),
        { text: [words.weights[row.weight], ...row.flags].join('; ') },
      ],
      ...row.carriers.map((carrier) => [
        { text: carrier.name, href: context.linkTo('document', carrier.document) },
        { text: '' },
        { text: carrier.changes.join('; '), changed: true },
        ...(windows ? [{ text: window ?? '' }] : []),
        { text: '' },
      ]),
    ]),
  );
  return {
    caption: caption === entry.title ? caption : `${entry.title}. ${caption}`,
    head: [words.headWho, words.headSaid, words.headFigure, ...(windows ? [words.headWindow] : []), words.headWeight],
    rows,
  };
}

function figuresText(row: ClaimRow, context: ChartContext): string {
  const text = (figure: ClaimFigure) =>
    [
      figure.text,
      ...(figure.whole === null ? [] : [say(context.words.claims.part, { part: figure.whole })]),
      ...figure.parts.map((part) => part.text),
    ].join(', ');
  return row.figures.map(text).join('; ');
}

function notesOf(series: ClaimsSeries, context: ChartContext): string[] {
  const words = context.words.claims;
  const { others, withoutFigure, redacted } = series;
  const list = listText(others, context);
  return [
    ...(others.length > 0 ? [sayCount(words.otherGroups, others.length, context, { list })] : []),
    ...(withoutFigure > 0 ? [sayCount(context.words.claimsLeftOut, withoutFigure, context)] : []),
    ...(redacted > 0 ? [sayCount(words.redacted, redacted, context)] : []),
  ];
}

function documentsOf(series: ClaimsSeries, entry: Entry): string[] {
  const drawn = new Set(series.sections.flatMap(({ rows }) => rows.map(({ claim }) => claim)));
  return entry.claims
    .filter(({ id }) => drawn.has(id))
    .flatMap(({ carried }) => carried.map((carrier) => carrier.in));
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
