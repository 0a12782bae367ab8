import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { problemAt } from '../../messages/problem-at.ts';
import type { Problem } from '../../messages/problem.ts';
import type { Body } from './read-markdown.ts';

/** Tells of headings of the first level: that is the title's, which stands in the frontmatter. */
export function checkHeadings(tree: Root, body: Body): Problem[] {
  const problems: Problem[] = [];
  visit(tree, (node: Nodes) => {
    if (node.type !== 'heading' || node.depth !== 1) return;
    const { start, end } = node.position ?? {};
    const words = body.text
      .slice(start?.offset, end?.offset)
      .replace(/^#\s*|\s*\n\s*=+\s*$|\s*#+\s*$/gu, '');
    problems.push(
      problemAt('second-title', body.file, body.at(start?.offset ?? 0), {
        reason: 'A heading of the first level is a second title of the page.',
        expected: 'headings from the second level down',
        fix: `## ${words}`,
      }),
    );
  });
  return problems;
}
