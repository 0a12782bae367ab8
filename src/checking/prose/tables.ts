import type { Nodes, Parents, Table as MarkdownTable } from 'mdast';
import type { ReadFile } from '../../reading/folder/read-file.ts';
import { lineIndex } from '../../reading/yaml/line-index.ts';
import { pastedCells } from './pasted-cells.ts';
import type { Cell } from './pasted-cells.ts';
import { PlacedText } from './placed-text.ts';

export interface Row {
  cells: Cell[];
  /** It cites or counts something itself. */
  isCiting: boolean;
}

/** A table in a text, the line of its heads first. */
export interface TableInText {
  rows: Row[];
  /** It was pasted, and is no table of Markdown: a reader sees one running paragraph. */
  isPasted: boolean;
  /** What introduces it with a colon, or stands below it as its source, cites somebody. */
  isCited: boolean;
}

/** The tables of a file's prose in their order, pasted ones too. */
export function tablesOf(file: ReadFile): TableInText[] {
  const found: TableInText[] = [];
  const walk = (node: Parents): void => {
    for (const [index, child] of node.children.entries()) {
      const table = readTable(child, file);
      if (table) {
        const [before, after] = [node.children[index - 1], node.children[index + 1]];
        const isCited = introduces(before, file) || isSourceLine(after, file);
        found.push({ ...table, isCited });
      } else if ('children' in child) walk(child);
    }
  };
  if (file.prose !== null) walk(file.prose.tree);
  return found;
}

function readTable(node: Nodes, file: ReadFile): Omit<TableInText, 'isCited'> | null {
  if (node.type === 'table') return { rows: rowsOf(node, file), isPasted: false };
  const lines = pastedCells(node, file.source);
  if (lines === null) return null;
  const citing = new Set(marksIn(node).map((mark) => mark.position?.start.line));
  const rows = lines.map((cells) => ({
    cells,
    isCiting: cells.some(({ at }) => citing.has(at.line)),
  }));
  return { rows, isPasted: true };
}

function rowsOf({ children }: MarkdownTable, file: ReadFile): Row[] {
  const positionOf = lineIndex(file.source.text);
  return children.map((row) => ({
    cells: row.children.map((cell) => {
      const words = wordsOf(cell, file);
      const first = Math.max(0, words.text.search(/[^\s\uFFFC]/u));
      return { text: withoutMarks(words.text), at: positionOf(words.offsetOf(first)) };
    }),
    isCiting: marksIn(row).length > 0,
  }));
}

/** "The office counted as follows [@office]:" */
function introduces(node: Nodes | undefined, file: ReadFile): boolean {
  if (node?.type !== 'paragraph' || marksIn(node).length === 0) return false;
  return withoutMarks(wordsOf(node, file).text).endsWith(':');
}

/** "[@office]", "Source: the office. [@office]" */
function isSourceLine(node: Nodes | undefined, file: ReadFile): boolean {
  if (node?.type !== 'paragraph' || marksIn(node).length === 0) return false;
  const words = withoutMarks(wordsOf(node, file).text);
  return words === '' || /^\W*(?:sources?|according|from|figures|counted|by)\b/iu.test(words);
}

function wordsOf(node: Nodes, file: ReadFile): PlacedText {
  const placed = new PlacedText(file.source);
  placed.add(node);
  return placed;
}

function withoutMarks(text: string): string {
  return text.replaceAll('\uFFFC', '').trim();
}

function marksIn(node: Nodes): Nodes[] {
  if (node.type === 'citation' || node.type === 'count') return [node];
  return 'children' in node ? node.children.flatMap(marksIn) : [];
}
