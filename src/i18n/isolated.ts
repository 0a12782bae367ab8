/** First Strong Isolate and Pop Directional Isolate (Unicode Standard Annex #9). */
const [OPEN, CLOSE] = ['\u2068', '\u2069'];

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const LEFT_TO_RIGHT =
  /(?![\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}])\p{L}/u;

/**
 * A name or a quotation for a sentence that runs the other way: between marks that nobody sees and
 * that keep it, with its punctuation, in one piece. Text that runs as its surroundings do stays
 * as it is.
 *
 * @param dir which way the sentence runs
 */
export function isolated(text: string, dir: 'ltr' | 'rtl'): string {
  if (text.startsWith(OPEN) && text.endsWith(CLOSE)) return text;
  const runsOtherwise = dir === 'rtl' ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
  return runsOtherwise.test(text) ? `${OPEN}${text}${CLOSE}` : text;
}

/** The text without those marks. */
export function withoutIsolates(text: string): string {
  return text.replace(/[\u2068\u2069]/gu, '');
}
