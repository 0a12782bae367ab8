import { describe, expect, it } from 'vitest';
import { onlyReading } from './other-forms.ts';

describe('the one date that another form can mean', () => {
  it.each([
    ['29/11/2024', '2024-11-29'],
    ['11/29/2024', '2024-11-29'],
    ['29 November 2024', '2024-11-29'],
    ['Nov. 29, 2024', '2024-11-29'],
    ['2024/12/4', '2024-12-04'],
    ['11/2024', '2024-11'],
    ['27–29 November 2024', '2024-11-27/2024-11-29'],
  ])('is that of %s', (text, edtf) => {
    expect(onlyReading(text)).toBe(edtf);
  });

  it.each([
    '03/04/2024',
    '29.11.24',
    'about 2024',
    'Friday, 30 November 2024',
    '31/11/2024',
    'by May 2024',
  ])('is none for %s', (text) => {
    expect(onlyReading(text)).toBeNull();
  });
});
