import type { Language } from '../i18n/languages.ts';
import { formatCounted, formatQuantity } from '../reading/quantity/quantity-words.ts';
import { headOf } from './drift.ts';
import type { Said } from './record.ts';

/** Every figure of what was said: its words, and what they are in the language. */
export function figureTexts(all: readonly Said[], language: Language): Map<string, string> {
  const quantities = all.flatMap((said) => [
    ...Object.values(said.quantities).flat(),
    ...(said.attribution?.shares ?? []).map(({ share }) => share),
  ]);
  return new Map(
    quantities.flatMap((quantity) => {
      const head = formatCounted(quantity, quantity.unit, language);
      return [
        [headOf(quantity), head] as const,
        ...quantity.parts.map(
          (part) => [part.text, formatCounted(part, quantity.unit, language)] as const,
        ),
        [quantity.text, formatQuantity(quantity, language)] as const,
      ];
    }),
  );
}
