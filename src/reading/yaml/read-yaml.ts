import { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments, visit } from 'yaml';
import type { Document, ParsedNode } from 'yaml';
import { problemAt } from '../../messages/problem-at.ts';
import type { Problem } from '../../messages/problem.ts';
import type { Path } from '../content.ts';
import type { Position } from '../source-text.ts';
import { yamlMistakes } from './mistakes.ts';

/**
 * A value of a YAML file as it was written: a plain scalar is its source text (`12:30`, `007` and
 * `2024-11-29` stay text), but for `true`, `false` and `null` (also `~` and nothing).
 */
export type Raw = null | boolean | string | Raw[] | { [key: string]: Raw };

/** YAML with the place of everything in it. */
export interface YamlRead {
  /** `null` where the YAML is broken. */
  data: Raw;
  /** What could still be made out where it is broken. */
  recovered: Raw;
  /** Offset of the value at a path, or of its key; the nearest above where the path ends early. */
  offsetOf: (path: Path, part?: 'key' | 'value') => number;
  /** Whether the value at a path is a list or a map in brackets. */
  inBrackets: (path: Path) => boolean;
  problems: Problem[];
}

/** Nobody nests deeper by hand; beyond it a parser runs out of stack. */
const deepest = 40;

/**
 * Reads YAML 1.2 (core schema, without aliases, tags and further documents).
 *
 * `base` is the offset of `yaml` in its file and `positionOf` the places of that file, so that all
 * offsets and problems are of the file. Never throws.
 */
export function readYaml(
  file: string,
  yaml: string,
  base: number,
  positionOf: (offset: number) => Position,
): YamlRead {
  const at = (offset: number): Position => positionOf(base + offset);
  const tooDeep = deepestBracket(yaml);
  if (tooDeep !== null) {
    const reason = `These brackets are nested more than ${deepest} deep.`;
    return unread([problemAt('yaml-syntax', file, at(tooDeep), { reason })], base);
  }
  const documents = parseAllDocuments(yaml, {
    version: '1.2',
    schema: 'core',
    merge: false,
    prettyErrors: false,
    lineCounter: new LineCounter(),
    logLevel: 'silent',
  });
  const [document, second] = Array.isArray(documents) ? documents : [];
  if (!document) return unread([], base);

  const problems = yamlMistakes(document, yaml).map(({ offset, ...finding }) =>
    problemAt('yaml-syntax', file, at(offset), finding),
  );
  if (second) {
    problems.push(
      problemAt('yaml-feature', file, at(second.range[0]), {
        reason: 'A second YAML document starts here, and one is all that is read.',
      }),
    );
  }
  const features = featureProblems(file, document, at);
  problems.push(...features.problems);
  const syntax = document.errors.some(({ code }) => code !== 'DUPLICATE_KEY');
  const broken = syntax || second !== undefined || features.hasAlias;
  const root = document.contents;
  return {
    data: broken ? null : plain(root),
    recovered: plain(root),
    offsetOf: (path, part = 'value') => base + offsetOf(root, path, part),
    inBrackets: (path) => {
      const node = nodeAt(root, path);
      return (isSeq(node) || isMap(node)) && node.flow === true;
    },
    problems,
  };
}

function unread(problems: Problem[], base: number): YamlRead {
  return { data: null, recovered: null, offsetOf: () => base, inBrackets: () => false, problems };
}

/** Anchors, aliases and tags, each where it stands. */
function featureProblems(
  file: string,
  document: Document.Parsed,
  at: (offset: number) => Position,
): { problems: Problem[]; hasAlias: boolean } {
  const problems: Problem[] = [];
  let hasAlias = false;
  const refuse = (offset: number, reason: string): void => {
    problems.push(problemAt('yaml-feature', file, at(offset), { reason }));
  };
  visit(document, (_, node) => {
    if (isAlias(node)) {
      hasAlias = true;
      refuse(node.range?.[0] ?? 0, `The alias \`*${node.source}\` repeats a value from elsewhere.`);
    } else if (isScalar(node) || isMap(node) || isSeq(node)) {
      const start = node.range?.[0] ?? 0;
      if (node.anchor)
        refuse(start, `The anchor \`&${node.anchor}\` names a value to be repeated.`);
      if (node.tag) refuse(start, `The tag \`${node.tag}\` changes how a value is read.`);
    }
  });
  return { problems, hasAlias };
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

function plain(node: unknown): Raw {
  if (isMap(node)) {
    const map: { [key: string]: Raw } = Object.create(null);
    for (const pair of node.items) map[keyText(pair.key)] = plain(pair.value);
    return map;
  }
  if (isSeq(node)) return node.items.map(plain);
  if (!isScalar(node)) return null;
  const text = node.source ?? '';
  if (node.type !== 'PLAIN') return text;
  if (/^(?:|~|null|Null|NULL)$/u.test(text)) return null;
  if (/^(?:true|True|TRUE)$/u.test(text)) return true;
  if (/^(?:false|False|FALSE)$/u.test(text)) return false;
  return text;
}

function keyText(key: unknown): string {
  return isScalar(key) ? (key.source ?? String(key.value)) : '[complex key]';
}

function nodeAt(root: ParsedNode | null, path: Path): unknown {
  let node: unknown = root;
  for (const step of path) node = stepInto(node, step)?.value;
  return node;
}

function stepInto(node: unknown, step: string | number): { key?: unknown; value: unknown } | null {
  if (isMap(node)) return node.items.find((pair) => keyText(pair.key) === String(step)) ?? null;
  if (isSeq(node) && typeof step === 'number' && step in node.items) {
    return { value: node.items[step] };
  }
  return null;
}

function offsetOf(root: ParsedNode | null, path: Path, part: 'key' | 'value'): number {
  let node: unknown = root;
  let offset = startOf(root) ?? 0;
  for (const [index, step] of path.entries()) {
    const found = stepInto(node, step);
    if (!found) return offset;
    const key = startOf(found.key);
    const value = startOf(found.value);
    const wantsKey = part === 'key' && index === path.length - 1;
    offset = (wantsKey ? (key ?? value) : (value ?? key)) ?? offset;
    node = found.value;
  }
  return offset;
}

function startOf(node: unknown): number | null {
  if (!isMap(node) && !isSeq(node) && !isScalar(node) && !isAlias(node)) return null;
  return node.range?.[0] ?? null;
}
