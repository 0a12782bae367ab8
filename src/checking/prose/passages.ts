import type { Nodes, Parents } from 'mdast';
import type { Id } from '../../reading/content.ts';
import type { ReadFile } from '../../reading/folder/read-file.ts';
import type { Prose } from '../../reading/prose.ts';
import type { Position } from '../../reading/source-text.ts';
import { lineIndex } from '../../reading/yaml/line-index.ts';
import { pastedCells } from './pasted-cells.ts';
import { PlacedText } from './placed-text.ts';
import type { Mark } from './placed-text.ts';
import { quotedRanges } from './quoted-ranges.ts';
import type { Range } from './quoted-ranges.ts';
import { sentenceRanges } from './sentence-ranges.ts';

/** Words that stand together: a paragraph, a heading, a row of a table, or one that was pasted. */
export interface Passage {
  kind: 'paragraph' | 'heading' | 'quotation' | 'table';
  /** The words as a reader sees them; a citation, a count or code stands as one U+FFFC. */
  text: string;
  sentences: Sentence[];
  /** What stands in quotation marks. */
  quoted: Range[];
  /** The heading that it stands under, counted from 0. */
  section: number;
  /** Where an offset of the text stands in the file. */
  at: (offset: number) => Position;
}

/** A sentence, with the citations behind its full stop. */
export interface Sentence extends Range {
  text: string;
  /** What it cites or counts itself; where it does neither, what its paragraph ends on. */
  cites: Id[];
  /** It cites or counts something itself. */
  isCiting: boolean;
}

/** The passages of a file's prose, in their order. */
export function passagesOf(file: ReadFile): Passage[] {
  if (file.prose === null) return [];
  const known = passagesByProse.get(file.prose);
  if (known) return known;
  const passages = read(file, file.prose);
  passagesByProse.set(file.prose, passages);
  return passages;
}

const passagesByProse = new WeakMap<Prose, Passage[]>();

function read({ source }: ReadFile, { tree }: Prose): Passage[] {
  const passages: Passage[] = [];
  const positionOf = lineIndex(source.text);
  let section = 0;
  const add = (kind: Passage['kind'], nodes: readonly Nodes[]): void => {
    const placed = new PlacedText(source);
    for (const [index, node] of nodes.entries()) {
      if (index > 0) placed.gap(' | ');
      placed.add(node);
    }
    const { text, marks } = placed;
    if (text.trim() === '') return;
    const at = (offset: number): Position => positionOf(placed.offsetOf(offset));
    const sentences = sentencesOf(text, marks);
    passages.push({ kind, text, sentences, quoted: quotedRanges(text), section, at });
  };
  const walk = (node: Parents, isQuotation: boolean): void => {
    for (const child of node.children) {
      if (child.type === 'heading') {
        section += 1;
        add('heading', [child]);
      } else if (child.type === 'tableRow') add('table', child.children);
      else if (child.type === 'paragraph' && pastedCells(child, source)) add('table', [child]);
      else if (child.type === 'paragraph') add(isQuotation ? 'quotation' : 'paragraph', [child]);
      else if ('children' in child) walk(child, isQuotation || child.type === 'blockquote');
    }
  };
  walk(tree, false);
  return passages;
}

function sentencesOf(text: string, marks: readonly Mark[]): Sentence[] {
  const cites = new Set(marks.filter(({ isCount }) => !isCount).map(({ at }) => at));
  const closing = text.search(/[\s\p{P}\uFFFC]*$/u);
  const atEnd = marks.filter(({ at, isCount }) => !isCount && at >= closing).flatMap(idsOf);
  return sentenceRanges(text, (offset) => cites.has(offset)).map(({ from, to }) => {
    const own = marks.filter(({ at }) => from <= at && at < to).flatMap(idsOf);
    const isCiting = own.length > 0;
    return { from, to, text: text.slice(from, to), cites: isCiting ? own : atEnd, isCiting };
  });
}

function idsOf({ ids }: Mark): readonly Id[] {
  return ids;
}
