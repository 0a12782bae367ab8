import type { ChartFigure } from '../chart-types.ts';
import { chartWidths } from '../chart-types.ts';
import { drawTexts } from '../draw-shared.ts';
import { stackLines, type } from '../placed.ts';
import type { PlacedText, Run, TextLine, TypeSize } from '../placed.ts';
import { element } from '../svg.ts';
import { wrapText } from '../wrap.ts';
import { inlineStyles } from './inline-styles.ts';
import type { StyleRule } from './style-rules.ts';

/** What stands under a chart that leaves its page. */
export interface Credit {
  /** The documents behind it, in one sentence. */
  sources: string;
  /** The site, the report and its day; the address. */
  lines: string[];
  /** Which way its language runs. */
  dir: 'ltr' | 'rtl';
}

const edge = 20;

/**
 * A chart as a picture that can stand anywhere: with its own background, title, description, notes,
 * sources and date, in the light colours, without a style sheet, a font or a script of its own.
 */
export function standaloneSvg(
  chart: ChartFigure,
  size: keyof typeof chartWidths,
  credit: Credit,
  rules: readonly StyleRule[],
): string {
  const inner = chartWidths[size];
  const drawing = chart.svgs?.[size] ?? '';
  const height = Number(/ viewBox="0 0 \d+ (\d+)"/u.exec(drawing)?.[1] ?? 0);
  const side =
    credit.dir === 'rtl'
      ? { x: edge + inner, anchor: 'end' as const }
      : { x: edge, anchor: 'start' as const };
  const head = stackLines(
    [
      ...lines(chart.title, 'large', inner, { weight: 'semibold' }),
      ...lines(chart.description, 'body', inner, { tone: 'quiet' }),
      ...(drawing === '' ? lines(chart.empty ?? '', 'body', inner, {}, 16) : []),
    ],
    { ...side, top: edge },
  );
  const top = head.bottom + 14;
  const foot = stackLines(
    [...chart.notes, credit.sources, ...credit.lines]
      .filter((text) => text !== '')
      .flatMap((text, index) =>
        lines(text, 'small', inner, { tone: 'quiet' }, index === 0 ? 0 : 3),
      ),
    { ...side, top: top + height + (drawing === '' ? 0 : 12) },
  );
  const [width, whole] = [inner + 2 * edge, Math.ceil(foot.bottom + edge)];
  const texts: PlacedText[] = [...head.texts, ...foot.texts];
  const { markup } = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'drawing',
      viewBox: `0 0 ${String(width)} ${String(whole)}`,
      width,
      height: whole,
      role: 'img',
    },
    [
      element('title', {}, [chart.title]),
      element('desc', {}, [chart.alternative]),
      element('rect', { class: 'paper', width, height: whole }),
      ...drawTexts(texts),
      ...(drawing === ''
        ? []
        : [
            element('g', { transform: `translate(${String(edge)} ${String(top)})` }, [
              { markup: withoutName(drawing) },
            ]),
          ]),
    ],
  );
  return inlineStyles(markup, rules);
}

/** The whole picture has the name; the drawing in it needs none of its own. */
function withoutName(drawing: string): string {
  return drawing
    .replace(/^<svg xmlns="[^"]*"/u, '<svg')
    .replace(/ role="img" aria-label="[^"]*"/u, '');
}

function lines(
  text: string,
  size: TypeSize,
  width: number,
  run: Omit<Run, 'text'>,
  before = 0,
): TextLine[] {
  const { weight = 'regular' } = run;
  return wrapText(text, { width, size: type[size].size, weight }).map((line, index) => ({
    runs: [{ ...run, text: line }],
    size,
    ...(index === 0 ? { before } : {}),
  }));
}
