import type { Id } from '../reading/content.ts';
import type { Chart, ChartContext } from './chart-types.ts';
import { dateText, namesOf } from './phrases.ts';

/** The documents behind a chart, each once, with publisher and day. */
export function citedSources(documents: readonly Id[], context: ChartContext): Chart['sources'] {
  return [...new Set(documents)].map((id) => {
    const published = context.record.documents.get(id)?.published;
    const day =
      published === undefined
        ? ''
        : `${context.language.words.marks.comma}${dateText(published, context)}`;
    return {
      text: `${namesOf(context).publisher(id)}${day}`,
      href: context.linkTo('document', id),
    };
  });
}
