import { boxOf, runsWidth, stackLines, type } from '../placed.ts';
import type { Box, PlacedText } from '../placed.ts';
import { isFree } from './figure-words.ts';
import type { EvolutionLine } from './lines.ts';
import { nameLines } from './names.ts';
import { boxOfFigure } from './place-line.ts';
import type { PlacedLine } from './placed.ts';

/** How wide a name on a line may be, in px. */
const widest = 150;

/**
 * Names above the last figure of each line, or below it; `null` where one finds no room.
 *
 * @param room what they must not touch, and where they must lie
 */
export function namesOnLines(
  lines: readonly EvolutionLine[],
  marks: readonly PlacedLine[],
  { taken, within }: { taken: readonly Box[]; within: Box },
): PlacedText[] | null {
  const texts: PlacedText[] = [];
  for (const [index, line] of lines.entries()) {
    const end = marks[index]?.figures.at(-1);
    if (end === undefined) continue;
    const words = nameLines(line, widest);
    const height = words.length * type.small.line;
    const half = Math.max(...words.map(({ runs, size }) => runsWidth(runs, size))) / 2;
    const box = boxOfFigure(end);
    const center = Math.min(Math.max(end.x, within.x0 + half), within.x1 - half);
    const places = [box.y0 - height - 2, box.y1 + 2].flatMap((top) => [
      { x: end.x + 4, top, anchor: 'end' as const },
      { x: center, top, anchor: 'middle' as const },
      { x: end.x - 4, top, anchor: 'start' as const },
    ]);
    const beside = (box.y0 + box.y1 - height) / 2;
    places.push(
      { x: box.x0 - 3, top: beside, anchor: 'end' },
      { x: box.x1 + 3, top: beside, anchor: 'start' },
    );
    const free = places
      .map((place) => stackLines(words, place).texts)
      .find((placed) =>
        placed.every((text) =>
          isFree(boxOf(text), { taken: [...taken, ...texts.map(boxOf)], within }),
        ),
      );
    if (free === undefined) return null;
    texts.push(...free);
  }
  return texts;
}
