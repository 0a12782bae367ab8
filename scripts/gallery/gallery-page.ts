import type { ChartCase } from '../../src/charts/chart-case.ts';
import { drawChart } from '../../src/charts/chart.ts';
import type { ChartFigure } from '../../src/charts/chart.ts';
import { smallContext } from '../../src/charts/small-record.ts';
import { escapeXml } from '../../src/charts/svg.ts';
import { languageOf } from '../../src/i18n/languages.ts';

/**
 * A page with every case drawn at both widths, in one language where a case names none of its own.
 *
 * @param style the address of the site's style sheet, as seen from the page
 */
export function galleryPage(cases: readonly ChartCase[], tag: string, style: string): string {
  const { dir } = languageOf(tag);
  const figures = cases.map((one) => {
    const language = one.language ?? tag;
    const context = smallContext(one.record, language);
    return figure(drawChart({ ...one.request, id: one.name }, context), one.name, language);
  });
  return `<!doctype html>
<html lang="${tag}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Charts</title>
<link rel="stylesheet" href="${style}">
<link rel="stylesheet" href="gallery.css">
</head>
<body>
<main>
<h1>Charts</h1>
<p><label><input type="checkbox" id="grey"> without colour</label></p>
${figures.join('\n')}
</main>
</body>
</html>
`;
}

function figure(chart: ChartFigure, name: string, tag: string): string {
  const { dir } = languageOf(tag);
  const drawings =
    chart.svgs === null
      ? `<p class="chart-empty">${escapeXml(chart.empty ?? '')}</p>`
      : `<div class="case-drawings"><div class="case-narrow">${chart.svgs.narrow}</div><div class="case-wide">${chart.svgs.wide}</div></div>`;
  return `<section class="case" id="${name}" lang="${tag}" dir="${dir}">
<h2>${name}</h2>
<figure class="chart">
<figcaption class="chart-head"><b class="chart-title">${escapeXml(chart.title)}</b> <span class="chart-description">${escapeXml(chart.description)}</span></figcaption>
${drawings}
<div class="chart-foot">${chart.notes.map((note) => `<p>${escapeXml(note)}</p>`).join('')}<p>${escapeXml(chart.alternative)}</p></div>
</figure>
</section>`;
}
