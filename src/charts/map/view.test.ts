import { describe, expect, it } from 'vitest';
import { pointAt, viewOf } from './view.ts';

describe('the view of a map', () => {
  it('holds every position with room around it', () => {
    const positions = [
      [36, 35],
      [38, 36.5],
      [36.5, 34],
    ];
    const view = viewOf(positions, 680);
    for (const position of positions) {
      const [x, y] = pointAt(view, position);
      expect(x).toBeGreaterThan(50);
      expect(x).toBeLessThan(630);
      expect(y).toBeGreaterThan(50);
      expect(y).toBeLessThan(view.height - 50);
    }
  });

  it('sets one position into the middle of 160 km', () => {
    const view = viewOf([[36, 35]], 320);
    expect(view.scale).toBeCloseTo(2, 5);
    expect(pointAt(view, [36, 35])[0]).toBeCloseTo(160, 5);
  });

  it('is no higher for one place than its surroundings ask for', () => {
    expect(viewOf([[36, 35]], 680).height).toBeLessThan(400);
  });

  it('shows no less than 30 km of several', () => {
    expect(
      viewOf(
        [
          [36, 35],
          [36.001, 35.001],
        ],
        300,
      ).scale,
    ).toBeCloseTo(10, 5);
  });

  it('has a scale by which distances are true', () => {
    const view = viewOf(
      [
        [36, 35],
        [37, 36],
      ],
      680,
    );
    const [[, a], [, b]] = [pointAt(view, [36.5, 35.45]), pointAt(view, [36.5, 35.55])];
    // A tenth of a degree of latitude is 11.12 km on a sphere of 6,371 km.
    expect(Math.abs(a - b) / (view.scale ?? 0)).toBeCloseTo(11.12, 1);
  });

  it('keeps what lies on both sides of the date line together', () => {
    const view = viewOf(
      [
        [179, -17],
        [-179, -18],
      ],
      680,
    );
    const [[west], [east]] = [pointAt(view, [179, -17]), pointAt(view, [-179, -18])];
    expect(west).toBeLessThan(east);
    expect(view.extent.west).toBeGreaterThan(view.extent.east);
  });

  it('has no scale where it shows the whole earth', () => {
    expect(
      viewOf(
        [
          [-78, 0],
          [121, 15],
          [30, 50],
        ],
        680,
      ).scale,
    ).toBeNull();
  });

  it('has north up', () => {
    const view = viewOf(
      [
        [145, -43],
        [150, -30],
      ],
      680,
    );
    const [[x1, y1], [x2, y2]] = [pointAt(view, [147.5, -32]), pointAt(view, [147.5, -40])];
    expect(x1).toBeCloseTo(x2, 3);
    expect(y1).toBeLessThan(y2);
  });
});
