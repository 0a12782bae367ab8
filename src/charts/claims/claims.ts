import type { Claim, Entry } from '../../record/record.ts';
import type { Chart, ChartContext, ChartRequest, ChartTable } from '../chart-types.ts';
import { capitalised, dateText, placeNames, subjectText } from '../phrases.ts';
import type { Selection } from '../selection.ts';
import { citedSources } from '../sources.ts';
import { drawPlacedClaims } from './draw.ts';
import { placeClaims } from './place.ts';
import { bandText } from './row-words.ts';
import { claimsSeries } from './series.ts';
import type { ClaimFigure, ClaimRow, ClaimsSeries } from './series.ts';

/** Every figure of an entry for one measure, by who gives it. */
export function drawClaims(
  request: ChartRequest,
  context: ChartContext,
  { subject: of, group, ...asked }: Selection,
): Chart {
  if (of.kind !== 'entry') throw new RangeError(`A chart of claims is of an entry.`);
  const { entry } = of;
  const words = context.language.words.charts.claims;
  const measure = asked.measure ?? 'killed';
  const series = claimsSeries(entry, measure, group ?? undefined, context);
  const subject = capitalised(subjectText(measure, series.counted, context), context);
  const title = request.title ?? words.title(subject);
  const nothing = series.sections.length === 0;
  return {
    kind: 'claims',
    id: request.id,
    title,
    description: () =>
      words.description(
        subject,
        dateText(entry.occurred, context),
        placeNames(entry.place, context),
      ),
    draw: nothing
      ? null
      : (width) => drawPlacedClaims(placeClaims(series, width, context), request.id, title),
    empty: nothing ? words.empty : null,
    alternative: () => (nothing ? words.empty : alternativeOf(series, context)),
    table: () => tableOf(series, entry, title, context),
    notes: () => notesOf(series, context),
    sources: () => citedSources(drawnOf(series, entry), context),
  };
}

function alternativeOf(series: ClaimsSeries, context: ChartContext): string {
  const { marks } = context.language.words;
  const { claims: words, evolution } = context.language.words.charts;
  return series.sections
    .map(({ window, band, rows }) => {
      const lines = rows.map((row) => {
        // That a party speaks is said of who speaks, not of the figure.
        const ofSpeaker = row.flags.filter((flag) => flag === evolution.party);
        const ofFigure = row.flags.filter((flag) => flag !== evolution.party);
        return words.line(
          [row.speaker, ...ofSpeaker].join(marks.comma),
          row.day,
          [figuresText(row, context), ...ofFigure].join(marks.comma),
        );
      });
      const text = [
        `${lines.join(marks.semicolon)}.`,
        ...(band === null ? [] : [`${capitalised(bandText(band, context), context)}.`]),
      ].join(' ');
      return window === null ? text : words.ofWindow(window, text);
    })
    .join(' ');
}

function tableOf(
  series: ClaimsSeries,
  entry: Entry,
  caption: string,
  context: ChartContext,
): ChartTable {
  const { marks } = context.language.words;
  const words = context.language.words.charts.claims;
  const windows = series.sections.length > 1;
  const rows = series.sections.flatMap(({ window, rows }) =>
    rows.flatMap((row): ChartTable['rows'] => [
      [
        { text: row.speaker, href: context.linkTo('claim', row.claim) },
        { text: row.day },
        { text: figuresText(row, context), numeric: true },
        ...(windows ? [{ text: window ?? '' }] : []),
        {
          text: [...(row.disowned ? [] : [words.weights[row.weight]]), ...row.flags].join(
            marks.semicolon,
          ),
        },
      ],
      ...row.carriers.map((carrier) => [
        { text: carrier.name, href: context.linkTo('document', carrier.document) },
        { text: '' },
        { text: carrier.changes.join(marks.semicolon), changed: true },
        ...(windows ? [{ text: window ?? '' }] : []),
        { text: '' },
      ]),
    ]),
  );
  return {
    caption: caption === entry.title ? caption : `${entry.title}. ${caption}`,
    head: [words.who, words.said, words.figure, ...(windows ? [words.window] : []), words.weight],
    rows,
  };
}

function figuresText(row: ClaimRow, context: ChartContext): string {
  const { charts, marks, quantities } = context.language.words;
  const text = ({ text: head, hedge, whole, parts }: ClaimFigure) => {
    const all =
      parts.length === 0
        ? head
        : quantities.withParts(
            head,
            parts.map((part) => part.text),
          );
    return [
      hedge === null ? all : quantities.hedged(all, hedge),
      ...(whole === null ? [] : [charts.claims.partOf(whole)]),
    ].join(marks.comma);
  };
  return row.figures.map(text).join(marks.semicolon);
}

function notesOf(series: ClaimsSeries, context: ChartContext): string[] {
  const words = context.language.words.charts.claims;
  const { crowded, others, withoutFigure, redacted } = series;
  return [
    ...(crowded ? [words.crowded] : []),
    ...(others.length > 0 ? [words.others(others.length, others)] : []),
    ...(withoutFigure > 0 ? [context.language.words.charts.withoutFigure(withoutFigure)] : []),
    ...(redacted > 0 ? [words.redacted(redacted)] : []),
  ];
}

function drawnOf(series: ClaimsSeries, entry: Entry): Claim[] {
  const drawn = new Set(series.sections.flatMap(({ rows }) => rows.map(({ claim }) => claim)));
  return entry.claims.filter(({ id }) => drawn.has(id));
}
