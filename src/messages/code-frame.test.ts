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

  it('shows characters that could steer a terminal as a mark', () => {
    expect(codeFrame('a\u001B[31m\u202Eb', 1, 1)).toContain('a·[31m·b');
  });

  it('is empty for a line that is not there', () => {
    expect(codeFrame('one', 7, 1)).toBe('');
  });
});
