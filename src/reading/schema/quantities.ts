import * as z from 'zod';
import { builtInMeasures } from '../measures.ts';
import { parseQuantity } from '../quantity/parse-quantity.ts';
import { vocabularyOf } from '../quantity/vocabulary.ts';
import type { Site } from '../content.ts';
import type { Quantity } from '../quantity.ts';
import { refuse } from './finding.ts';

const form = 'a figure, or several one a line with `- `';

/** The measures that a site counts in: those of every site, then its own. */
export function measuresOf(site: Site): string[] {
  return [...builtInMeasures, ...Object.keys(site.measures)];
}

/** One figure, read with the site's words for groups and units. */
export function quantity(site: Site) {
  const vocabulary = vocabularyOf(site);
  return z.string({ error: 'a figure' }).transform((text, context): Quantity => {
    const read = parseQuantity(text, vocabulary);
    if (!('problem' in read)) return read.quantity;
    const { at, ...finding } = read.problem;
    return refuse(context, {
      rule: 'unreadable-quantity',
      ...finding,
      ...(at ? { offset: at } : {}),
    });
  });
}

/** A field for each measure of the site: one figure or several. */
export function quantityFields(site: Site) {
  return Object.fromEntries(
    measuresOf(site).map((measure) => [
      measure,
      figures(site).optional().describe(`How many, as it was said (${measure}).`),
    ]),
  );
}

/** The same for carriers, where `null` says that the figure was dropped. */
export function droppableQuantityFields(site: Site) {
  return Object.fromEntries(
    measuresOf(site).map((measure) => [
      measure,
      figures(site)
        .nullable()
        .optional()
        .describe(
          `How many, where the carrier says otherwise; null where it drops it (${measure}).`,
        ),
    ]),
  );
}

function figures(site: Site) {
  const one = quantity(site);
  return z
    .union([one, z.array(one).min(1)], { error: form })
    .transform((read) => (Array.isArray(read) ? read : [read]));
}

/** The figures among the fields of a claim or a carrier, by measure. */
export function pickQuantities(
  fields: Record<string, unknown>,
  site: Site,
): Record<string, Quantity[] | null> {
  const picked: Record<string, Quantity[] | null> = {};
  for (const measure of measuresOf(site)) {
    const value = fields[measure];
    if (value === null || Array.isArray(value)) picked[measure] = value;
  }
  return picked;
}
