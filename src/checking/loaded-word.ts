import { problemAt } from '../messages/problem-at.ts';
import type { Problem } from '../messages/problem.ts';
import { shown } from '../messages/words.ts';
import type { Path } from '../reading/content.ts';
import type { ReadFile } from '../reading/folder/read-file.ts';
import type { Position } from '../reading/source-text.ts';
import { isFields, listOf, valueAt } from '../reading/yaml/raw-fields.ts';
import { passagesOf } from './prose/passages.ts';
import { liesIn, quotedRanges } from './prose/quoted-ranges.ts';
import { placeInValue } from './prose/place-in-value.ts';
import type { Check } from './rule.ts';

/** Words of the site's own list stand only in quotation marks: there they are somebody else's. */
export const loadedWord: Check = ({ read }) => {
  const words = read.content.site.loadedWords;
  if (words.length === 0) return [];
  const alternatives = words
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+'))
    .sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return read.files.flatMap((file) => [...inProse(file, pattern), ...inFields(file, pattern)]);
};

function inProse(file: ReadFile, pattern: RegExp): Problem[] {
  const passages = passagesOf(file).filter(({ kind }) => kind !== 'quotation');
  const words = passages.flatMap(({ text, quoted, at }) =>
    [...text.matchAll(pattern)]
      .filter(({ index }) => !liesIn(quoted, index))
      .map((match) => problem(file, match[0], at(match.index))),
  );
  const titles = (file.prose?.blocks ?? []).flatMap(({ block, at }) => {
    const title = block.title ?? '';
    const quoted = quotedRanges(title);
    const found = [...title.matchAll(pattern)].find(({ index }) => !liesIn(quoted, index));
    return found ? [problem(file, found[0], at)] : [];
  });
  return [...words, ...titles];
}

/** The fields in which the site speaks itself. */
function inFields(file: ReadFile, pattern: RegExp): Problem[] {
  return ownWords(file).flatMap((path) => {
    const value = valueAt(file.data, path);
    if (typeof value !== 'string') return [];
    const quoted = quotedRanges(value);
    return [...value.matchAll(pattern)]
      .filter(({ index }) => !liesIn(quoted, index))
      .map((match) => problem(file, match[0], placeInValue(file.source, path, value, match.index)));
  });
}

function ownWords({ role, data }: ReadFile): Path[] {
  if (role.role === 'page') return [['title'], ['summary']];
  if (role.role !== 'report') return [];
  const entries = listOf(isFields(data) ? data['chronology'] : null).flatMap((entry, index) => {
    const at = ['chronology', index];
    const claims = listOf(isFields(entry) ? entry['claims'] : null).flatMap((claim, position) => {
      const here = [...at, 'claims', position];
      const carried = listOf(isFields(claim) ? claim['carried'] : null);
      return [
        [...here, 'says'],
        ...carried.map((_, carrier) => [...here, 'carried', carrier, 'says']),
      ];
    });
    return [[...at, 'title'], ...claims];
  });
  return [['title'], ['summary'], ...entries];
}

function problem(file: ReadFile, word: string, at: Position): Problem {
  return problemAt('loaded-word', file.source.file, at, {
    reason: `${shown(word)} is a word that this site does not use in its own voice.`,
    expected: 'a neutral word or a name, or the word in the quotation of somebody who is named',
  });
}
