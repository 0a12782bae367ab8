import type { Nodes, Paragraph, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { nearest } from '../../messages/nearest.ts';
import { problemAt } from '../../messages/problem-at.ts';
import type { Problem } from '../../messages/problem.ts';
import { listed, shown } from '../../messages/words.ts';
import { chartAttributes } from '../chart-kinds.ts';
import { blockAsMeant } from './block-as-meant.ts';
import type { Body } from './read-markdown.ts';
import { plainText } from './plain-text.ts';
import type { Block, Prose } from '../prose.ts';

/** What `::picture` takes; all but the last are needed, which warns of what is graphic. */
const pictureAttributes = ['src', 'alt', 'credit', 'licence', 'graphic'] as const;

/** Blocks of one line, with the attributes that each takes. */
const blockAttributes: Record<Block['name'] | 'map', readonly string[]> = {
  chart: chartAttributes,
  map: chartAttributes.filter((name) => name !== 'kind'),
  chronology: [],
  sources: [],
  picture: pictureAttributes,
};

type LeafDirective = Extract<RootContent, { type: 'leafDirective' }>;
type ContainerDirective = Extract<RootContent, { type: 'containerDirective' }>;

/** Blocks that hold text, from `:::name` to `:::`. */
const containers = ['note'];

const blockNames = Object.keys(blockAttributes);

const isBlockName = (name: string): name is keyof typeof blockAttributes =>
  Object.hasOwn(blockAttributes, name);

/**
 * Turns `::chart[…]{…}` and its like into block nodes and `:::note` into a note, and tells of
 * what looks like a block and is none. What is told of is taken out of the tree.
 */
export function readBlocks(
  tree: Root,
  body: Body,
): { blocks: Prose['blocks']; problems: Problem[] } {
  const blocks: Prose['blocks'] = [];
  const problems: Problem[] = [];
  const unclosed = new Set<Nodes>();
  visit(tree, (node: Nodes) => {
    if (!('children' in node)) return;
    const kept = (node.children as RootContent[]).flatMap((child): RootContent[] => {
      if (child.type === 'leafDirective') {
        const { block, problems: found } = readBlock(child, body);
        problems.push(...found);
        if (!block) return [];
        blocks.push({ block, at: body.at(offsetOf(child)) });
        return [block];
      }
      if (child.type === 'containerDirective') {
        const found = readContainer(child, body);
        problems.push(...found);
        if (found.length > 0) unclosed.add(child);
        return [child];
      }
      if (child.type === 'paragraph') {
        const found = blockLikeLines(child, body);
        const isTold = ({ rule }: Problem): boolean =>
          rule === 'unclosed-directive' && unclosed.has(node);
        problems.push(...found.filter((problem) => !isTold(problem)));
      }
      return [child];
    });
    node.children = kept;
  });
  blocks.sort((a, b) => a.at.line - b.at.line);
  return { blocks, problems };
}

function readBlock(node: LeafDirective, body: Body): { block: Block | null; problems: Problem[] } {
  const start = offsetOf(node);
  const at = body.at(start);
  const { name } = node;
  if (!isBlockName(name)) {
    return { block: null, problems: [unknownBlock(name, 2, body, start)] };
  }
  const known = blockAttributes[name];
  const attributes: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const [attribute, value] of Object.entries(node.attributes ?? {})) {
    if (known.includes(attribute)) {
      attributes[attribute] = value ?? '';
      continue;
    }
    const near = nearest(attribute, known);
    problems.push(
      problemAt('unknown-field', body.file, at, {
        reason: `\`::${name}\` takes no ${shown(attribute)}${near.length > 0 ? `; did you mean ${listed(near)}?` : '.'}`,
        expected: known.length > 0 ? `one of ${known.join(', ')}` : null,
      }),
    );
  }
  const title = plainText(node).trim();
  const position = node.position ? { position: node.position } : {};
  // A map is a chart with a block of its own.
  const what =
    name === 'map'
      ? { name: 'chart' as const, attributes: { kind: 'map', ...attributes } }
      : { name, attributes };
  const block: Block = { type: 'block', ...what, title: title || null, ...position };
  return { block, problems };
}

