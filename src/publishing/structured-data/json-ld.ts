import { withoutIsolates } from '../../i18n/isolated.ts';
import type { Thing } from 'schema-dts';

/** A description of something in the words of schema.org. */
export type Described = Exclude<Thing, string>;

/**
 * Descriptions as the text of a `<script type="application/ld+json">`, which no browser runs. No
 * word in it can end the element or open another (HTML Standard, restrictions for contents of
 * script elements): `<` is written as an escape of JSON. The marks that keep names in one piece on
 * pages are left out.
 */
export function jsonLd(things: readonly Described[]): string {
  const [only] = things;
  const described =
    things.length === 1 && only !== undefined
      ? { '@context': 'https://schema.org', ...only }
      : { '@context': 'https://schema.org', '@graph': things };
  return withoutIsolates(JSON.stringify(described))
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
