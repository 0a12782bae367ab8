import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';
import type { Problem } from '../../messages/problem.ts';
import { checkAddresses } from './addresses.ts';
import { withoutCrowdedParagraphs } from './crowded-paragraphs.ts';
import { checkHeadings } from './headings.ts';
import { readBlocks } from './blocks.ts';
import { refuseHtml } from './html.ts';
import { readInlines } from './inlines.ts';
import { withoutDeepNesting } from './nesting.ts';
import type { Prose } from '../prose.ts';
import type { Position } from '../source-text.ts';

/** The body of a file, and how its offsets become places of the file. */
export interface Body {
  file: string;
  text: string;
  /** Place in the file of an offset in `text`. */
  at(offset: number): Position;
}

/**
 * Reads Markdown (CommonMark, GFM, directives as blocks) into prose: a tree in which citations,
 * counts and blocks are nodes of their own, and which holds no HTML and no unsafe address.
 *
 * Positions in the tree are those of the file.
 */
export function readMarkdown(whole: Body): { prose: Prose; problems: Problem[] } {
  const { body: shallow, problems: deep } = withoutDeepNesting(whole);
  const { body, problems: crowded } = withoutCrowdedParagraphs(shallow);
  const tree: Root = parser.parse(body.text);
  const problems = [
    ...refuseHtml(tree, body),
    ...checkAddresses(tree, body),
    ...checkHeadings(tree, body),
  ];
  const { blocks, problems: blockProblems } = readBlocks(tree, body);
  const { citations, counts, problems: inlineProblems } = readInlines(tree, body);
  moveToFile(tree, body);
  return {
    prose: { tree, blocks, citations, counts },
    problems: [...deep, ...crowded, ...problems, ...blockProblems, ...inlineProblems],
  };
}

const parser = remark().use(remarkGfm).use(remarkDirective).use(blocksOnly).freeze();

/**
 * Takes directives out of running text: there a colon is a colon (`12:30`, `3:1`, `a:b`), and
 * `:count[…]` is read with the citations.
 */
function blocksOnly(this: Processor): void {
  const colon = 58;
  for (const extension of this.data().micromarkExtensions ?? []) {
    if (extension.text && colon in extension.text) delete extension.text[colon];
  }
}

/** Replaces the body's positions by those of the file. */
function moveToFile(tree: Root, body: Body): void {
  visit(tree, (node: Nodes) => {
    if (!node.position) return;
    const { start, end } = node.position;
    node.position = {
      start: { ...start, ...body.at(start.offset ?? 0) },
      end: { ...end, ...body.at(end.offset ?? 0) },
    };
  });
}
