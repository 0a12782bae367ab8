import type { ChartFigure } from '../charts/chart.ts';
import { escapeXml } from '../charts/svg.ts';
import type { SitePath } from './addresses.ts';
import { wholeAddress } from './addresses.ts';

/** Room for the title, the notes and the links around a drawing, in px. */
const around = 260;

/**
 * The code that shows a chart on another page. The frame is as high as the narrow drawing needs,
 * since a frame without script cannot grow.
 *
 * @param base the address of the site; `null` where it is not known, for a path in its place
 */
export function embedCode(
  chart: Pick<ChartFigure, 'title' | 'svgs'>,
  page: SitePath,
  base: string | null,
): string {
  const drawn = Number(/ viewBox="0 0 \d+ (\d+)"/u.exec(chart.svgs?.narrow ?? '')?.[1] ?? 0);
  const src = base === null ? page.replace(/index\.html$/u, '') : wholeAddress(base, page);
  const height = Math.ceil((drawn + around) / 10) * 10;
  return `<iframe src="${escapeXml(src)}" title="${escapeXml(chart.title)}" width="100%" height="${String(height)}" style="border: 0" loading="lazy"></iframe>`;
}
