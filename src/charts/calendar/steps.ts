/** A step of a scale: figures from one to another, both in it. */
export interface Step {
  from: number;
  to: number;
  /** From 1 for the lightest to 4 for the heaviest. */
  level: number;
}

/** Which of the four levels a scale of so many steps takes, so that they lie well apart. */
const levels: readonly (readonly number[])[] = [[], [2], [1, 3], [1, 2, 3], [1, 2, 3, 4]];
/** Two levels of marks that are small. */
const farthest: readonly number[] = [1, 4];

/**
 * At most four steps up to the highest figure, or two where more could not be told apart, each about
 * as many times the one before.
 */
export function stepsOf(figures: readonly number[], most: 2 | 4 = 4): Step[] {
  if (figures.length === 0) return [];
  const highest = figures.reduce((a, b) => Math.max(a, b));
  const lowest = figures.reduce((a, b) => Math.min(a, b));
  const starts =
    highest <= most
      ? Array.from({ length: Math.max(1, highest) }, (_, index) => index + 1)
      : Array.from({ length: most }, (_, n) => (n === 0 ? 1 : roundedUp(highest ** (n / most))));
  const kept = [...new Set(starts)];
  return kept.map((start, index) => ({
    from: index === 0 ? Math.min(lowest, start) : start,
    to: (kept[index + 1] ?? highest + 1) - 1,
    level: (most === 2 && kept.length === 2 ? farthest : levels[kept.length])?.[index] ?? 4,
  }));
}

/** The level of a figure. */
export function levelOf(figure: number, steps: readonly Step[]): number {
  return steps.find(({ from, to }) => figure >= from && figure <= to)?.level ?? 1;
}

/** To one digit that counts: 7.3 is 8, 19.7 is 20. */
function roundedUp(n: number): number {
  const unit = 10 ** Math.floor(Math.log10(n));
  return Math.ceil(n / unit) * unit;
}
