import { measureLabel, nounAlone } from '../i18n/labels.ts';
import { accountsAgree } from '../record/accounts.ts';
import { UNSTATED } from '../record/origins.ts';
import type { Entry, TollRow } from '../record/record.ts';
import type { TollBranch } from '../record/toll-tree.ts';
import { tollTree } from '../record/toll-tree.ts';
import type { PageContext } from './page-context.ts';

/**
 * How many accounts gave a figure for a row, and whether they agree; of one account alone, whether
 * its own figures do: a ministry and its hospitals are one origin, and may differ.
 */
export function accountsText(row: TollRow, at: PageContext): string {
  const { accounts, agree, corroboration } = row;
  return at.language.words.accounts(accounts, {
    independent: corroboration === 'independent',
    agree: accounts === 1 ? ownFiguresAgree(row) : agree,
  });
}

/** Whether all figures of a row that stand can be true at once, whoever gave them. */
function ownFiguresAgree({ figures }: TollRow): boolean {
  const standing = figures.filter(({ earlier }) => !earlier);
  return accountsAgree(
    standing.map(({ claim }) => ({ claims: [claim] })),
    standing.map((figure) => ({
      ...figure,
      claim: { id: figure.claim },
      isSmaller: figure.subgroup !== null,
    })),
  );
}

/**
 * How many of an entry's named origins speak of the figure that stands first in its toll, and
 * whether these agree, to stand after how many origins there are; `null` where that says nothing
 * more. Where that figure is of people of no stated group, it is that of the group within them that
 * most speak of.
 */
export function originsWithFigure(entry: Entry, at: PageContext): string | null {
  const { language, record } = at;
  const { words } = language;
  const tree = tollTree(entry.toll, record.claims, record.site.groups);
  const main = tree.find(({ row }) => row.low !== null || row.high !== null);
  const first = main === undefined ? undefined : mostSpokenOf(main);
  const named = entry.origins.filter(({ id }) => id !== UNSTATED);
  const isCounted = ['single-origin', 'independent'].includes(entry.corroboration);
  if (first === undefined || named.length === 0 || !isCounted) return null;
  const current = new Set(
    first.figures.filter(({ earlier }) => !earlier).map(({ claim }) => claim),
  );
  const giving = named.filter(({ claims }) => claims.some((id) => current.has(id))).length;
  const subject = words.site.tollSubject(
    nounAlone(first, 2, language),
    first.measure,
    measureLabel(first.measure, language, record.site.measures),
  );
  return words.originsWithFigure(giving, {
    origins: named.length,
    agree: first.agree,
    subject: tree.length > 1 || first !== main?.row ? subject : null,
  });
}

function mostSpokenOf({ row, parts }: TollBranch): TollRow {
  const within = row.group === null ? parts.map((part) => part.row) : [];
  return within.reduce((most, one) => (one.accounts > most.accounts ? one : most), row);
}
