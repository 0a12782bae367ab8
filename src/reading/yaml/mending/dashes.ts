import { columnsAround, lastBefore } from './around.ts';
import { one } from './mend.ts';
import type { Maker } from './mend.ts';

/** An item of a list without its `- `, where the item before starts with the same field. */
export const missingDash: Maker = ({ indent, content, key, isItem }, at, lines) => {
  if (key === null || isItem) return [];
  const columns = columnsAround(lines, at, (other) =>
    other.isItem && other.key === key ? other.indent : null,
  );
  return columns.slice(0, 3).map((column) => {
    const text = `${' '.repeat(column)}- ${content}`;
    return one(at, text, indent, `\`${key}\` starts a new item here, and its \`- \` is missing.`);
  });
};

/** `- by: sana` inside an item that has begun. */
export const strayDash: Maker = ({ text, indent, column, key, isItem }, at, lines) => {
  const before = lastBefore(lines, at, ({ content }) => content !== '');
  const goesOn = before !== null && before.key !== null && before.column === indent;
  if (!isItem || key === null || !goesOn) return [];
  const reason = 'A `- ` stands here, where no new item of a list starts.';
  return [one(at, `${' '.repeat(indent)}${text.slice(column)}`, indent, reason)];
};
