import type { Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { problemAt } from '../../messages/problem-at.ts';
import type { Problem } from '../../messages/problem.ts';
import { shown } from '../../messages/words.ts';
import type { Body } from './read-markdown.ts';

/** What the common tags are in Markdown. */
const inMarkdown: Record<string, string> = {
  a: '[the words](https://…)',
  b: '**the words**',
  strong: '**the words**',
  i: '*the words*',
  em: '*the words*',
  h2: '## The heading',
  h3: '### The heading',
  blockquote: '> the words',
  code: '`the words`',
  li: '- the words',
  ul: '- the words',
  hr: '---',
};

/**
 * Takes all HTML out of the tree, comments too, and tells of each opening tag. A closing tag is
 * told of only where nothing opened it.
 */
export function refuseHtml(tree: Root, body: Body): Problem[] {
  const problems: Problem[] = [];
  const told = new Set<Parents>();
  visit(tree, (node: Nodes) => {
    if (!('children' in node)) return;
    for (const child of node.children) {
      if (child.type !== 'html') continue;
      const markup = child.value.replace(/<!--[\s\S]*?(?:-->|$)/gu, (comment) =>
        comment.replace(/[^\n]/gu, ' '),
      );
      if (markup.trim() === '') continue;
      if (told.has(node) && markup.startsWith('</')) continue;
      told.add(node);
      const start = (child.position?.start.offset ?? 0) + markup.search(/\S/u);
      const tag = /<\/?([a-z][a-z0-9-]*)/iu.exec(markup)?.[1]?.toLowerCase() ?? '';
      problems.push(
        problemAt('html-in-markdown', body.file, body.at(start), {
          reason: `${shown(markup)} is HTML, and the text takes only Markdown.`,
          fix: inMarkdown[tag] ?? null,
        }),
      );
    }
    node.children = node.children.filter(({ type }) => type !== 'html') as typeof node.children;
  });
  return problems;
}
