import type { Document } from 'yaml';
import { parseYaml } from '../parse-yaml.ts';

/**
 * What the mending of one file may take: nobody waits longer than a second for a message, and a
 * parser needs about as long for an error, and for a start, as for so many characters.
 */
const limits = { characters: 300_000, perError: 30, perStart: 20 };

/** Parses what may be a mended text, as long as all of it together is not too much. */
export class Budget {
  #left = limits.characters;

  /** Whether nothing more should be tried out. */
  get isSpent(): boolean {
    return this.#left <= 0;
  }

  /** The documents of a text; parsing goes on where the budget is spent, for who must know. */
  parse(text: string): Document.Parsed[] {
    const documents = parseYaml(text);
    const errors = documents.reduce((sum, document) => sum + document.errors.length, 0);
    this.#left -= limits.perStart + text.length + errors * limits.perError;
    return documents;
  }
}
