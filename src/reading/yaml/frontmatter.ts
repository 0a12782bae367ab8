import matter from 'gray-matter';
import { problemAt } from '../../messages/problem-at.ts';
import type { Problem } from '../../messages/problem.ts';
import { shown } from '../../messages/words.ts';
import { unseenClass } from '../characters/odd-characters.ts';
import { lineIndex } from './line-index.ts';
import type { Position, SourceText } from '../source-text.ts';
import { frontmatterLines } from './frontmatter-lines.ts';
import { readYaml, unreadYaml } from './read-yaml.ts';
import type { Raw, YamlRead } from './read-yaml.ts';

/** A file whose YAML has been read. */
export interface DataFile {
  source: SourceText;
  data: Raw;
  /** What could still be made out where the YAML is broken: enough to know which ids exist. */
  recovered: Raw;
  /** Whether the value at a path is written in brackets. */
  inBrackets: YamlRead['inBrackets'];
  /** Ids that are given in what could not be read; absent where nobody can say. */
  lostIds?: YamlRead['lostIds'];
  problems: Problem[];
}

/** A Markdown file: its frontmatter, and where its body starts. */
export interface MarkdownFile extends DataFile {
  body: string;
  /** Offset of the body in the file's text. */
  bodyOffset: number;
  positionOf(offset: number): Position;
}

const beforeFrontmatter = new RegExp(`^[${unseenClass}]*(?:[ \\t]*(?:\\r\\n|\\n|\\r))*`, 'u');

/**
 * Parts a Markdown file into its frontmatter (YAML and nothing else) and its body.
 *
 * A byte order mark or another character without a width, and blank lines, before the frontmatter are passed over; all places are those
 * of the file. Never throws: what is wrong is in `problems`, and then `data` is `null`.
 */
export function readFrontmatter(file: string, text: string): MarkdownFile {
  const positionOf = lineIndex(text);
  const lead = beforeFrontmatter.exec(text)?.[0].length ?? 0;
  const start = text.slice(lead);
  const language = /^---(?!-)([^\r\n]*)/u.exec(start)?.[1]?.trim() ?? '';
  if (language !== '' && language !== 'yaml' && language !== 'yml') {
    const problem = problemAt('frontmatter-not-yaml', file, positionOf(lead), {
      reason: `The frontmatter is marked as ${shown(language)}, and only lines of \`name: value\` are read.`,
      fix: '---\ntitle: …\n---',
    });
    const yaml = { ...unreadYaml(start, lead), problems: [problem] };
    return markdownFile(file, text, positionOf, text.length, yaml);
  }

  const parted = matter(start, { language: 'yaml', engines });
  const end = text.length - parted.content.length;
  const closing = /(?:^|[\r\n])---[ \t]*(?:\r\n|\n|\r)?$/u;
  const isOpened = /^---(?!-)/u.test(start);
  const isClosed =
    closing.test(text.slice(lead, end).slice(3)) && !/^[^\r\n]*\S/u.test(afterClosing(text, end));
  if (!isOpened || !isClosed) {
    const { from, to, body, finding } = frontmatterLines(text, lead);
    const problem = problemAt('missing-frontmatter', file, positionOf(finding.offset), finding);
    const yaml = readYaml(file, text.slice(from, to), from, positionOf);
    const problems = [problem, ...yaml.problems];
    return markdownFile(file, text, positionOf, body, { ...yaml, problems });
  }
  const opening = language === '' ? 3 : (/^---[^\r\n]*/u.exec(start)?.[0].length ?? 3);
  const yaml = readYaml(file, parted.matter.replace(/\r$/u, ''), lead + opening, positionOf);
  return markdownFile(file, text, positionOf, end, yaml);
}

/** Reads a whole file of YAML. */
export function readDataFile(file: string, text: string): DataFile {
  const positionOf = lineIndex(text);
  const lead = text.startsWith('\uFEFF') ? 1 : 0;
  const yaml = readYaml(file, text.slice(lead), lead, positionOf);
  return {
    source: sourceText(file, text, positionOf, yaml),
    data: yaml.data,
    recovered: yaml.recovered,
    inBrackets: yaml.inBrackets,
    lostIds: yaml.lostIds,
    problems: yaml.problems,
  };
}

const refuse = (): never => {
  throw new Error('Only YAML is read');
};

/** The text itself is handed on: `readYaml` reads it, so that places are kept. */
const engines = {
  yaml: { parse: (yaml: string) => ({ yaml }), stringify: refuse },
  json: { parse: refuse, stringify: refuse },
  javascript: { parse: refuse, stringify: refuse },
  coffee: { parse: refuse, stringify: refuse },
};

/** What stands on the closing line after its `---`: the line end belongs to the frontmatter. */
function afterClosing(text: string, bodyOffset: number): string {
  return /[\r\n]/u.test(text[bodyOffset - 1] ?? '') ? '' : text.slice(bodyOffset);
}

function sourceText(
  file: string,
  text: string,
  positionOf: (offset: number) => Position,
  yaml: YamlRead,
): SourceText {
  const { hasLost } = yaml;
  return { file, text, locate: (path, part) => positionOf(yaml.offsetOf(path, part)), hasLost };
}

function markdownFile(
  file: string,
  text: string,
  positionOf: (offset: number) => Position,
  bodyOffset: number,
  yaml: YamlRead,
): MarkdownFile {
  return {
    source: sourceText(file, text, positionOf, yaml),
    data: yaml.data,
    recovered: yaml.recovered,
    inBrackets: yaml.inBrackets,
    lostIds: yaml.lostIds,
    problems: yaml.problems,
    body: text.slice(bodyOffset),
    bodyOffset,
    positionOf,
  };
}
