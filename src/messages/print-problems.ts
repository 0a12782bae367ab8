import { styleText } from 'node:util';
import { codeFrame } from './code-frame.ts';
import type { Problem } from './problem.ts';
import { sortProblems } from './sort-problems.ts';
import { counted } from './words.ts';

export interface PrintOptions {
  /** How many files were read, for the closing line. */
  files: number;
  /** Whether the output may be coloured. */
  color: boolean;
  /** The text of a file, for the frame around a problem; `null` where it cannot be shown. */
  textOf(file: string): string | null;
  /** Put before each file's path, e.g. `content/`, so that a terminal can open it. */
  prefix?: string;
}

type Style = Parameters<typeof styleText>[0];

/** Problems as a person reads them in a terminal, sorted and grouped by file. */
export function printProblems(problems: readonly Problem[], options: PrintOptions): string {
  const style = (how: Style, text: string): string =>
    options.color ? styleText(how, text, { validateStream: false }) : text;
  const sorted = sortProblems(problems);
  const lines: string[] = [];
  let file: string | null = null;
  for (const problem of sorted) {
    if (problem.file !== file) {
      file = problem.file;
      lines.push(style('underline', `${options.prefix ?? ''}${file}`), '');
    }
    const place = `${options.prefix ?? ''}${problem.file}:${problem.line}:${problem.column}`;
    const mark = style(problem.severity === 'error' ? 'red' : 'yellow', problem.severity);
    lines.push(`  ${place}  ${mark}  ${style('dim', problem.rule)}`, `  ${problem.reason}`);
    const text = options.textOf(problem.file);
    const frame = text === null ? '' : codeFrame(text, problem.line, problem.column);
    if (frame) lines.push(indent(frame, 4));
    if (problem.expected) lines.push(`  Expected ${problem.expected}.`);
    if (problem.fix) lines.push('  Write:', indent(problem.fix, 4));
    lines.push('');
  }
  return [...lines, closingLine(sorted, options.files), ''].join('\n');
}

/** `3 errors, 1 warning in 12 files`. */
export function closingLine(problems: readonly Problem[], files: number): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const found = `${counted(errors, 'error')}, ${counted(problems.length - errors, 'warning')}`;
  return `${found} in ${counted(files, 'file')}`;
}

function indent(text: string, by: number): string {
  return text.replace(/^/gmu, ' '.repeat(by));
}
