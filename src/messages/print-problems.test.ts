import { describe, expect, it } from 'vitest';
import { printProblems } from './print-problems.ts';
import { problemAt } from './problem-at.ts';

const text = 'title: A\nkiled: 4 students\n';
const unknown = problemAt(
  'unknown-field',
  'b.md',
  { line: 2, column: 1 },
  {
    reason: 'A claim has no field `kiled`; did you mean `killed`?',
    fix: 'killed: 4 students',
  },
);
const loop = problemAt(
  'circular-chain',
  'a.md',
  { line: 9, column: 3 },
  {
    reason: 'It leads in a circle.',
    expected: 'a way out',
  },
);
const options = { files: 12, color: false, textOf: () => text };

describe('problems in a terminal', () => {
  it('are grouped by file, with place, rule, reason, frame and what to write', () => {
    expect(printProblems([unknown, loop], { ...options, prefix: 'content/' })).toBe(`content/a.md

  content/a.md:9:3  warning  circular-chain
  It leads in a circle.
  Expected a way out.

content/b.md

  content/b.md:2:1  error  unknown-field
  A claim has no field \`kiled\`; did you mean \`killed\`?
    1 | title: A
    2 | kiled: 4 students
      | ^
  Write:
    killed: 4 students

1 error, 1 warning in 12 files
`);
  });

  it('are one line where there are none', () => {
    expect(printProblems([], { ...options, files: 1 })).toBe('0 errors, 0 warnings in 1 file\n');
  });

  it('are told once where two rules found the same', () => {
    expect(printProblems([unknown, unknown], options)).toContain('1 error, 0 warnings');
  });

  it('are coloured only where that is asked for', () => {
    expect(printProblems([unknown], options)).not.toContain('\u001B');
    expect(printProblems([unknown], { ...options, color: true })).toContain('\u001B[31merror');
  });
});
