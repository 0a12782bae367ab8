import { wholeNames } from '../i18n/whole-names.ts';

/** A text as HTML, in which names like “al-Sham” stay on one line. */
export function wholeHtml(text: string): string {
  return wholeNames(text)
    .map(({ text: piece, whole }) =>
      whole ? `<span class="whole">${escaped(piece)}</span>` : escaped(piece),
    )
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
