import { problemAt } from '../messages/problem-at.ts';
import { shown } from '../messages/words.ts';
import type { Content } from '../reading/content.ts';
import { englishSentences } from './prose/english.ts';
import { liesIn } from './prose/quoted-ranges.ts';
import type { Check } from './rule.ts';

const speaks =
  '(?:say|said|saying|report|reported|claim|claimed|suggest|suggested|tell|told|indicate|indicated|add|added|believe|believed)';
const many =
  '(?:sources|reports|(?:the )?media|outlets|observers|analysts|experts|activists|witnesses|residents|locals|insiders|some|many|critics)';
const vague = [
  new RegExp(
    `\\b${many}\\s+(?:have |had |also |on the ground |close to [^.,;]{1,40} )?${speaks}\\b`,
    'giu',
  ),
  new RegExp(`\\baccording to (?:\\p{Ll}+ ){0,2}${many}\\b`, 'giu'),
  /\bit (?:is|was|has been) (?:widely |generally )?(?:reported|said|believed|understood|claimed|alleged)\b/giu,
  new RegExp(`\\b${speaks} (?:by )(?:\\p{Ll}+ ){0,2}sources\\b`, 'giu'),
];
const possessed = /(?:[’']s|s[’']|\bits|\btheir|\bhis|\bher|\bwhose)\s+(?:\p{L}+\s+){0,2}$/iu;

/** A sentence that rests on "sources" names whose they are. */
export const unnamedSources: Check = ({ read }) => {
  const names = namesIn(read.content);
  return englishSentences(read).flatMap(({ file, passage, sentence }) => {
    const { text, from } = sentence;
    const found = vague
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .filter(({ index }) => !liesIn(passage.quoted, from + index))
      .find(({ index }) => !possessed.test(text.slice(Math.max(0, index - 80), index)));
    if (!found || names.some((name) => hasName(text, name))) return [];
    return [
      problemAt('unnamed-sources', file.source.file, passage.at(from + found.index), {
        reason: `${shown(found[0])} names nobody.`,
        expected: 'the outlet or the source by its name: “Reuters, citing two officials, said”',
      }),
    ];
  });
};

/** Names of sources and actors, in every language and short. */
function namesIn({ sources, actors }: Content): string[] {
  return [...sources, ...actors].flatMap(({ name, short }) => [
    ...Object.values(name),
    ...Object.values(short ?? {}),
  ]);
}

function hasName(text: string, name: string): boolean {
  const at = name.length < 2 ? -1 : text.toLowerCase().indexOf(name.toLowerCase());
  return (
    at >= 0 &&
    !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') &&
    !/[\p{L}\p{N}]/u.test(text[at + name.length] ?? '')
  );
}
