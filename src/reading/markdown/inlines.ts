import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { problemAt } from '../../messages/problem-at.ts';
import type { Problem } from '../../messages/problem.ts';
import { shown } from '../../messages/words.ts';
import type { Body } from './read-markdown.ts';
import type { Prose } from '../prose.ts';
import type { Position } from '../source-text.ts';

/** `[@…]` or `:count[…]`, readable or not: with other brackets, spaces, colons or capitals too. */
const mark = /\[\s*@[^[\]]*\]|:+count\s?[[({][^[\](){}]*[\])}]/giu;

const id = '[a-z0-9]+(?:-[a-z0-9]+)*';
const citation = new RegExp(`^\\[@${id}(?:\\s*;\\s*@${id})*\\s*\\]$`, 'u');
const count = new RegExp(`^:count\\[\\s*(${id})\\.(${id})(?:\\.(${id}))?\\s*\\]$`, 'u');

type Read = Pick<Prose, 'citations' | 'counts'> & { problems: Problem[] };

/**
 * Turns `[@id]`, `[@a; @b]` and `:count[id.measure.group]` in running text into nodes. A backslash in
 * front keeps them as text; in code they are text anyway.
 */
export function readInlines(tree: Root, body: Body): Read {
  const read: Read = { citations: [], counts: [], problems: [] };
  visit(tree, (node: Nodes) => {
    if (!('children' in node)) return;
    let cursor = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? body.text.length;
    const children: RootContent[] = node.children;
    node.children = children.flatMap((child): RootContent[] => {
      cursor = child.position?.start.offset ?? cursor;
      if (child.type !== 'text') {
        cursor = child.position?.end.offset ?? cursor;
        return [child];
      }
      const limit = child.position?.end.offset ?? end;
      const parted = partText(child.value, cursor, limit, body, read);
      cursor = child.position?.end.offset ?? parted.cursor;
      return parted.nodes;
    });
  });
  read.citations.sort(byPlace);
  read.counts.sort(byPlace);
  return read;
}

function byPlace(a: { at: Position }, b: { at: Position }): number {
  return a.at.line - b.at.line || a.at.column - b.at.column;
}

/** The nodes that a text stands for; `from` and `to` are where it was written. */
function partText(
  text: string,
  from: number,
  to: number,
  body: Body,
  read: Read,
): { nodes: PhrasingContent[]; cursor: number } {
  const nodes: PhrasingContent[] = [];
  let done = 0;
  let cursor = from;
  for (const match of text.matchAll(mark)) {
    const written = body.text.slice(cursor, to);
    const found = firstLike(match[0], written);
    if (!found) continue;
    const start = cursor + found.index;
    const end = start + found[0].length;
    cursor = end;
    if (isEscaped(body.text, start)) continue;
    const node = nodeOf(match[0], start, body, read);
    if (!node) continue;
    if (match.index > done) nodes.push({ type: 'text', value: text.slice(done, match.index) });
    nodes.push({ ...node, position: { start: point(start), end: point(end) } });
    done = match.index + match[0].length;
  }
  if (done < text.length) nodes.push({ type: 'text', value: text.slice(done) });
  return { nodes, cursor };
}

function nodeOf(text: string, start: number, body: Body, read: Read): PhrasingContent | null {
  const at = body.at(start);
  if (citation.test(text)) {
    const ids = [...text.matchAll(/@([a-z0-9-]+)/gu)].map(([, cited]) => cited ?? '');
    read.citations.push({ ids, at });
    return { type: 'citation', ids };
  }
  const [, of, measure, group] = count.exec(text) ?? [];
  if (of !== undefined && measure !== undefined) {
    const counted = { of, measure, ...(group === undefined ? {} : { group }) };
    read.counts.push({ ...counted, at });
    return { type: 'count', ...counted };
  }
  const cites = text.startsWith('[');
  read.problems.push(
    problemAt('unreadable-citation', body.file, at, {
      reason: `${shown(text)} cannot be read as a ${cites ? 'citation' : 'count'}.`,
      expected: cites
        ? 'ids with an @, with semicolons between them'
        : '`:count` in small letters and, in square brackets behind it, an id, a full stop and a measure; behind another full stop, a group of it',
      fix: cites ? meantCitation(text) : meantCount(text),
    }),
  );
  return null;
}

/** The ids of a citation as ids are written; what is none is left out. */
function meantCitation(text: string): string | null {
  const ids = text
    .slice(1, -1)
    .split(/[;,]|\s(?=\s*@)/u)
    .map((part) => part.trim().replace(/^@\s*/u, ''))
    .filter((part) => /^[\p{L}\p{N}](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?$/u.test(part))
    .map((part) => part.toLowerCase().replace(/[_-]+/gu, '-'));
  const meant = `[${ids.map((one) => `@${one}`).join('; ')}]`;
  return citation.test(meant) ? meant : null;
}

/** The same for a count; where it has no measure, that is still to be written. */
function meantCount(text: string): string | null {
  const inside = text
    .replace(/^:+count\s?./iu, '')
    .slice(0, -1)
    .trim()
    .toLowerCase();
  const meant = `:count[${inside.includes('.') ? inside : `${inside}.…`}]`;
  return count.test(meant.replace('…', 'x')) ? meant : null;
}

/** An odd number of backslashes stands in front. */
function isEscaped(text: string, offset: number): boolean {
  let first = offset;
  while (text[first - 1] === '\\') first -= 1;
  return (offset - first) % 2 === 1;
}

/** Where a mark was written, lines broken in it or not; the rest of the text is not looked at. */
function firstLike(text: string, written: string): RegExpExecArray | null {
  for (const candidate of written.matchAll(mark)) {
    if (squeezed(candidate[0]) === squeezed(text)) return candidate;
  }
  return null;
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

function point(offset: number) {
  return { line: 1, column: 1, offset };
}
