import { isMap, isSeq } from 'yaml';
import { problemAt } from '../../messages/problem-at.ts';
import type { Problem } from '../../messages/problem.ts';
import { mendedText } from '../characters/mended-text.ts';
import type { Path } from '../content.ts';
import { fileRole } from '../folder/file-role.ts';
import type { Position } from '../source-text.ts';
import { lostIdsIn } from './lost-ids.ts';
import { mendYaml } from './mend-yaml.ts';
import { oddLines } from './odd-lines.ts';
import { mendOddValues } from './odd-values.ts';
import { mendPartedValues } from './parted-values.ts';
import { plainValue } from './plain-values.ts';
import type { Raw } from './plain-values.ts';
import { refusedFeatures } from './yaml-features.ts';
import { yamlLine } from './yaml-lines.ts';
import { fieldsAround, nodeAt, offsetOf } from './yaml-places.ts';

export type { Raw } from './plain-values.ts';

/** YAML with the place of everything in it. */
export interface YamlRead {
  /**
   * What was written. Where it is broken, as it was most likely meant, without what cannot be made
   * out; `null` where nothing can.
   */
  data: Raw;
  /** The same, and what can be made out of YAML that is broken throughout. */
  recovered: Raw;
  /** Offset of the value at a path, or of its key; the nearest above where the path ends early. */
  offsetOf: (path: Path, part?: 'key' | 'value') => number;
  /** Whether the value at a path is a list or a map in brackets. */
  inBrackets: (path: Path) => boolean;
  /** Whether fields of the item at a path could not be read: nobody knows what it lacks. */
  hasLost: (path: Path) => boolean;
  /** Ids that are given in what could not be read. */
  lostIds: ReadonlySet<string>;
  problems: Problem[];
}

/** Nobody nests deeper by hand; beyond it a parser runs out of stack. */
const deepest = 40;

/** Each `- ` of a line may be a level deeper than the one before; in a text there are some. */
const mostItems = 400;

/**
 * Reads YAML 1.2 (core schema, without aliases, tags and further documents).
 *
 * `base` is the offset of `yaml` in its file and `positionOf` the places of that file, so that all
 * offsets and problems are of the file. A line that breaks it is told of and read as it was most
 * likely meant, so that it hides nothing else. Never throws.
 */
export function readYaml(
  file: string,
  yaml: string,
  base: number,
  positionOf: (offset: number) => Position,
): YamlRead {
  const bracket = deepestBracket(yaml);
  const tooDeep = bracket ?? deepestItem(yaml);
  if (tooDeep !== null) {
    const reason =
      bracket === null
        ? `This line has more than ${mostItems} times \`- \` or \`? \` in it.`
        : `These brackets are nested more than ${deepest} deep.`;
    const problem = problemAt('yaml-syntax', file, positionOf(base + tooDeep), { reason });
    return { ...unreadYaml(yaml, base), problems: [problem] };
  }
  const { signs, replacements } = oddLines(yaml);
  const plain = mendedText(yaml, replacements);
  const { text, documents, mistakes, isReadable, lost, ...mended } = mendYaml(plain.text);
  const [document, second] = documents;
  if (!document) return unreadYaml('', base);
  const root = document.contents;
  const toSource = (offset: number): number => plain.toSource(mended.toSource(offset));
  const at = (offset: number): Position => positionOf(base + toSource(offset));
  const refused = refusedFeatures(document, text);
  const isWords = fileRole(file).role === 'translation';

  const problems = [
    ...signs.map(({ rule, offset, finding }) =>
      problemAt(rule, file, positionOf(base + offset), finding),
    ),
    ...mistakes.map(({ offset, ...finding }) =>
      problemAt('yaml-syntax', file, positionOf(base + plain.toSource(offset)), finding),
    ),
    ...mendPartedValues(document, text).map(({ offset, finding }) =>
      problemAt('yaml-syntax', file, at(offset), finding),
    ),
    ...mendOddValues(document, isWords).map(({ offset, finding }) =>
      problemAt('unseen-character', file, at(offset), finding),
    ),
  ];
  for (const { offset, reason, fix } of refused) {
    problems.push(problemAt('yaml-feature', file, at(offset), { reason, fix }));
  }
  if (second) {
    problems.push(
      problemAt('yaml-feature', file, at(second.range[0]), {
        reason: 'A line of `---` starts a second document here, and one is all that is read.',
        expected: 'no such line, where what is below it goes on with what is above',
      }),
    );
  }

  const columnAt = (offset: number): number => offset - text.lastIndexOf('\n', offset - 1) - 1;
  const incomplete = [
    ...lost.map(({ offset, line }) => ({ offset, column: yamlLine(line).column })),
    ...refused.flatMap(({ offset, isLoss }) =>
      isLoss ? [{ offset, column: columnAt(offset) }] : [],
    ),
  ].map(({ offset, column }) => fieldsAround(root, offset, column, columnAt));
  const incompletePaths = new Set(incomplete.map((path) => JSON.stringify(path)));
  const unread = [...lost.map(({ line }) => line), second ? text.slice(second.range[0]) : ''];
  return {
    data: isReadable ? plainValue(root) : null,
    recovered: plainValue(root),
    offsetOf: (path, part = 'value') => base + toSource(offsetOf(root, path, part)),
    inBrackets: (path) => {
      const node = nodeAt(root, path);
      return (isSeq(node) || isMap(node)) && node.flow === true;
    },
    hasLost: (path) => incompletePaths.has(JSON.stringify(path)),
    lostIds: lostIdsIn(isReadable ? unread.join('\n') : text),
    problems,
  };
}

/** What is known of YAML that was not read, at its offset in a file. */
export function unreadYaml(yaml: string, offset: number): YamlRead {
  return {
    data: null,
    recovered: null,
    offsetOf: () => offset,
    inBrackets: () => false,
    hasLost: () => false,
    lostIds: lostIdsIn(yaml),
    problems: [],
  };
}

/** The offset of the first bracket that opens too deep, leaving quotes and comments aside. */
function deepestBracket(yaml: string): number | null {
  let depth = 0;
  for (let offset = 0; offset < yaml.length; offset += 1) {
    const character = yaml[offset];
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
    else if (character === '\n' && yaml[offset + 1] === '\n') depth = 0;
    if (depth > deepest) return offset;
  }
  return null;
}

/** The offset of the first line in which items may be nested too deep. */
function deepestItem(yaml: string): number | null {
  let start = 0;
  for (const line of yaml.split('\n')) {
    const items = line.matchAll(/(?<!\S)[-?](?!\S)/gu);
    if (items.drop(mostItems).next().done !== true) return start;
    start += line.length + 1;
  }
  return null;
}
