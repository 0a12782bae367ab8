const hole = /\{([^{}]*)\}/gu;

/** The columns that a text names in braces: `Shelling in {location}`. */
export function columnsIn(text: string): string[] {
  return [...text.matchAll(hole)].map(([, name = '']) => name.trim());
}

/** The text with the cells of a row in place of its columns; `null` where one of them is empty. */
export function filled(text: string, cellOf: (column: string) => string): string | null {
  let isWhole = true;
  const result = text.replace(hole, (_, name: string) => {
    const cell = cellOf(name.trim());
    if (cell === '') isWhole = false;
    return cell;
  });
  return isWhole ? result : null;
}
