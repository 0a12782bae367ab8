import { formatDay } from '../i18n/days.ts';
import { chartWidths } from './chart-types.ts';
import type { Chart, ChartContext, ChartFigure, ChartTable } from './chart-types.ts';
import { filterSentence } from './filter-words.ts';
import { mirrored, readLeftward, turnsOver } from './mirror.ts';
import type { Selection } from './selection.ts';

/**
 * A chart with what was asked of it: the day, the filter, the remarks. A page shows only some of its
 * parts, some of them twice: each is worked out when it is first asked for, and kept.
 */
export class AskedFigure implements ChartFigure {
  readonly #chart: Chart;
  readonly #selection: Selection;
  readonly #context: ChartContext;
  readonly svgs: ChartFigure['svgs'];
  #marked: ChartFigure['marked'] | undefined;
  #table: ChartTable | undefined;
  #notes: ChartFigure['notes'] | undefined;
  #sources: ChartFigure['sources'] | undefined;

  constructor(chart: Chart, selection: Selection, context: ChartContext) {
    this.#chart = chart;
    this.#selection = selection;
    this.#context = context;
    this.svgs = chart.draw === null ? null : new Drawings(chart.draw, turning(chart, context));
  }

  get kind() {
    return this.#chart.kind;
  }

  get id() {
    return this.#chart.id;
  }

  get title() {
    return this.#chart.title;
  }

  get empty() {
    return this.#chart.empty;
  }

  get description() {
    const { filter, asOf } = this.#selection;
    const { language } = this.#context;
    return [
      this.#chart.description(),
      ...(filter.length === 0 ? [] : [filterSentence(filter, this.#context)]),
      ...(asOf === null ? [] : [language.words.charts.asOf(formatDay(asOf, language))]),
    ].join(' ');
  }

  get alternative() {
    const marked = this.marked.map(({ text }) => text);
    return [
      this.#chart.alternative(),
      ...(marked.length === 0 ? [] : [this.#context.language.words.charts.marked(marked)]),
    ].join(' ');
  }

  get table() {
    return (this.#table ??= this.#chart.table());
  }

  get notes() {
    return (this.#notes ??= this.#chart.notes());
  }

  get sources() {
    return (this.#sources ??= this.#chart.sources());
  }

  get marked() {
    const { language } = this.#context;
    return (this.#marked ??= this.#selection.annotations.map(({ when, text, entry }) => ({
      text: language.words.charts.mark(when, text),
      href: entry === null ? null : this.#context.linkTo('entry', entry),
    })));
  }
}

/** What becomes of a drawing in the direction of the language. */
function turning({ kind }: Chart, { language: { dir } }: ChartContext): (svg: string) => string {
  if (dir === 'ltr') return (svg) => svg;
  const turned = turnsOver(kind, dir);
  return (svg) => readLeftward(turned ? mirrored(svg) : svg);
}

/** Both drawings, each drawn when it is first asked for. */
class Drawings {
  readonly #draw: (width: number) => string;
  readonly #turned: (svg: string) => string;
  #narrow: string | undefined;
  #wide: string | undefined;

  constructor(draw: (width: number) => string, turned: (svg: string) => string) {
    this.#draw = draw;
    this.#turned = turned;
  }

  get narrow() {
    return (this.#narrow ??= this.#drawn(chartWidths.narrow));
  }

  get wide() {
    return (this.#wide ??= this.#drawn(chartWidths.wide));
  }

  #drawn(width: number): string {
    return this.#turned(this.#draw(width));
  }
}
