import { drawChain } from './chain/chain.ts';
import type { Chart, ChartContext, ChartRequest } from './chart-types.ts';
import { drawClaims } from './claims/claims.ts';
import { drawTimeline } from './timeline/timeline.ts';

export { chartKinds, chartWidths } from './chart-types.ts';
export type { Chart, ChartContext, ChartRequest, LinkTarget } from './chart-types.ts';

/**
 * Draws a chart from the record.
 *
 * @throws {RangeError} where the request names a claim, an entry or a report that is not there
 */
export function drawChart(request: ChartRequest, context: ChartContext): Chart {
  const draw = { chain: drawChain, claims: drawClaims, timeline: drawTimeline }[request.kind];
  return draw(request, context);
}
