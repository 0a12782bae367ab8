import { createHash } from 'node:crypto';
import type { ClaimText, Page, Statement } from '../content.ts';
import type { ReadReport } from '../folder/read-report.ts';

/**
 * The state of a report's or a page's words: eight characters that change when a word does that a
 * translation translates. Dates, figures, addresses and line breaks are no words.
 */
export function stateOf(original: ReadReport | Page): string {
  const words = 'chronology' in original ? reportWords(original) : pageWords(original);
  const text = JSON.stringify([...words, bodyOf(original.source.text)], withPlainSpaces);
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

type Words = readonly unknown[];

function pageWords({ title, summary }: Page): Words {
  return [title, summary];
}

function reportWords({ head, chronology, uses, documents }: ReadReport): Words {
  const claims = [...chronology, ...uses].flatMap((entry) => entry.claims);
  return [
    [head?.title, head?.summary],
    sorted(chronology.map(({ id, title, note }) => [id, title, note])),
    sorted(claims.map(claimWords)),
    sorted(documents.flatMap(({ id, note }) => (note === undefined ? [] : [[id, note]]))),
  ];
}

function claimWords(claim: ClaimText): Words {
  const { id, as, withdrawn, corrected, redacted, carried } = claim;
  const carriers = carried.map((carrier) => [carrier.in, carrier.as, ...statementWords(carrier)]);
  const endings = [withdrawn?.why, redacted?.why, ...(corrected ? [corrected.why] : [])];
  return [id, as, ...statementWords(claim), ...endings, sorted(carriers)];
}

function statementWords({ says, quote, hedge, note }: Statement): Words {
  // A word for all that is said is a text, as it is written.
  const isPlain = hedge !== undefined && hedge.figures === hedge.attribution;
  return [says, quote?.text, isPlain ? hedge.figures : hedge, note];
}

/** By id, so that an entry may move. */
function sorted(items: readonly Words[]): Words {
  return [...items].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}

/** What stands behind the frontmatter. */
function bodyOf(text: string): string {
  return text.replace(/^\uFEFF?\s*---[^\r\n]*[\r\n][\s\S]*?[\r\n]---[ \t]*(?=[\r\n]|$)/u, '');
}

function withPlainSpaces(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : value;
}
