import { describe, expect, it } from 'vitest';
import { codeFrame } from './code-frame.ts';

describe('a code frame', () => {
  it('points at the column, below the line before', () => {
    expect(codeFrame('one\r\ntwo three', 2, 5)).toBe('1 | one\n2 | two three\n  |     ^');
  });

  it('shows a part of a long line, around the column', () => {
    const [line = '', caret = ''] = codeFrame(
      `${'a'.repeat(300)}X${'b'.repeat(300)}`,
      1,
      301,
    ).split('\n');
    expect(line.length).toBeLessThan(120);
    expect(line[caret.indexOf('^')]).toBe('X');
  });

  it('marks where a line is cut', () => {
    const long = `${'a'.repeat(300)}X${'b'.repeat(300)}`;
    expect(codeFrame(long, 1, 301)).toMatch(/^1 \| …a+Xb+…\n/u);
    expect(codeFrame(`X${'b'.repeat(300)}`, 1, 1)).toMatch(/^1 \| Xb+…\n/u);
    expect(codeFrame(`${'a'.repeat(300)}X`, 1, 301)).toMatch(/^1 \| …a+X\n/u);
  });

  it('shows characters that could steer a terminal as a mark', () => {
    expect(codeFrame('a\u001B[31m\u202Eb', 1, 1)).toContain('a·[31m·b');
  });

  it('is empty for a line that is not there', () => {
    expect(codeFrame('one', 7, 1)).toBe('');
  });
});
