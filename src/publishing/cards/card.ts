import type { ChartFigure } from '../../charts/chart.ts';
import { inlineStyles } from '../../charts/standalone/inline-styles.ts';
import type { StyleRule } from '../../charts/standalone/style-rules.ts';
import { element } from '../../charts/svg.ts';
import { CARD_SIZE } from './card-size.ts';
import { chartBelow, chartBeside, wordsAlone } from './layouts.ts';
import type { AllLetters } from './letters.ts';
import { blocksIn } from './text-blocks.ts';

/** What stands on a picture for sharing. */
export interface Card {
  /** The name of the site. */
  site: string;
  /** The headline; on the card of the whole site, what the site is. */
  title: string;
  /** The day, in words; nothing where there is none. */
  day: string;
  dir: 'ltr' | 'rtl';
  chart: Pick<ChartFigure, 'kind' | 'title' | 'svgs'> | null;
}

/** Kinds that are read from the top down, so that their beginning says something by itself. */
const listed: ReadonlySet<string> = new Set(['chain', 'claims']);

/**
 * The picture of a page for where it is shared, as SVG with texts: the headline, the site, the day
 * and a chart.
 *
 * @param rules how drawings look
 */
export function cardSvg(card: Card, rules: readonly StyleRule[], letters: AllLetters): string {
  const { width, height } = CARD_SIZE;
  const block = blocksIn(card.dir, letters);
  const { chart } = card;
  const layout =
    chart === null || chart.svgs === null
      ? wordsAlone(card, block)
      : listed.has(chart.kind)
        ? chartBelow(card, { title: chart.title, drawing: chart.svgs.wide }, block)
        : chartBeside(card, { title: chart.title, drawings: chart.svgs }, block);
  const { markup } = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'drawing',
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      width,
      height,
    },
    [element('rect', { class: 'paper', width, height }), ...layout],
  );
  return inlineStyles(markup, rules);
}
