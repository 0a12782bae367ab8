import { describe, expect, it } from 'vitest';
import { checkFound } from './check-content.ts';

/** What the check asks about places with these points, latitude first. */
function asked(...points: string[]) {
  const places = points.map(
    (point, index) => `- { id: p${index}, name: P, point: [${point}], precision: near }\n`,
  );
  const files = { 'site.yml': 'title: A\n', 'places.yml': places.join('') };
  return checkFound({
    files: Object.entries(files).map(([file, text]) => ({ file, bytes: Buffer.from(text) })),
    others: [],
    outside: [],
  })
    .problems.filter(({ rule }) => rule === 'doubtful-point')
    .map(({ line, fix }) => [line, fix]);
}

const syria = ['36.2, 37.16', '33.51, 36.29', '35.13, 36.75'];
const ukraine = ['50.45, 30.52', '48.5, 37.9', '47.1, 37.55', '46.5, 30.7'];

describe('a point of which the check asks', () => {
  it('is two zeros', () => {
    expect(asked(...syria, '0, 0')).toEqual([[4, null]]);
    expect(asked('0.0, -0')).toEqual([[1, null]]);
  });

  it('lies where nobody lives, as New York does with its longitude first', () => {
    expect(asked('-74.0, 40.7')).toEqual([[1, 'point: [40.7, -74]']]);
  });

  it('lies among the other places of the site only the other way round', () => {
    expect(asked(...ukraine, '37.8, 48.0')).toEqual([[5, 'point: [48, 37.8]']]);
  });
});

describe('a point of which it does not ask', () => {
  it('lies among others, or is one of places that are spread over the world', () => {
    expect(asked(...syria)).toEqual([]);
    expect(asked(...ukraine)).toEqual([]);
    expect(asked('-33.4, -70.7', '35.7, 139.7', '51.5, -0.1', '-1.3, 36.8', '40.7, -74')).toEqual(
      [],
    );
  });

  it('has another place beside it', () => {
    expect(asked(...ukraine, '37.8, 48.0', '36.9, 50.1')).toEqual([]);
  });

  it('cannot be the other way round, as its longitude would be no latitude', () => {
    expect(asked(...syria, '-25.3, 133.8', '78.2, 100.6')).toEqual([]);
  });
});

describe('a latitude out of range', () => {
  it('is told of as one that may be a longitude', () => {
    const { problems } = checkFound({
      files: Object.entries({
        'site.yml': 'title: A\n',
        'places.yml': '- { id: b, name: B, point: [117.2, 34.1], precision: near }\n',
      }).map(([file, text]) => ({ file, bytes: Buffer.from(text) })),
      others: [],
      outside: [],
    });
    expect(problems.find(({ rule }) => rule === 'wrong-type')).toMatchObject({
      line: 1,
      column: 29,
      reason: '`117.2` is no latitude, and may be a longitude.',
    });
  });
});
