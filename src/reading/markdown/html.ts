import type { Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { problemAt } from '../../messages/problem-at.ts';
import type { Problem } from '../../messages/problem.ts';
import { shown } from '../../messages/words.ts';
import type { Body } from './read-markdown.ts';

/** What the common tags are in Markdown, around the words that stand in them. */
const inMarkdown: Record<string, (words: string) => string> = {
  a: (words) => `[${words}](https://…)`,
  b: (words) => `**${words}**`,
  strong: (words) => `**${words}**`,
  i: (words) => `*${words}*`,
  em: (words) => `*${words}*`,
  h2: (words) => `## ${words}`,
  h3: (words) => `### ${words}`,
  blockquote: (words) => `> ${words}`,
  code: (words) => `\`${words}\``,
  li: (words) => `- ${words}`,
  ul: (words) => `- ${words}`,
  hr: () => '---',
};

/** The words between an opening tag and its end, where they stand in one line; else `…`. */
function wordsIn(tag: string, text: string): string {
  const inside = new RegExp(`^<${tag}(?:\\s[^<>]*)?>([^<>\\r\\n]+)</${tag}>`, 'iu').exec(text)?.[1];
  return inside?.trim() ?? '…';
}

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
          fix: inMarkdown[tag]?.(wordsIn(tag, body.text.slice(start))) ?? null,
        }),
      );
    }
    node.children = node.children.filter(({ type }) => type !== 'html') as typeof node.children;
  });
  return problems;
}
