import { nounFor } from '../../i18n/labels.ts';
import type { Language } from '../../i18n/languages.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import type { Figure, Quantity } from '../quantity.ts';
import { numbersOf } from './same-number.ts';

/**
 * A figure with its bound in a language: "at least 27", "4–7". What was said in words only stays
 * as it was said, in the language of the phrase.
 */
export function formatFigure(figure: Figure & { text: string }, language: Language): string {
  const { bounds } = language.words;
  const [first, second] = numbersOf(figure).map((number) => formatNumber(number, language));
  if (figure.bound === 'unknown') return bounds.unknown;
  if (figure.bound === 'words' || first === undefined) return figure.text;
  if (figure.bound === 'between') return bounds.between(first, second ?? first);
  return bounds[figure.bound](first);
}

/** A figure with what it counts and its parts: "at least 27 civilians, including 8 children". */
export function formatQuantity(quantity: Quantity, language: Language): string {
  const { quantities } = language.words;
  const total = withNoun(quantity, quantity.unit, language);
  if (quantity.parts.length === 0 || quantity.bound === 'words') return total;
  const parts = quantity.parts.map((part) => withNoun(part, quantity.unit, language));
  return quantities.withParts(total, parts);
}

function withNoun(
  figure: Figure & { text: string; group: string | null },
  unit: string,
  language: Language,
): string {
  if (figure.bound === 'words') return figure.text;
  const { quantities } = language.words;
  const noun = nounFor({ group: figure.group, unit }, numbersOf(figure).at(-1) ?? 0, language);
  if (figure.bound === 'unknown') return quantities.unknownOf(noun);
  return quantities.of(formatFigure(figure, language), noun);
}
