/** Cells of one width for small drawings side by side. */
export interface Grid {
  columns: number;
  /** The width of a cell, in px. */
  cell: number;
  /** Column and row of a cell, and where its left edge stands. */
  at(index: number): { column: number; row: number; x: number };
}

/**
 * As many columns as have room, at most as many as there are cells.
 *
 * @param least the narrowest that a cell may be, in px
 */
export function gridOf(cells: number, width: number, least: number, gap = 20): Grid {
  const columns = Math.max(1, Math.min(cells, Math.floor((width + gap) / (least + gap))));
  const cell = (width - (columns - 1) * gap) / columns;
  return {
    columns,
    cell,
    at: (index) => {
      const column = index % columns;
      return { column, row: Math.floor(index / columns), x: column * (cell + gap) };
    },
  };
}
