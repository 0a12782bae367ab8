/** The lines of a text while some of them are replaced, and how their places belong together. */
export class LineTexts {
  readonly #written: readonly string[];
  readonly #sourceStarts: readonly number[];
  readonly #lines: string[];
  #starts: readonly number[];

  constructor(text: string) {
    this.#written = text.split('\n');
    this.#lines = [...this.#written];
    this.#sourceStarts = startsOf(this.#written);
    this.#starts = this.#sourceStarts;
  }

  get lines(): readonly string[] {
    return this.#lines;
  }

  get count(): number {
    return this.#lines.length;
  }

  /** The text as it is now, of the lines from one to before another. */
  text(from = 0, to = this.count): string {
    return this.#lines.slice(from, to).join('\n');
  }

  /** A line as it was written. */
  written(line: number): string {
    return this.#written[line] ?? '';
  }

  /** Puts other text into a line; its end stays. */
  replace(line: number, text: string): void {
    this.#lines[line] = `${text}${this.written(line).endsWith('\r') ? '\r' : ''}`;
    this.#starts = startsOf(this.#lines);
  }

  /** The offset of a line in the text as it is now. */
  startOf(line: number): number {
    return this.#starts[line] ?? 0;
  }

  /** The line at an offset of the text as it is now. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The offset of a column in the text as it was written, or of the end of its line. */
  sourceOffset(line: number, column: number): number {
    return (this.#sourceStarts[line] ?? 0) + Math.min(column, this.written(line).length);
  }

  /** The offset in the text as it was written of an offset in the text as it is now. */
  toSource(offset: number): number {
    const line = this.lineAt(offset);
    const column = offset - this.startOf(line);
    return this.sourceOffset(
      line,
      columnBefore(this.written(line), this.#lines[line] ?? '', column),
    );
  }
}

/** The column of a line before it was changed: what differs follows what both begin with. */
function columnBefore(before: string, after: string, column: number): number {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  return column <= same ? column : Math.max(same, column + before.length - after.length);
}

function startsOf(lines: readonly string[]): number[] {
  let offset = 0;
  return lines.map((line) => {
    const start = offset;
    offset += line.length + 1;
    return start;
  });
}
