import { describe, expect, it } from 'vitest';
import { pageDescription } from './page-description.ts';

describe('pageDescription', () => {
  it('begins with what the page is of, and ends with what the site is', () => {
    expect(pageDescription('Sarmin', 'A town', 'Who says so.')).toBe(
      'Sarmin – A town. Who says so.',
    );
  });

  it('does not say twice what it is of', () => {
    expect(pageDescription('Sarmin', 'Sarmin, one entry.', '')).toBe('Sarmin, one entry.');
  });

  it('leaves the site out where it has no room for it', () => {
    const long = `${'word '.repeat(30)}end.`;
    expect(pageDescription('Sarmin', long, 'Who says so.')).toBe(`Sarmin – ${long}`);
  });

  it('has none of the marks that keep names in one piece on pages', () => {
    expect(pageDescription('\u2068SANA\u2069', 'وثيقة', '')).toBe('SANA – وثيقة.');
  });
});
