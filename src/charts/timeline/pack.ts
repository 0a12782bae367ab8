import { stackLines, type } from '../placed.ts';
import type { PlacedText } from '../placed.ts';
import { jointsOf } from './block.ts';
import type { Block } from './block.ts';
import type { Joint, PlacedItem } from './placed.ts';

/** Between marks beside each other and under each other, with their titles and without, in px. */
const air = { titled: { across: 10, down: 5 }, plain: { across: 3, down: 2 } } as const;

/** Gives each block the first row in which it touches nothing, and says where the rows end. */
export function packBlocks(
  blocks: readonly Block[],
  top: number,
  titles: boolean,
): { items: PlacedItem[]; joints: Joint[]; texts: PlacedText[]; bottom: number } {
  const { across, down } = titles ? air.titled : air.plain;
  const rows: Block[][] = [];
  for (const block of blocks) {
    const free = rows.find((row) => row.every((other) => isClear(block, other, across)));
    if (free === undefined) rows.push([block]);
    else free.push(block);
  }
  const items: PlacedItem[] = [];
  const joints: Joint[] = [];
  const texts: PlacedText[] = [];
  let y = top;
  for (const row of rows) {
    const height = Math.max(...row.map((block) => block.height));
    for (const block of row) {
      const { marks, lines, anchor, textX: x } = block;
      const words = lines.length * type.body.line;
      const start = y + (height - block.height) / 2;
      const center = block.under ? start + (block.height - words - 3) / 2 : y + height / 2;
      const wordsTop = block.under ? start + block.height - words - 3 : center - words / 2;
      items.push(...marks.map((mark) => ({ ...mark, y: center })));
      joints.push(...jointsOf(block, center));
      texts.push(...stackLines(lines, { x, top: wordsTop, anchor }).texts);
    }
    y += height + down;
  }
  return { items, joints, texts, bottom: y };
}

function isClear(a: Block, b: Block, gap: number): boolean {
  return a.x0 > b.x1 + gap || a.x1 < b.x0 - gap;
}
