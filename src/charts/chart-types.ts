import type { Id } from '../reading/content.ts';
import type { ChartKind } from '../reading/chart-kinds.ts';
import type { Day } from '../reading/date.ts';
import type { Language } from '../i18n/languages.ts';
import type { TheRecord } from '../record/record.ts';

export type { ChartKind } from '../reading/chart-kinds.ts';

export type LinkTarget = 'claim' | 'entry' | 'document' | 'source' | 'place';

/** What a chart is drawn from besides its request. */
export interface ChartContext {
  record: TheRecord;
  /** The record as it was known at the end of a day. */
  recordAsOf(day: Day): TheRecord;
  language: Language;
  /** The address of something, as seen from the page on which the chart stands. */
  linkTo(kind: LinkTarget, id: Id): string;
}

/** A chart as an editor asks for it. */
export interface ChartRequest {
  kind: ChartKind;
  /** Unique on the page; ids inside the drawings begin with it. */
  id: string;
  /** The editor's finding; `null` for a plain title written from the data. */
  title: string | null;
  /** The id of what it is drawn of, by its kind; `null` or `record` for the whole record. */
  of: Id | null;
  /** `measure`, `group`, `by`, `order`, `where`, `as-of`, `note`. */
  attributes: Readonly<Record<string, string>>;
}

/** A cell of the table behind a chart. */
export interface ChartCell {
  text: string;
  href?: string;
  /** A number, set flush to its column's other numbers. */
  numeric?: boolean;
  /** What was changed on the way. */
  changed?: boolean;
}

export interface ChartTable {
  caption: string;
  head: string[];
  /** The first cell of each row is its header. */
  rows: ChartCell[][];
}

/** What a kind of chart makes of what it is asked for. Its longer parts are made when asked for. */
export interface Chart {
  kind: ChartKind;
  id: string;
  title: string;
  /** Draws it so many px wide; `null` where there is nothing to draw. */
  draw: ((width: number) => string) | null;
  /** A sentence in place of the drawings where there is nothing to draw. */
  empty: string | null;
  /** Measure, unit, place and period. */
  description: () => string;
  /** The same in sentences, for those who do not see it. */
  alternative: () => string;
  table: () => ChartTable;
  /** What was left out and why. */
  notes: () => string[];
  /** The documents behind it. */
  sources: () => ChartSource[];
}

export interface ChartSource {
  text: string;
  href: string;
}

/** Everything that a figure shows of a chart. */
export interface ChartFigure {
  readonly kind: ChartKind;
  readonly id: string;
  readonly title: string;
  readonly empty: string | null;
  /** Two drawings of one chart, 288 and 680 px wide; `null` where there is nothing to draw. */
  readonly svgs: { readonly narrow: string; readonly wide: string } | null;
  readonly description: string;
  readonly alternative: string;
  readonly table: ChartTable;
  readonly notes: readonly string[];
  readonly sources: readonly ChartSource[];
  /** What an editor marked on it, with the entry where one is named. */
  readonly marked: readonly { text: string; href: string | null }[];
}

export const chartWidths = { narrow: 288, wide: 680 } as const;
