/**
 * A text with a capital in front. A small Latin letter has one capital in every language that the
 * site speaks, and the engine finds that many times faster than by the rules of a locale.
 */
export function withCapital(text: string, locale: string): string {
  const first = text.charAt(0);
  const isLatin = first >= 'a' && first <= 'z';
  if (!isLatin && first === first.toUpperCase()) return text;
  return `${isLatin ? first.toUpperCase() : first.toLocaleUpperCase(locale)}${text.slice(1)}`;
}
