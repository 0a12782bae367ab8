import { listOf } from '../i18n/numbers.ts';
import type { Language } from '../i18n/languages.ts';
import { formatRange, withTollNotes } from '../i18n/toll.ts';
import type { Count } from '../reading/prose.ts';
import { formatCounted, formatFigure } from '../reading/quantity/quantity-words.ts';
import { figureOfClaim } from '../record/figure-of-claim.ts';
import type { ClaimFigure } from '../record/figure-of-claim.ts';
import { figureOfEntry } from '../record/figure-of-entry.ts';
import { hasNumber } from '../record/figure-range.ts';
import type { PageContext } from './page-context.ts';

/** A figure as it stands in a text, and with what is to be known of it beside. */
export interface CountedText {
  text: string;
  whole: string;
}

/**
 * A figure that a text takes from the record, as it was said: of the group asked for; without one,
 * of all people that the claim or the entry gives, and never of one of several groups.
 */
export function countedText(
  { of, measure, group }: Pick<Count, 'of' | 'measure' | 'group'>,
  { record, language }: PageContext,
): CountedText {
  const { groups } = record.site;
  const { words } = language;
  const claim = record.claims.get(of);
  const given = figureOfClaim(claim?.quantities[measure] ?? [], group, groups);
  if (given !== null) {
    const text = claimText(given, language);
    const hedge = claim?.hedge.figures ?? null;
    return { text, whole: hedge === null ? text : words.quantities.hedged(text, hedge) };
  }
  const entry = record.entryById.get(of);
  const people = { measure, group: group ?? null, unit: 'people' };
  const figure = entry === undefined ? null : figureOfEntry(entry, people, groups);
  const range =
    figure?.range ?? entry?.toll.find((one) => one.measure === measure && group === undefined);
  if (range === undefined || !hasNumber(range)) {
    return { text: words.site.noFigure, whole: words.site.noFigure };
  }
  const text = formatRange(range, language);
  return { text, whole: withTollNotes(text, range, language) };
}

function claimText(given: ClaimFigure, language: Language): string {
  if (given.of === 'one') return formatFigure(given.figure, language);
  if (given.of === 'sum') return formatRange(given.range, language);
  const each = given.figures.map((figure) => formatCounted(figure, figure.unit, language));
  return listOf(each, language);
}
