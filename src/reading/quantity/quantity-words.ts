import { nounOf } from '../../i18n/labels.ts';
import type { Language } from '../../i18n/languages.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import type { Figure, Quantity } from '../quantity.ts';
import { amountWords, numbersOf } from './same-number.ts';

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
  const total = formatCounted(quantity, quantity.unit, language);
  if (quantity.parts.length === 0 || quantity.bound === 'words') return total;
  const parts = quantity.parts.map((part) => formatCounted(part, quantity.unit, language));
  return quantities.withParts(total, parts);
}

/** A figure with what it counts, without its parts: "at least 27 civilians". */
export function formatCounted(
  figure: Figure & { text: string; group: string | null },
  unit: string,
  language: Language,
): string {
  const { quantities } = language.words;
  const noun = nounOf({ group: figure.group, unit }, language);
  const { bound } = figure;
  if (bound === 'words') return quantities.inWords(amountWords(figure.text), noun) ?? figure.text;
  if (bound === 'unknown') return quantities.unknownOf(noun);
  const n = numbersOf(figure).at(-1) ?? 0;
  return quantities.of({ figure: formatFigure(figure, language), bound, n, noun });
}
