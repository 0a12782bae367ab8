import { formatDate } from '../reading/date/format-date.ts';
import type { RecordedReport } from '../record/record.ts';
import type { SitePath } from '../publishing/addresses.ts';
import { pageOf, plainPageOf, wholeAddress } from '../publishing/addresses.ts';
import { isAddressKnown, siteAddress } from '../publishing/site-address.ts';
import { plainDate } from '../publishing/structured-data/plain-date.ts';
import type { Correction, Describing } from '../publishing/structured-data/report-node.ts';
import type { PageContext } from './page-context.ts';

/** A page above another, with its name. */
export interface Above {
  text: string;
  path: SitePath;
}

/** For describing what a page holds: whole addresses where it is known where the site is. */
export function describing(at: PageContext): Describing {
  const { record, tag, path, prefix } = at;
  const { site } = record;
  const isKnown = isAddressKnown(site);
  return {
    record,
    tag,
    path,
    prefix,
    to: (to) => (isKnown ? wholeAddress(siteAddress(site), to) : at.href(to)),
  };
}

/** The lists that a page stands in, from the home page down; the pages themselves not included. */
export function listsAbove({ path, prefix, language }: PageContext): Above[] {
  const { site } = language.words;
  const data = { text: site.data, path: plainPageOf('data', prefix) };
  const lists = {
    chronology: { text: site.chronology, path: pageOf('chronology', undefined, prefix) },
    sources: { text: site.sourcesTitle, path: pageOf('sources', undefined, prefix) },
    places: { text: site.placesTitle, path: pageOf('places', undefined, prefix) },
    actors: { text: site.actorsTitle, path: pageOf('actors', undefined, prefix) },
    topics: { text: site.topicsTitle, path: pageOf('topics', undefined, prefix) },
    datasets: { text: site.datasetsTitle, path: pageOf('datasets', undefined, prefix) },
  };
  const [kind = ''] = path.slice(prefix.length + 1).split('/');
  const above: Readonly<Record<string, Above[]>> = {
    chronology: [lists.chronology],
    entries: [lists.chronology],
    sources: [lists.sources],
    places: [lists.places],
    actors: [lists.actors],
    topics: [lists.topics],
    datasets: [data, lists.datasets],
  };
  return (above[kind] ?? []).filter((one) => one.path !== path);
}

/** What this site had wrong of what a report tells, and put right. */
export function correctionsOf(
  { entries }: Pick<RecordedReport, 'entries'>,
  { record, language }: PageContext,
): Correction[] {
  const { site } = language.words;
  return entries.flatMap((id) => {
    const entry = record.entryById.get(id);
    return (entry?.claims ?? []).flatMap(({ corrected }) => {
      if (corrected === null) return [];
      const when = site.changedOn(formatDate(corrected.on, language), corrected.why);
      const what = site.claimCorrected(entry?.title ?? id);
      return [{ text: `${what} (${when})`, on: plainDate(corrected.on) }];
    });
  });
}
