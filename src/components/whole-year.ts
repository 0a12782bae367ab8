/** A text whose years stay on the line of the word before them: of a month, as dates are written. */
export function wholeYear(text: string): string {
  return text.replace(/ (?=\d{4}(?!\d))/gu, '\u{a0}');
}
