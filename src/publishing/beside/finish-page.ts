import { createHash } from 'node:crypto';
import { withNeededStyles } from '../needed-styles.ts';
import { tightHtml } from '../tight-html.ts';

/** A page as it is served, and its SHA-256 in hexadecimal. */
export interface FinishedPage {
  html: string;
  sha256: string;
}

/** A page without the spaces that nobody sees and the styles that it has no use for. */
export function finishPage(html: string): FinishedPage {
  const finished = withNeededStyles(tightHtml(html));
  return { html: finished, sha256: createHash('sha256').update(finished).digest('hex') };
}
