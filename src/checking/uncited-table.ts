import { placeholder } from '../messages/nearest.ts';
import { problemAt } from '../messages/problem-at.ts';
import type { Problem } from '../messages/problem.ts';
import { shown } from '../messages/words.ts';
import { parseQuantity } from '../reading/quantity/parse-quantity.ts';
import { vocabularyOf } from '../reading/quantity/vocabulary.ts';
import type { Vocabulary } from '../reading/quantity/vocabulary.ts';
import { isEnglish } from './prose/english.ts';
import { namesPeople, peopleNumbers } from './prose/people-numbers.ts';
import type { Cell } from './prose/pasted-cells.ts';
import { tablesOf } from './prose/tables.ts';
import type { Row, TableInText } from './prose/tables.ts';
import type { Check } from './rule.ts';

/**
 * A table in a text has a citation in each row that gives a number of people, in its heads, in a
 * row of its own, or in a line that introduces it or stands below it. Told once a table, at the
 * first number.
 */
export const uncitedTable: Check = ({ read }) => {
  const vocabulary = vocabularyOf(read.content.site);
  return read.files.flatMap((file): Problem[] => {
    if (!isEnglish(file, read.content)) return [];
    return tablesOf(file).flatMap((table) => {
      const [first, ...more] = uncitedNumbers(table, vocabulary);
      if (first === undefined) return [];
      const told = 'gives numbers of people, and nothing says who counted:';
      const what = table.isPasted
        ? `A table was pasted here as plain text. It ${told}`
        : `This table ${told}`;
      const others = more.length === 0 ? '' : `, and ${more.length} more`;
      const source = `\`Source: [@${placeholder}]\` in a line below`;
      return [
        problemAt('uncited-number', file.source.file, first.cell.at, {
          reason: `${what} ${first.words}${others}.`,
          expected: table.isPasted
            ? `the table with bars, and a citation in each row that counts people or ${source}`
            : `a citation in each row that counts people, or ${source}`,
          fix: inMarkdown(table, first),
        }),
      ];
    });
  });
};

interface TableNumber {
  cell: Cell;
  row: Row;
  /** The number, and what it is of. */
  words: string;
}

function uncitedNumbers(table: TableInText, vocabulary: Vocabulary): TableNumber[] {
  const { rows, isCited } = table;
  const [heads] = rows;
  if (isCited || heads === undefined || heads.isCiting) return [];
  const found = rows.map((row) => ({ row, numbers: numbersIn(row, heads, vocabulary) }));
  const hasRowOfSources = found.some(({ row, numbers }) => row.isCiting && numbers.length === 0);
  if (hasRowOfSources) return [];
  return found.flatMap(({ row, numbers }) => (row.isCiting ? [] : numbers));
}

/** The numbers of people in a row: by their own words, or by the head of their column or row. */
function numbersIn(row: Row, heads: Row, vocabulary: Vocabulary): TableNumber[] {
  return row.cells.flatMap((cell, index) => {
    const { text } = cell;
    const [own] = peopleNumbers(text, vocabulary);
    if (own !== undefined) return [{ cell, row, words: shown(own.text) }];
    if (row === heads || (index === 0 && heads.cells[0]?.text === '')) return [];
    const names = [
      heads.cells[index]?.text ?? '',
      ...(index > 0 ? [row.cells[0]?.text ?? ''] : []),
    ];
    const name = names.find((one) => namesPeople(one, vocabulary));
    if (name === undefined || !isCount(text, vocabulary)) return [];
    return [{ cell, row, words: `${shown(text)} under ${shown(name)}` }];
  });
}

/** Whether a cell is a number of people and nothing else: `at least 20`, and no day. */
function isCount(text: string, vocabulary: Vocabulary): boolean {
  const read = parseQuantity(text, vocabulary);
  return 'quantity' in read && read.quantity.unit === 'people' && read.quantity.bound !== 'unknown';
}

/** The row of a number as Markdown, with a place for its citation; the heads where they are none. */
function inMarkdown({ rows: [heads], isPasted }: TableInText, { cell, row }: TableNumber): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const cited = line(
    row.cells.map((one) => (one === cell ? `${one.text} [@${placeholder}]` : one.text)),
  );
  if (!isPasted || heads === undefined || row === heads) return cited;
  const words = heads.cells.map(({ text }) => text);
  return [line(words), line(words.map(() => '---')), cited].join('\n');
}
