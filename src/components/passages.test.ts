import { describe, expect, it } from 'vitest';
import { wholeNotes } from './passages.ts';

const paragraph = (letters: number) => `<p>${'x'.repeat(letters)}</p>`;

describe('wholeNotes', () => {
  it('gives every note of a long passage room', () => {
    expect(wholeNotes(paragraph(1200), 3)).toBe(3);
  });

  it('cuts the last notes of a dense passage to their heads', () => {
    const whole = wholeNotes(paragraph(600), 8);
    expect(whole).toBeGreaterThan(0);
    expect(whole).toBeLessThan(8);
  });

  it('has no note in whole where even heads are more than the text', () => {
    expect(wholeNotes(paragraph(100), 6)).toBe(0);
  });

  it('counts letters, not markup', () => {
    const marked = '<p>' + '<a href="#note--long-address-of-a-note">x</a>'.repeat(100) + '</p>';
    expect(wholeNotes(marked, 5)).toBe(wholeNotes(paragraph(100), 5));
  });
});
