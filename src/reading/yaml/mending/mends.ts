import { yamlLine } from '../yaml-lines.ts';
import { brackets } from './brackets.ts';
import { missingDash, strayDash } from './dashes.ts';
import { wrongIndent } from './indentation.ts';
import { looseText, textAboveList } from './loose-text.ts';
import type { Maker, Mend } from './mend.ts';
import { colonFurtherOn, missingQuotes } from './quotes.ts';
import { missingColon, missingSpace } from './signs.ts';

/** The ways in which a line may have been meant, the likeliest first. */
export function mendsOf(lines: readonly string[], at: number): Mend[] {
  const line = yamlLine(lines[at] ?? '');
  if (line.content === '') return [];
  return makers.flatMap((make) => make(line, at, lines));
}

/** The ways in which a line may be a new item whose `- ` is missing. */
export function missingDashes(lines: readonly string[], at: number): Mend[] {
  return missingDash(yamlLine(lines[at] ?? ''), at, lines);
}

const makers: readonly Maker[] = [
  missingSpace,
  brackets,
  missingQuotes,
  missingDash,
  strayDash,
  colonFurtherOn,
  wrongIndent,
  missingColon,
  looseText,
  textAboveList,
];
