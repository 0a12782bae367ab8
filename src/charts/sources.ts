import type { Claim } from '../record/record.ts';
import type { ChartContext, ChartSource } from './chart-types.ts';
import { dateText, namesOf } from './phrases.ts';

/** The documents that carry the claims behind a chart, each once, with publisher and day. */
export function citedSources(
  claims: readonly Pick<Claim, 'carried'>[],
  context: ChartContext,
): ChartSource[] {
  const documents = new Set(claims.flatMap(({ carried }) => carried.map((carrier) => carrier.in)));
  return [...documents].map((id) => {
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
