import { describe, expect, it } from 'vitest';
import { extentOf, meet, narrowest } from './extent.ts';

const box = (west: number, east: number, south = 0, north = 1) => ({ west, east, south, north });

describe('the narrowest extent of longitudes', () => {
  it('is that from the least to the greatest', () => {
    expect(narrowest([36, 37, 35])).toEqual({ west: 35, east: 37 });
  });

  it('goes over the date line where that is shorter', () => {
    expect(narrowest([178, -179, -178])).toEqual({ west: 178, east: -178 });
  });

  it('is a single longitude where there is one', () => {
    expect(narrowest([12])).toEqual({ west: 12, east: 12 });
  });
});

describe('two extents', () => {
  it('meet where both their longitudes and their latitudes do', () => {
    expect(meet(box(0, 10), box(5, 15))).toBe(true);
    expect(meet(box(0, 10), box(11, 15))).toBe(false);
    expect(meet(box(0, 10, 0, 1), box(5, 15, 2, 3))).toBe(false);
  });

  it('meet over the date line', () => {
    expect(meet(box(170, -170), box(-175, -172))).toBe(true);
    expect(meet(box(170, -170), box(0, 10))).toBe(false);
  });
});

it('the extent of points holds them all', () => {
  expect(
    extentOf([
      [1, 5],
      [3, 2],
    ]),
  ).toEqual({ west: 1, east: 3, south: 2, north: 5 });
});
