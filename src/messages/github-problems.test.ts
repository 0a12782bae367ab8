import { describe, expect, it } from 'vitest';
import { githubProblems } from './github-problems.ts';
import { problemAt } from './problem-at.ts';

const at = { line: 65, column: 24 };

describe('problems in a pull request', () => {
  it('are a workflow command each, with file, line, column and rule', () => {
    const problem = problemAt('unknown-reference', 'reports/a.md', at, {
      reason: 'No actor has the id `vey-amy`; did you mean `vey-army`?',
      expected: 'the id of an actor',
      fix: 'attributes-to: vey-army',
    });
    expect(githubProblems([problem], 'content/')).toBe(
      '::error file=content/reports/a.md,line=65,col=24,title=unknown-reference::' +
        'No actor has the id `vey-amy`; did you mean `vey-army`?%0A' +
        'Expected the id of an actor.%0AWrite:%0Aattributes-to: vey-army\n',
    );
  });

  it('cannot start a command of their own, whatever a file says', () => {
    const problem = problemAt('unused', 'reports/a,b:c.md', at, {
      reason: '100%\r\n::set-output name=a::b',
    });
    expect(githubProblems([problem], '')).toBe(
      '::warning file=reports/a%2Cb%3Ac.md,line=65,col=24,title=unused::' +
        '100%25%0D%0A::set-output name=a::b\n',
    );
  });

  it('are nothing where there are none', () => {
    expect(githubProblems([], '')).toBe('');
  });
});