function readContainer(node: ContainerDirective, body: Body): Problem[] {
  const start = offsetOf(node);
  const slice = body.text.slice(start, node.position?.end.offset);
  const opening = /^:+/u.exec(slice)?.[0].length ?? 3;
  const lines = slice.trimEnd().split(/\r\n|\n|\r/u);
  const closing = /(:{3,})[ \t]*$/u.exec(lines.length > 1 ? (lines.at(-1) ?? '') : '');
  if (!containers.includes(node.name)) return [unknownBlock(node.name, 3, body, start)];
  node.data = { ...node.data, hName: 'div', hProperties: { className: ['note'], role: 'note' } };
  node.attributes = {};
  const [label] = node.children;
  if (label?.type === 'paragraph' && label.data && 'directiveLabel' in label.data) {
    label.data = { ...label.data, hProperties: { className: ['note-title'] } };
  }
  if ((closing?.[1]?.length ?? 0) >= opening) return [];
  return [
    problemAt('unclosed-directive', body.file, body.at(start), {
      reason: `\`:::${node.name}\` is opened here and never closed.`,
      expected: `a line of \`${':'.repeat(opening)}\` where it ends`,
      fix: ':'.repeat(opening),
    }),
  ];
}

/** Lines of a paragraph that an editor meant as a block, and that could not be read as one. */
function blockLikeLines(paragraph: Paragraph, body: Body): Problem[] {
  const problems: Problem[] = [];
  const start = offsetOf(paragraph);
  const slice = body.text.slice(start, paragraph.position?.end.offset);
  for (const match of slice.matchAll(/^[ \t>]*(:{2,}[ \t]*([a-z][\w-]*)|:{3,}[ \t]*$)/gimu)) {
    const offset = start + match.index + match[0].indexOf(':');
    const name = match[2];
    if (name === undefined) {
      const reason = 'This line closes a block, and none is open.';
      problems.push(problemAt('unclosed-directive', body.file, body.at(offset), { reason }));
    } else if (!blockNames.includes(name) && !containers.includes(name)) {
      problems.push(unknownBlock(name, match[1]?.startsWith(':::') ? 3 : 2, body, offset));
    } else {
      problems.push(unreadableBlock(name, body, offset));
    }
  }
  const oneColon = new RegExp(`^[ \\t>]*:(${[...blockNames, ...containers].join('|')})\\b`, 'gmu');
  for (const match of slice.matchAll(oneColon)) {
    const offset = start + match.index + match[0].indexOf(':');
    problems.push(unreadableBlock(match[1] ?? '', body, offset));
  }
  return problems;
}

/** The rest of the line that starts at an offset. */
function lineFrom(offset: number, { text }: Body): string {
  return /^[^\r\n]*/u.exec(text.slice(offset))?.[0] ?? '';
}

function unreadableBlock(name: string, body: Body, offset: number): Problem {
  return problemAt('unknown-directive', body.file, body.at(offset), {
    reason: `This line starts like \`${name}\` and cannot be read as one.`,
    expected:
      'the block alone on its line, no space in front of its brackets, each one closed, and a value with a space or `=` in quotation marks',
    fix: blockAsMeant(name, lineFrom(offset, body)),
  });
}

function unknownBlock(name: string, colons: 2 | 3, body: Body, offset: number): Problem {
  const all = [...blockNames, ...containers];
  const known = all.includes(name) ? [name] : nearest(name, all);
  const marks = ':'.repeat(colons);
  const meant = known.map((near) => `\`${containers.includes(near) ? ':::' : '::'}${near}\``);
  return problemAt('unknown-directive', body.file, body.at(offset), {
    reason: `No block is called \`${marks}${name}\`${meant.length > 0 ? `; did you mean ${listed(meant)}?` : '.'}`,
    expected: `one of ${[...blockNames.map((block) => `::${block}`), ...containers.map((block) => `:::${block}`)].join(', ')}`,
    fix: known[0] === undefined ? null : blockAsMeant(known[0], lineFrom(offset, body)),
  });
}

function offsetOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}
