import type { ChartContext } from './chart.ts';
import { localized } from './names.ts';
import { say } from './phrases.ts';

/** A measure with the group it counts, as a heading: "Civilians killed". */
export function measureText(measure: string, group: string | null, context: ChartContext): string {
  const own = context.record.site.measures[measure];
  const template = context.words.measures[measure];
  const who = group === null || group === 'all' ? context.words.people : group;
  const text = template === undefined ? localized(own?.label, measure, context) : say(template, { group: who });
  return text.charAt(0).toUpperCase() + text.slice(1);
}
