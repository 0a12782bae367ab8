import { measureLabel, nounAlone } from '../i18n/labels.ts';
import { formatDate } from '../reading/date/format-date.ts';
import type { Prose } from '../reading/prose.ts';
import type { Claim } from '../record/record.ts';
import { speakersText } from './claim-texts.ts';
import type { PageContext } from './page-context.ts';
import { numberedReferences } from './references.ts';

/** The first figure of a report, with what stands behind it. */
export interface LeadFigure {
  figure: string;
  /** To the claim, or to the entry, that gives it. */
  href: string;
  /** Of whom or what. */
  what: string;
  when: string;
  /** The claim, where one gives it, and who makes that. */
  claim: Claim | null;
  who: string | null;
}

/** The first figure that a report takes from the record; `null` where it takes none. */
export function leadFigure(prose: Prose, at: PageContext): LeadFigure | null {
  const { record, language } = at;
  const { words } = language;
  const [count] = prose.counts;
  if (count === undefined) return null;
  const { text, href } = numberedReferences(prose, at).count(count.of, count.measure, count.group);
  const claim = record.claims.get(count.of);
  const entry = record.entryById.get(claim?.entry ?? count.of);
  const row = entry?.toll.find(
    ({ measure, group }) => measure === count.measure && (count.group ?? group) === group,
  );
  if (entry === undefined || row === undefined) return null;
  const noun = nounAlone(row, row.high ?? 2, language);
  const label = measureLabel(count.measure, language, record.site.measures);
  const { occurred, place } = claim ?? entry;
  return {
    figure: text,
    href,
    what: words.site.tollSubject(noun, count.measure, label),
    when: [formatDate(occurred, language), ...place.map(at.names.place)].join(words.marks.comma),
    claim: claim ?? null,
    who: claim === undefined ? null : speakersText(claim, at),
  };
}
