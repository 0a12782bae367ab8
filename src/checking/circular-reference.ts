import { problemAt } from '../messages/problem-at.ts';
import type { Problem } from '../messages/problem.ts';
import { references } from '../reading/references.ts';
import type { Reference } from '../reading/references.ts';
import type { Check } from './rule.ts';

/** Fields along which nothing may lead back to itself, and how a sentence says so. */
const directed: Record<string, string> = {
  within: 'within',
  'part-of': 'part of',
  owner: 'owned by',
  'speaks-for': 'speaking for',
  supersedes: 'superseding',
  replaces: 'replacing',
  disputes: 'disputing',
  denies: 'denying',
  'rests-on': 'resting on',
};

/** Nothing contains, owns or rests on itself, at any distance. Told once a circle. */
export const circularReference: Check = ({ read }) => {
  const problems: Problem[] = [];
  const all = references(read.files);
  for (const [field, words] of Object.entries(directed)) {
    const links = all.filter(({ from }) => from.field === field && from.id !== null);
    const byFrom = Map.groupBy(links, ({ from }) => from.id);
    const told = new Set<string>();
    for (const link of links) {
      const circle = circleFrom(link, byFrom);
      if (!circle || circle.some((id) => told.has(id))) continue;
      for (const id of circle) told.add(id);
      const way = [...circle, circle[0]].map((id) => `\`${id}\``).join(` is ${words} `);
      const { file, path } = link;
      problems.push(
        problemAt('circular-reference', file.source.file, file.source.locate(path), {
          reason: `This leads in a circle: ${way}.`,
          expected: `a \`${field}\` that does not lead back`,
        }),
      );
    }
  }
  return problems;
};

/** The ids from a link back to where it starts, or `null` where it leads elsewhere. */
function circleFrom(link: Reference, byFrom: Map<string | null, Reference[]>): string[] | null {
  const start = link.from.id ?? '';
  const before = new Map<string, string>([[link.id, start]]);
  const queue = [link.id];
  for (const id of queue) {
    if (id === start) break;
    for (const next of byFrom.get(id) ?? []) {
      if (before.has(next.id)) continue;
      before.set(next.id, id);
      queue.push(next.id);
    }
  }
  if (!before.has(start)) return null;
  const circle: string[] = [];
  for (let id = before.get(start) ?? start; id !== start; id = before.get(id) ?? start) {
    circle.unshift(id);
  }
  return [start, ...circle];
}
