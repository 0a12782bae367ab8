import type { Figure } from '../../reading/quantity.ts';
import { type } from '../placed.ts';
import { extentOf } from './axis.ts';
import type { MarkLook } from './placed.ts';
import type { ClaimRow } from './series.ts';
import { lookOf, sizes } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { speakerLabel } from './speaker-words.ts';

/** In px; so short that it seldom reaches the next mark of its line. */
const shortArrow = 14;

/** Rows that stand on one line where there are very many: an origin's own, and what adds none. */
export function speakerKey({ weight, origin, speaker }: ClaimRow): string {
  const adds = weight === 'origin' || weight === 'unstated';
  return adds ? `origin ${origin ?? speaker}` : `other ${speaker}`;
}

/** All figures of one speaker on one line, what is to be said of them beside it; says where it ends. */
export function placeSpeaker(rows: readonly ClaimRow[], top: number, sheet: Sheet): number {
  const { column, width, scale, placed, context } = sheet;
  const label = speakerLabel(rows, column === 0 ? width : column, top, context);
  placed.texts.push(...label.texts);
  const { size, r } = sizes.crowded;
  const line = type[size].line + 3;
  const first = column === 0 ? label.bottom : top - 1;
  for (const { look, struck, figure } of rows.flatMap(figuresOnLine)) {
    const extent = scale === null ? null : extentOf(figure, scale, shortArrow);
    if (extent !== null) placed.marks.push({ ...extent, look, y: first + line / 2, r, struck });
  }
  return Math.max(label.bottom, first + line);
}

/** The figures of a claim, and what carriers made of them. */
function figuresOnLine(row: ClaimRow): { figure: Figure; look: MarkLook; struck: boolean }[] {
  const look = lookOf(row);
  return [
    ...row.figures.map((figure) => ({ figure, look, struck: row.struck })),
    ...row.carriers.map((figure) => ({ figure, look: 'changed' as const, struck: false })),
  ];
}
