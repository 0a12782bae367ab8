import type { ChartContext } from '../chart-types.ts';
import { turnedSpan, turnedTexts } from '../mirror-key.ts';
import { max } from 'd3';
import { measureLabel } from '../../i18n/labels.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { runsWidth, stackLines, type } from '../placed.ts';
import type { PlacedText } from '../placed.ts';
import { jointsOf, smallest } from './block.ts';
import { hoursShown } from './hours.ts';
import type { Joint, PlacedItem } from './placed.ts';
import type { TimelineItem, TimelineSeries } from './series.ts';

/** From the middle of one of several marks in the key to that of the next, in px. */
const apart = 22;

/** What hatching says of figures: how far the highest goes, that they are about so many, or both. */
export function hatchedText(
  figures: readonly Pick<TimelineItem, 'low' | 'high' | 'about'>[],
  { language }: ChartContext,
): string {
  const { timeline, evolution } = language.words.charts;
  const rough = figures.some(({ about }) => about);
  const ranges = figures.some(({ low, high, about }) => !about && high !== null && high !== low);
  if (ranges && rough) return timeline.upToHighestOrAbout;
  return rough ? evolution.about : timeline.upToHighest;
}

/**
 * What the fills mean, only those that are drawn, and the sizes, where no words beside marks tell
 * them; set in lines.
 */
export function placeLegend(
  series: TimelineSeries,
  at: { width: number; top: number; sizes: ((figure: number) => number) | null },
  context: ChartContext,
): { texts: PlacedText[]; items: PlacedItem[]; joints: Joint[]; bottom: number } {
  const words = context.language.words.charts.timeline;
  const incidents = series.lanes.flatMap((lane) => (lane.kind === 'incidents' ? lane.items : []));
  const point: PlacedItem = {
    look: 'point',
    voice: 'independent',
    x0: 0,
    x1: 0,
    y: 0,
    low: 0,
    high: 0,
    open: false,
    openStart: false,
    openEnd: false,
  };
  const some = (test: (item: (typeof incidents)[number]) => boolean) => incidents.some(test);
  const ranges = some(({ low, high, about }) => !about && high !== null && high !== low);
  const { measure } = series;
  const label = measureLabel(measure, context.language, context.record.site.measures);
  const highest = max(incidents, ({ high, low }) => high ?? low ?? 0) ?? 0;
  const sizes = at.sizes === null ? [] : [...new Set([Math.ceil(highest / 4), highest])];
  const joined = (of: TimelineItem['of']) =>
    series.lanes.some((lane) => lane.items.some((item) => item.of === of));
  const keys: [boolean, Partial<PlacedItem> | Partial<PlacedItem>[], string][] = [
    ...sizes.flatMap((figure): [boolean, Partial<PlacedItem>, string][] => {
      const r = Math.max(smallest, at.sizes?.(figure) ?? 0);
      const text = formatNumber(figure, context.language);
      return [[figure > 0, { low: r, high: r }, context.language.words.site.tollOf(text, label)]];
    }),
    [ranges && some(({ low }) => low !== null), { low: 6, high: 6 }, words.lowest],
    [ranges || some(({ about }) => about), { high: 6 }, hatchedText(incidents, context)],
    [
      some(({ open, low, high }) => open === 'up' && high === low),
      { low: 4, high: 4, open: true },
      context.language.words.charts.toll.orMore,
    ],
    [some(({ low, high }) => low === null && high === null), {}, words.noFigure],
    [
      some(({ voice }) => voice === 'party'),
      { low: 6, high: 6, voice: 'party' },
      words.partiesOnly,
    ],
    [
      some(({ voice }) => voice === 'unstated'),
      { low: 6, high: 6, voice: 'unstated' },
      context.language.words.charts.nobodyNamed,
    ],
    [
      some(({ look, of }) => look === 'uncertain' && of !== 'one'),
      { look: 'uncertain' },
      words.uncertainDate,
    ],
    [
      hoursShown(series) !== null && some(({ hours }) => hours !== null && hours.from < hours.to),
      { look: 'uncertain' },
      words.uncertainHour,
    ],
    [joined('each'), [{ high: 4 }, { high: 4 }], words.eachOfDays],
    [
      joined('one'),
      [
        { look: 'uncertain', high: 0 },
        { look: 'uncertain', high: 0 },
      ],
      words.oneOfDays,
    ],
  ];
  const texts: PlacedText[] = [];
  const items: PlacedItem[] = [];
  const joints: Joint[] = [];
  let [x, top] = [0, at.top];
  for (const [, look, text] of keys.filter(([shown]) => shown)) {
    const runs = [{ text, tone: 'quiet' as const }];
    const looks = [look].flat();
    const before = 18 + (looks.length - 1) * apart;
    const width = before + runsWidth(runs, 'small');
    if (x > 0 && x + width > at.width) [x, top] = [0, top + type.small.line + 3];
    const y = top + type.small.line / 2;
    const marks = looks.map((one, index) => {
      const half = one.look === 'uncertain' ? 6 : 0;
      const middle = x + 7 + index * apart;
      return { ...point, ...one, x0: middle - half, x1: middle + half, y };
    });
    items.push(...marks);
    joints.push(...jointsOf({ marks }, y));
    texts.push(...stackLines([{ runs, size: 'small' }], { x: x + before, top }).texts);
    x += width + 16;
  }
  const over = context.language.dir === 'rtl';
  return {
    texts: over ? turnedTexts(texts, at.width) : texts,
    items: over ? items.map((item) => turnedSpan(item, at.width)) : items,
    joints: over ? joints.map((joint) => turnedSpan(joint, at.width)) : joints,
    bottom: keys.some(([shown]) => shown) ? top + type.small.line : at.top - 8,
  };
}
