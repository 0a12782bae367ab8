import type { ChartTable } from '../charts/chart-types.ts';
import type { SitePath } from './addresses.ts';
import { csv } from './csv.ts';

/**
 * The table behind a chart as CSV, with the address of what each row is about in a last column.
 *
 * @param addressHead the head of that column
 * @param from the page from which the table's links are seen
 * @param base the address of the site; `null` where it is not known, for paths in the site
 */
export function chartCsv(
  { head, rows }: ChartTable,
  addressHead: string,
  from: SitePath,
  base: string | null,
): string {
  const addressOf = (href: string | undefined): string | null => {
    if (href === undefined) return null;
    const nowhere = 'http://nowhere.invalid/';
    const root = base === null ? nowhere : base.replace(/\/?$/u, '/');
    const address = new URL(href, new URL(from.slice(1), root)).href;
    return address.replace(/(^|\/)index\.html(?=$|[?#])/u, '$1').replace(nowhere, '/');
  };
  return csv([
    [...head, addressHead],
    ...rows.map((row) => [...row.map(({ text }) => text), addressOf(row[0]?.href)]),
  ]);
}
