import { one } from './mend.ts';
import type { Maker } from './mend.ts';

/** Brackets that open and never close, or close and were never opened. */
export const brackets: Maker = ({ text, valueColumn }, at) => {
  const open: { closer: string; column: number }[] = [];
  const value = text.slice(valueColumn);
  if (!/^[[{]/u.test(value)) return [];
  let quote = '';
  for (const [index, character] of [...value].entries()) {
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (/["']/u.test(character)) quote = character;
    else if (/[[{]/u.test(character)) {
      open.push({ closer: character === '[' ? ']' : '}', column: valueColumn + index });
    } else if (/[\]}]/u.test(character) && open.pop() === undefined) {
      const column = valueColumn + index;
      const mended = `${text.slice(0, column)}${text.slice(column + 1)}`;
      return [one(at, mended, column, `\`${character}\` closes a bracket that was never opened.`)];
    }
  }
  const [first] = open;
  if (first === undefined) return [];
  const closers = open.map(({ closer }) => closer).toReversed();
  const reason = `The bracket \`${text[first.column]}\` that opens here is never closed.`;
  return [one(at, `${text.trimEnd()}${closers.join('')}`, first.column, reason)];
};
