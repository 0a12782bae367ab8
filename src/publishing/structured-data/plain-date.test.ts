import { describe, expect, it } from 'vitest';
import { plainDate } from './plain-date.ts';

describe('plainDate', () => {
  it.each(['2024-11-29', '2024-11', '2024'])('takes %s as it is', (edtf) => {
    expect(plainDate({ edtf })).toBe(edtf);
  });

  it.each(['2024-11-29~', '2024-11-27/2024-11-29', '../2024-11-29', '2024-21', '202X'])(
    'says nothing of %s, which is no plain date',
    (edtf) => {
      expect(plainDate({ edtf })).toBeUndefined();
    },
  );
});
