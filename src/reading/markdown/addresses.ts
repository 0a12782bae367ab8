import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { problemAt } from '../../messages/problem-at.ts';
import type { Problem } from '../../messages/problem.ts';
import { addressProblem, withSmallScheme } from '../address.ts';
import type { Body } from './read-markdown.ts';

/**
 * Tells of every address in links, pictures and definitions that is not safe, and takes it out of
 * the tree. A definition may be for either, so it is judged as a link. A scheme gets small letters:
 * what takes unsafe links out of the page knows no others.
 */
export function checkAddresses(tree: Root, body: Body): Problem[] {
  const problems: Problem[] = [];
  visit(tree, (node: Nodes) => {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    const problem = addressProblem(node.url, node.type === 'image' ? 'image' : 'link');
    if (!problem) {
      node.url = withSmallScheme(node.url);
      return;
    }
    const start = body.at(node.position?.start.offset ?? 0);
    const remote = node.type === 'image' && addressProblem(node.url, 'page') === null;
    problems.push(
      remote
        ? problemAt('remote-image', body.file, start, {
            reason: 'This picture lies on another host.',
            expected: problem.expected,
            fix: '![…](media/…)',
          })
        : problemAt('unsafe-address', body.file, start, problem),
    );
    node.url = '';
  });
  return problems;
}
