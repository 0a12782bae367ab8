import type { ColumnSpec } from './column-specs.ts';

/**
 * A figure of a row as a phrase; `null` where it says nothing, and `unstated` where nobody said what
 * a 0 of this column means.
 */
export function figureText(
  first: string,
  second: string,
  { of, zero, to }: Pick<ColumnSpec, 'of' | 'zero' | 'to'>,
): string | null {
  const ends = [first, to === null ? '' : second];
  if (zero === null && ends.some(isZero)) return 'unstated';
  const [low = '', high = ''] = ends.map((end) => {
    if (!isZero(end)) return end;
    return zero === 'said' ? '0' : '';
  });
  if (low === '' && high === '') return null;
  if (to === null || low === high) return withNoun(low, of);
  if (low === '') return withNoun(`up to ${high}`, of);
  return withNoun(high === '' ? `at least ${low}` : `${low}–${high}`, of);
}

function isZero(cell: string): boolean {
  return /^0+(?:[.,]0+)?$/u.test(cell);
}

/** A cell that names its own group keeps it. */
function withNoun(figure: string, of: string | null): string {
  if (of === null) return figure;
  if (/^(?:tens|dozens|scores|hundreds|thousands)$/iu.test(figure)) return `${figure} of ${of}`;
  return /(?:\p{Nd}|^(?:several|many|some|a few))$/iu.test(figure) ? `${figure} ${of}` : figure;
}
