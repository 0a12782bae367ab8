import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuantity } from './parse-quantity.ts';
import { vocabularyOf } from './vocabulary.ts';

const vocabulary = vocabularyOf({
  groups: {
    fighters: { also: ['rebels', 'militants'] },
    students: { within: 'civilians', also: [] },
    'hts-fighters': { within: 'fighters', also: [] },
  },
  units: ['health facilities', 'towns and villages'],
});

describe('any phrase', () => {
  const words = fc.constantFrom(
    ...'27 14,000 14.000 4–7 at least more than up to no between and a dozen dozens of hundred two or some unknown none civilians civilian children families including them whom among ( ) , + - – : all deaths foo hts fighters'.split(
      ' ',
    ),
  );

  it('is read or refused at a place inside it, whatever it is', () => {
    const phrase = fc.oneof(
      fc.array(words, { maxLength: 9 }).map((list) => list.join(' ')),
      fc.string({ unit: 'binary', maxLength: 30 }),
    );
    fc.assert(
      fc.property(phrase, (text) => {
        const parsed = parseQuantity(text, vocabulary);
        const at = 'problem' in parsed ? parsed.problem.at : 0;
        const reason = 'problem' in parsed ? parsed.problem.reason : 'none';
        const { low, high } = 'quantity' in parsed ? parsed.quantity : { low: null, high: null };
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThanOrEqual(text.length);
        expect(reason).not.toBe('');
        expect(low ?? -Infinity).toBeLessThanOrEqual(high ?? Infinity);
      }),
      { numRuns: 2000 },
    );
  });

  it('is read, or is left to the editor, once every fix on offer is taken', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (list) => {
        let text = list.join(' ');
        for (let fixes = 0; ; fixes += 1) {
          const parsed = parseQuantity(text, vocabulary);
          if (!('problem' in parsed) || parsed.problem.fix === null) return;
          if (/^(?:- |groups:|units:)/.test(parsed.problem.fix)) return;
          expect(parsed.problem.fix).not.toBe(text);
          expect(fixes).toBeLessThan(20);
          text = parsed.problem.fix;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('with a whole number gives that number back, in digits and with commas', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), (n) => {
        expect(parseQuantity(String(n), vocabulary)).toHaveProperty('quantity.low', n);
        const people = `${n.toLocaleString('en-US')} people`;
        expect(parseQuantity(people, vocabulary)).toHaveProperty('quantity.high', n);
      }),
    );
  });
});
