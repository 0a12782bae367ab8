/** A point of a drawing, in px. */
export type Point = [x: number, y: number];

/**
 * Leaves out the points of a line that show least: each with the triangle that it makes with its
 * neighbours, the smallest first, while that is under `area` px² (Visvalingam and Whyatt, 1993).
 * The ends stay.
 */
export function thin(line: readonly Point[], area: number): Point[] {
  let kept: Point[] = [...line];
  for (;;) {
    const next = withoutSmallest(kept, area);
    if (next.length === kept.length) return kept;
    kept = next;
  }
}

/** One pass: drops each point whose triangle is small, and no larger than its neighbours'. */
function withoutSmallest(line: readonly Point[], area: number): Point[] {
  const areas = line.map((point, index) => {
    const [before, after] = [line[index - 1], line[index + 1]];
    return before === undefined || after === undefined ? Infinity : triangle(before, point, after);
  });
  const at = (index: number) => areas[index] ?? Infinity;
  return line.filter(
    (_, index) => at(index) >= area || at(index) > at(index - 1) || at(index) >= at(index + 1),
  );
}

function triangle([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
}
