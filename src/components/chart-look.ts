import { rulesOutside } from '../charts/standalone/style-rules.ts';
import tokens from '../styles/tokens.css?raw';
import charts from '../styles/charts.css?raw';
import overTime from '../styles/charts-over-time.css?raw';
import map from '../styles/map.css?raw';
import counts from '../styles/charts-of-counts.css?raw';

/** How charts look in the light theme, for drawings that leave their page. */
export const CHART_LOOK = rulesOutside([charts, overTime, map, counts], tokens);
