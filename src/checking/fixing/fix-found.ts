import type { Problem } from '../../messages/problem.ts';
import type { FoundContent } from '../../reading/folder/content-folder.ts';
import { checkFound } from '../check-content.ts';
import { applyEdits } from './apply-edits.ts';

/** What was mended: new texts by file, and each change in the order in which it was made. */
export interface Fixed {
  texts: Map<string, string>;
  mended: Problem[];
}

/** A field that was mended may show what is wrong in its value: that is mended in another round. */
const rounds = 5;

/**
 * Mends what can only be meant in one way: ids and fields with one letter wrong, dates and hours in
 * another form. Comments and layout stay. Nothing is written to a disk, and mending again changes
 * nothing more.
 */
export function fixFound(found: FoundContent): Fixed {
  const texts = new Map<string, string>();
  const mended: Problem[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { problems, textOf } = checkFound(withTexts(found, texts));
    const foreign = new Set(
      problems.flatMap(({ rule, file }) => (rule === 'not-utf-8' ? [file] : [])),
    );
    const byFile = Map.groupBy(
      problems.filter(({ edit, file }) => edit !== undefined && !foreign.has(file)),
      ({ file }) => file,
    );
    const before = mended.length;
    for (const [file, own] of byFile) {
      const text = textOf(file);
      if (text === null) continue;
      const applied = applyEdits(text, own);
      if (applied.mended.length === 0) continue;
      texts.set(file, applied.text);
      mended.push(...applied.mended);
    }
    if (mended.length === before) break;
  }
  return { texts, mended };
}

function withTexts(found: FoundContent, texts: ReadonlyMap<string, string>): FoundContent {
  const encoder = new TextEncoder();
  return {
    ...found,
    files: found.files.map(({ file, bytes }) => {
      const text = texts.get(file);
      return { file, bytes: text === undefined ? bytes : encoder.encode(text) };
    }),
  };
}
