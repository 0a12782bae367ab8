import { readFileSync } from 'node:fs';
import { rulesOutside } from '../../src/charts/standalone/style-rules.ts';

/** The text of a style sheet of the site. */
export function siteStyles(name: string): string {
  return readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), 'utf8');
}

/** How charts look in the light theme, for drawings that stand alone. */
export const chartLook = rulesOutside(
  ['charts', 'charts-over-time', 'map', 'charts-of-counts'].map(siteStyles),
  siteStyles('tokens'),
);
