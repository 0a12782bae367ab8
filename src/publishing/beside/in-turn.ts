/**
 * Takes things that come in any order and passes them on by their numbers, which count from 0, as
 * soon as those before them are there.
 */
export class InTurn<T> {
  readonly #waiting = new Map<number, T>();
  readonly #pass: (thing: T) => void;
  #next = 0;

  constructor(pass: (thing: T) => void) {
    this.#pass = pass;
  }

  take(turn: number, thing: T): void {
    this.#waiting.set(turn, thing);
    for (;;) {
      const next = this.#waiting.get(this.#next);
      if (next === undefined) return;
      this.#waiting.delete(this.#next);
      this.#next += 1;
      this.#pass(next);
    }
  }
}
