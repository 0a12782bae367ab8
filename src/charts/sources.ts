import type { Id } from '../reading/content.ts';
import type { Claim } from '../record/record.ts';
import type { ChartContext, ChartSource } from './chart-types.ts';
import { dateText, namesOf } from './phrases.ts';

/**
 * The documents that carry the claims behind a chart, each once, with publisher and day, and with
 * its title where these do not tell it apart.
 */
export function citedSources(
  claims: readonly Pick<Claim, 'carried'>[],
  context: ChartContext,
): ChartSource[] {
  const { comma } = context.language.words.marks;
  const { titled } = context.language.words.site;
  const documents = new Set(claims.flatMap(({ carried }) => carried.map((carrier) => carrier.in)));
  const named = [...documents].map((id) => {
    const published = context.record.documents.get(id)?.published;
    const day = published === undefined ? '' : `${comma}${dateText(published, context)}`;
    return { id, publisher: namesOf(context).publisher(id), day };
  });
  const alike = Map.groupBy(named, ({ publisher, day }) => `${publisher}${day}`);
  return named.map(({ id, publisher, day }) => {
    const title = titleOf(id, context);
    const isAlone = alike.get(`${publisher}${day}`)?.length === 1;
    return {
      text: `${isAlone || title === undefined ? publisher : titled(publisher, title)}${day}`,
      href: context.linkTo('document', id),
    };
  });
}

function titleOf(id: Id, { record }: ChartContext): string | undefined {
  return record.documents.get(id)?.title;
}
