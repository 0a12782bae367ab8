import { createHash } from 'node:crypto';
import { stylesheet } from '../publishing/stylesheet.ts';
import tokens from '../styles/tokens.css?raw';
import fonts from '../styles/fonts.css?raw';
import base from '../styles/base.css?raw';
import layout from '../styles/layout.css?raw';
import prose from '../styles/prose.css?raw';
import chronology from '../styles/chronology.css?raw';
import sums from '../styles/sums.css?raw';
import figure from '../styles/figure.css?raw';
import front from '../styles/front.css?raw';
import charts from '../styles/charts.css?raw';
import overTime from '../styles/charts-over-time.css?raw';
import map from '../styles/map.css?raw';
import chartsOfCounts from '../styles/charts-of-counts.css?raw';
import languages from '../styles/languages.css?raw';
import print from '../styles/print.css?raw';

/** The site's stylesheet. */
export const STYLE = stylesheet([
  tokens,
  fonts,
  base,
  layout,
  prose,
  chronology,
  sums,
  figure,
  front,
  charts,
  overTime,
  map,
  chartsOfCounts,
  languages,
]);

/** What it looks like on paper, which no screen waits for. */
export const PRINT_STYLE = stylesheet([print]);

/** What a page without charts and chronology needs of it, for one that cannot name a file. */
export const SMALL_STYLE = stylesheet([tokens, base, layout, languages, print]);

/** The stylesheet for a page that holds it, given the way from there to the folder of the site. */
export function stylesFrom(root: string): string {
  return STYLE.replaceAll('url(fonts/', `url(${root}fonts/`);
}

export const STYLE_PATH = `/style.css?v=${versionOf(STYLE)}` as const;

export const PRINT_STYLE_PATH = `/print.css?v=${versionOf(PRINT_STYLE)}` as const;

/** A part of its address that changes with it, so that no reader keeps an old one. */
function versionOf(style: string): string {
  return createHash('sha256').update(style).digest('hex').slice(0, 8);
}
