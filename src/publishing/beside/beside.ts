import { Worker } from 'node:worker_threads';
import type { StyleRule } from '../../charts/standalone/style-rules.ts';
import type { Card } from '../cards/card.ts';

/** Something to be done on the other thread. */
export type Task =
  | { do: 'page'; turn: number; file: string; html: string; isSearched: boolean }
  | { do: 'card'; card: Card; rules: readonly StyleRule[]; code: string }
  | { do: 'search'; folder: string };

export interface Answer {
  html?: string;
  sha256?: string;
  bytes?: Uint8Array;
}

/**
 * Work on a thread of its own, beside that which renders: pages are finished and given to the search,
 * and pictures are drawn. Pages are searched in the order of their turns, whenever they come, since
 * another order gives another index.
 */
export class Beside {
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url));
  readonly #open = new Map<number, PromiseWithResolvers<Answer>>();
  /** The SHA-256 of each finished page, by its file. */
  readonly hashes = new Map<string, string>();
  readonly #hasSearch: boolean;
  #turns = 0;
  #ids = 0;

  /** @param hasSearch the site has a search, to which pages are given */
  constructor(hasSearch: boolean) {
    this.#hasSearch = hasSearch;
    this.#worker.on('message', ({ id, answer, error }: Reply) => {
      const open = this.#open.get(id);
      this.#open.delete(id);
      if (answer === undefined) open?.reject(error);
      else open?.resolve(answer);
    });
    this.#worker.on('error', (error) => {
      for (const open of this.#open.values()) open.reject(error);
    });
  }

  /** The turn of a page, taken when its rendering begins. */
  turn(): number {
    this.#turns += 1;
    return this.#turns - 1;
  }

  /** A rendered page as it is served. */
  async finishPage(turn: number, file: string, html: string): Promise<string> {
    const answer = await this.#ask({ do: 'page', turn, file, html, isSearched: this.#hasSearch });
    this.hashes.set(file, answer.sha256 ?? '');
    return answer.html ?? '';
  }

  /** A picture for where a page is shared, as PNG. */
  async drawCard(card: Card, rules: readonly StyleRule[], code: string): Promise<Uint8Array> {
    const { chart, ...words } = card;
    // Drawings are made when they are asked for, and no getter goes over to another thread.
    const drawn =
      chart === null
        ? null
        : {
            kind: chart.kind,
            title: chart.title,
            svgs: chart.svgs && { narrow: chart.svgs.narrow, wide: chart.svgs.wide },
          };
    const answer = await this.#ask({ do: 'card', card: { ...words, chart: drawn }, rules, code });
    return answer.bytes ?? new Uint8Array();
  }

  /** Writes the index of all pages into a folder. */
  async writeSearch(folder: string): Promise<void> {
    await this.#ask({ do: 'search', folder });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #ask(task: Task): Promise<Answer> {
    const open = Promise.withResolvers<Answer>();
    this.#ids += 1;
    this.#open.set(this.#ids, open);
    this.#worker.postMessage({ id: this.#ids, task });
    return open.promise;
  }
}

interface Reply {
  id: number;
  answer?: Answer;
  error?: unknown;
}
