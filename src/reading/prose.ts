import type { Node, Root } from 'mdast';
import type { Position } from './source-text.ts';
import type { Id } from './content.ts';

/** `[@id]` or `[@a; @b]`: who stands behind the words before it. */
export interface Citation extends Node {
  type: 'citation';
  ids: Id[];
}

/** `:count[id.measure]` or `:count[id.measure.group]`: a number that is taken from the record. */
export interface Count extends Node {
  type: 'count';
  /** A claim or an entry. */
  of: Id;
  measure: string;
  /** A group whose figure is meant, its part of a larger one too; absent for the first figure. */
  group?: string;
}

/** `::chart[title]{kind= of=}` and its like: something drawn or listed from the record. */
export interface Block extends Node {
  type: 'block';
  name: 'chart' | 'chronology' | 'sources' | 'picture';
  title: string | null;
  attributes: Record<string, string>;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: Citation;
    count: Count;
  }
  interface BlockContentMap {
    block: Block;
  }
  interface RootContentMap {
    citation: Citation;
    count: Count;
    block: Block;
  }
}

/**
 * The words of a file: a Markdown tree in which citations, counts and blocks are nodes of their
 * own, and every node keeps its position in the file (lines of the file, not of the body).
 */
export interface Prose {
  tree: Root;
  /** Every citation, count and block of the tree in order, with its place in the file. */
  citations: { ids: Id[]; at: Position }[];
  counts: (Pick<Count, 'of' | 'measure' | 'group'> & { at: Position })[];
  blocks: { block: Block; at: Position }[];
}
