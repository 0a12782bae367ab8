import type { PathCommand } from './svg.ts';

/** Sheets that nobody writes on: drawings have thousands of paths, and a sheet serves them all. */
const free: Buffer[] = [];
const sheetSize = 1 << 14;
/** What a pen holds that was put away. */
const away = Buffer.alloc(0);
/** No stroke takes more bytes than this. */
const longestStroke = 128;

/** The letters of path data that count from where the last command ended. */
const letter = { move: 109, across: 104, down: 118, line: 108, bend: 113, arc: 97, close: 122 };
const [space, minus, point, zero] = [32, 45, 46, 48];

/**
 * Draws one path, each command counted from where the one before it ended: then marks at even
 * distances read the same, and many of them compress to little. Places are rounded to one decimal,
 * which is finer than anybody sees, before they are counted from, so that nothing shifts, however
 * many there are. Written as bytes, which takes half the time of putting thousands of short texts
 * together.
 */
export class Pen {
  #sheet = free.pop() ?? Buffer.allocUnsafeSlow(sheetSize);
  #end = 0;
  #x = 0;
  #y = 0;
  #startX = 0;
  #startY = 0;

  move(x: number, y: number): void {
    this.#begin(letter.move);
    this.#to(x, y, false);
    this.#startX = this.#x;
    this.#startY = this.#y;
  }

  across(x: number): void {
    this.#begin(letter.across);
    const from = this.#x;
    this.#x = Math.round(x * 10);
    this.#number(this.#x - from);
  }

  down(y: number): void {
    this.#begin(letter.down);
    const from = this.#y;
    this.#y = Math.round(y * 10);
    this.#number(this.#y - from);
  }

  line(x: number, y: number): void {
    this.#begin(letter.line);
    this.#to(x, y, false);
  }

  /** A curve toward a corner, and from there to its end. */
  bend(cornerX: number, cornerY: number, x: number, y: number): void {
    this.#begin(letter.bend);
    const [fromX, fromY] = [this.#x, this.#y];
    this.#to(cornerX, cornerY, false);
    this.#x = fromX;
    this.#y = fromY;
    this.#to(x, y, true);
  }

  close(): void {
    this.#begin(letter.close);
    this.#x = this.#startX;
    this.#y = this.#startY;
  }

  /** A box from a corner; of some of one size, each is drawn as large, wherever it stands. */
  box(x: number, y: number, width: number, height: number): void {
    this.move(x, y);
    const across = Math.round(width * 10);
    this.#begin(letter.across);
    this.#number(across);
    this.#begin(letter.down);
    this.#number(Math.round(height * 10));
    this.#begin(letter.across);
    this.#number(-across);
    this.close();
  }

  circle(x: number, y: number, r: number): void {
    this.move(x + r, y);
    const [size, width] = [Math.round(r * 10), Math.round(r * 20)];
    this.#half(size, -width);
    this.#half(size, width);
    this.close();
  }

  /** Draws commands whose places are counted from the corner of the drawing. */
  follow(commands: readonly PathCommand[]): void {
    for (const [name, a = 0, b = 0, c = 0, d = 0] of commands) {
      if (name === 'M') this.move(a, b);
      else if (name === 'H') this.across(a);
      else if (name === 'V') this.down(a);
      else if (name === 'Q') this.bend(a, b, c, d);
      else throw new TypeError(`no pen for ${name}`);
    }
  }

  /** What was drawn, as path data; the pen is put away with that, and draws no more. */
  lift(): string {
    const data = this.#sheet.toString('latin1', 0, this.#end);
    free.push(this.#sheet);
    this.#sheet = away;
    return data;
  }

  /** Half a circle, to a place at the same height, so many tenths away. */
  #half(size: number, across: number): void {
    this.#begin(letter.arc);
    this.#number(size);
    this.#next(size);
    for (const flag of [0, 0, 1]) this.#next(flag * 10);
    this.#next(across);
    this.#next(0);
  }

  /** To a place, counted from where the pen is; behind another number or not. */
  #to(x: number, y: number, behind: boolean): void {
    const [fromX, fromY] = [this.#x, this.#y];
    this.#x = Math.round(x * 10);
    this.#y = Math.round(y * 10);
    if (behind) this.#next(this.#x - fromX);
    else this.#number(this.#x - fromX);
    this.#next(this.#y - fromY);
  }

  #begin(command: number): void {
    if (this.#end + longestStroke > this.#sheet.length) this.#enlarge();
    this.#sheet[this.#end++] = command;
  }

  #enlarge(): void {
    const larger = Buffer.allocUnsafeSlow(this.#sheet.length * 2);
    this.#sheet.copy(larger);
    this.#sheet = larger;
  }

  /** A number behind another, in tenths. */
  #next(tenths: number): void {
    if (tenths >= 0) this.#sheet[this.#end++] = space;
    this.#number(tenths);
  }

  /** A number, in tenths, as short as it goes. */
  #number(tenths: number): void {
    const sheet = this.#sheet;
    let end = this.#end;
    if (tenths < 0) sheet[end++] = minus;
    const size = Math.abs(tenths);
    const whole = Math.floor(size / 10);
    if (whole > 999) end += sheet.write(String(whole), end, 'latin1');
    else {
      if (whole > 99) sheet[end++] = zero + Math.floor(whole / 100);
      if (whole > 9) sheet[end++] = zero + (Math.floor(whole / 10) % 10);
      sheet[end++] = zero + (whole % 10);
    }
    const rest = size - whole * 10;
    if (rest > 0) {
      sheet[end++] = point;
      sheet[end++] = zero + rest;
    }
    this.#end = end;
  }
}
