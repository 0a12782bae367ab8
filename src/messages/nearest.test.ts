import { describe, expect, it } from 'vitest';
import { nearest, nearestFirst, oneLetterOff } from './nearest.ts';

const fields = ['killed', 'injured', 'missing', 'hedge', 'by', 'attributes-to'];

describe('the words that one may be a misspelling of', () => {
  it('differ in few letters, the nearest first', () => {
    expect(nearest('kiled', fields)).toEqual(['killed']);
    expect(nearest('Injured', fields)).toEqual(['injured']);
    expect(nearest('chrat', ['chart', 'chat', 'sources'])).toEqual(['chat', 'chart']);
  });

  it('may hold it, or be held by it', () => {
    expect(nearest('attributes', fields)).toEqual(['attributes-to']);
    expect(nearest('monitoring', ['monitor', 'ngo'])).toEqual(['monitor']);
  });

  it('are none where nothing is near', () => {
    expect(nearest('zebra', fields)).toEqual([]);
    expect(nearest('of', fields)).toEqual([]);
  });

  it('go before all others in a list of choices', () => {
    expect(nearestFirst('hedg', fields)[0]).toBe('hedge');
    expect(nearestFirst('hedg', fields)).toHaveLength(fields.length);
  });
});

describe('the one word that a misspelling can only stand for', () => {
  it('is one letter away, and no other is', () => {
    expect(oneLetterOff('kiled', fields)).toBe('killed');
    expect(oneLetterOff('atributes-to', fields)).toBe('attributes-to');
    expect(oneLetterOff('sais', ['says', 'said'])).toBeNull();
    expect(oneLetterOff('klled', ['injured'])).toBeNull();
  });

  it('is none where a letter or a digit tells things apart', () => {
    expect(oneLetterOff('un-28', ['un-27'])).toBeNull();
    expect(oneLetterOff('strike-b', ['strike-a'])).toBeNull();
    expect(oneLetterOff('report2', ['report'])).toBeNull();
    expect(oneLetterOff('b', ['by'])).toBeNull();
  });
});
