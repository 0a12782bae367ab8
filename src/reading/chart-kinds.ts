/** What a chart can be drawn of; `record` is all that reports tell of. */
export type ChartSubject = 'claim' | 'entry' | 'report' | 'record';

/** What the entries of a chart can be set apart by. */
export type ChartBy =
  'place' | 'kind' | 'actor' | 'source' | 'responsibility' | 'corroboration' | 'none';

/** What a kind of chart draws, and what an editor can ask of it. */
export interface ChartKindRules {
  /** The things it can be `of`. With `report` and `record` it needs no `of`. */
  of: readonly ChartSubject[];
  /** Values of `by`, the one that holds without it first; empty where it takes none. */
  by: readonly ChartBy[];
  /** Values of `order`, the one that holds without it first; empty where it takes none. */
  order: readonly string[];
  /** Which of the other attributes it takes, besides those of every chart. */
  takes: readonly ('measure' | 'group' | 'where' | 'note')[];
  /** Whether `group=all` draws every group; where figures are added, it would count people twice. */
  everyGroup?: boolean;
}

/** The one table of the kinds of charts: what is not here cannot be asked for. */
export const chartKinds = {
  timeline: {
    of: ['report', 'record'],
    by: ['place', 'kind', 'actor', 'source', 'responsibility', 'corroboration', 'none'],
    order: ['first', 'name', 'size'],
    takes: ['measure', 'group', 'where', 'note'],
  },
  claims: { of: ['entry'], by: [], order: [], takes: ['measure', 'group'], everyGroup: true },
  evolution: {
    of: ['entry', 'report', 'record'],
    by: [],
    order: [],
    takes: ['measure', 'group', 'where', 'note'],
    everyGroup: true,
  },
  toll: {
    of: ['report', 'record'],
    by: ['none', 'place', 'kind'],
    order: ['first', 'name', 'size'],
    takes: ['measure', 'group', 'where', 'note'],
  },
  chain: { of: ['claim'], by: [], order: [], takes: [] },
  map: {
    of: ['report', 'record'],
    by: [],
    order: [],
    takes: ['measure', 'group', 'where'],
  },
  breakdown: {
    of: ['report', 'record'],
    by: ['place', 'kind', 'actor', 'source', 'responsibility', 'corroboration'],
    order: ['size', 'name', 'first'],
    takes: ['measure', 'group', 'where'],
  },
  calendar: {
    of: ['report', 'record'],
    by: [],
    order: [],
    takes: ['measure', 'group', 'where'],
  },
} as const satisfies Record<string, ChartKindRules>;

export type ChartKind = keyof typeof chartKinds;

/** What every chart takes: its kind, what it is of, its permanent name, and a day. */
const ofEveryChart = ['kind', 'of', 'id', 'as-of'] as const;

/** Every attribute that some chart takes. */
export const chartAttributes: readonly string[] = [
  ...ofEveryChart,
  'measure',
  'group',
  'by',
  'order',
  'where',
  'note',
];

export function isChartKind(text: string | undefined): text is ChartKind {
  return text !== undefined && Object.hasOwn(chartKinds, text);
}

/** What a kind of chart draws and takes. */
export function rulesOfKind(kind: ChartKind): ChartKindRules {
  return chartKinds[kind];
}

/** The attributes that a kind of chart takes. */
export function attributesOfKind(kind: ChartKind): string[] {
  const { by, order, takes } = rulesOfKind(kind);
  return [
    ...ofEveryChart,
    ...takes,
    ...(by.length > 0 ? ['by'] : []),
    ...(order.length > 0 ? ['order'] : []),
  ];
}

/** Whether a chart of this kind must say what it is of. */
export function needsOf(kind: ChartKind): boolean {
  const { of } = rulesOfKind(kind);
  return !of.includes('record') && !of.includes('report');
}
