import { countIn, measureLabel, nounAlone } from '../i18n/labels.ts';
import { formatRange, tollNotes } from '../i18n/toll.ts';
import { formatFigure } from '../reading/quantity/quantity-words.ts';
import { formatDate } from '../reading/date/format-date.ts';
import type { Prose } from '../reading/prose.ts';
import { standingFigure } from '../record/standing-figure.ts';
import type { Claim, TollRow } from '../record/record.ts';
import { accountsText } from './accounts-text.ts';
import { speakersText } from './claim-texts.ts';
import type { PageContext } from './page-context.ts';

/** The first figure of a report, with what stands behind it. */
export interface LeadFigure {
  figure: string;
  /** To the claim, or to the entry, that gives it. */
  href: string;
  /** Of whom or what. */
  what: string;
  /** What is to be known of it: the word of doubt of whoever gave it, a speaker without a name. */
  notes: string[];
  when: string;
  /** The claim, where one gives it. */
  claim: Claim | null;
  /** Who makes that claim; of a range, how many accounts it has and whether they agree. */
  who: string;
}

/**
 * The figure of what a report counts first, as it stands today: where its source has replaced it,
 * what that says now, else the range of the entry. `null` where there is none.
 */
export function leadFigure(prose: Prose, at: PageContext): LeadFigure | null {
  const { record, language } = at;
  const [count] = prose.counts;
  const standing = count === undefined ? null : standingFigure(count, record);
  if (standing === null) return null;
  const { row, entry } = standing;
  const claim = standing.of === 'claim' ? standing.claim : null;
  const noun = nounAlone(row, countIn(row), language);
  const label = measureLabel(row.measure, language, record.site.measures);
  const { occurred, place } = claim ?? entry;
  return {
    figure: claim === null ? formatRange(row, language) : figureOf(claim, row, at),
    href: claim === null ? at.citedEntryHref(entry.id) : at.claimHref(claim.id),
    what: language.words.site.tollSubject(noun, row.measure, label),
    notes: claim === null ? tollNotes(row, language) : hedgeOf(claim, at),
    when: [formatDate(occurred, language), ...place.map(at.names.place)].join(
      language.words.marks.comma,
    ),
    claim,
    who: claim === null ? accountsText(row, at) : speakersText(claim, at),
  };
}

function hedgeOf({ hedge: { figures } }: Claim, { language }: PageContext): string[] {
  return figures === null ? [] : [language.words.marks.quoted(figures)];
}

/** What a claim gives on a row, with its bound. */
function figureOf({ id }: Claim, { figures }: TollRow, { language }: PageContext): string {
  const own = figures.find(({ claim, subgroup }) => claim === id && subgroup === null);
  return own === undefined ? '' : formatFigure(own, language);
}
