import { breakdownCases } from './breakdown/cases.ts';
import { calendarCases } from './calendar/cases.ts';
import { chainCases } from './chain/cases.ts';
import type { ChartCase } from './chart-case.ts';
import { claimsCases } from './claims/cases.ts';
import { evolutionCases } from './evolution/cases.ts';
import { mapCases } from './map/cases.ts';
import { timelineCases } from './timeline/cases.ts';
import { tollCases } from './toll/cases.ts';

/** Every kind with every option and its edges: what the gallery shows and snapshots keep. */
export const chartCases: readonly ChartCase[] = [
  ...chainCases,
  ...claimsCases,
  ...evolutionCases,
  ...timelineCases,
  ...tollCases,
  ...mapCases,
  ...breakdownCases,
  ...calendarCases,
];
