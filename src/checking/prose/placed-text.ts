import type { Nodes } from 'mdast';
import type { Id } from '../../reading/content.ts';
import type { Position, SourceText } from '../../reading/source-text.ts';
import { offsetIn } from './offsets.ts';

/** A citation or a count in a text. */
export interface Mark {
  /** Its offset in the text. */
  at: number;
  ids: readonly Id[];
  isCount: boolean;
}

/** The words of Markdown nodes, each character with its place in the file. */
export class PlacedText {
  text = '';
  readonly marks: Mark[] = [];
  readonly #source: string;
  readonly #file: SourceText;
  readonly #offsets: number[] = [];
  #cursor = 0;

  /** @param file the file whose lines and columns the nodes have */
  constructor(file: SourceText) {
    this.#file = file;
    this.#source = file.text;
  }

  /** Where a character of the text stands in the file. */
  offsetOf(offset: number): number {
    return this.#offsets[Math.max(0, Math.min(offset, this.#offsets.length - 1))] ?? 0;
  }

  /** Characters that stand nowhere in the file. */
  gap(characters: string): void {
    for (const character of characters) this.#push(character, this.#cursor);
  }

  add(node: Nodes): void {
    const start = this.#startOf(node);
    if (start !== null) this.#cursor = start;
    if (node.type === 'text') this.#align(node.value);
    else if (node.type === 'citation') this.#mark(node.ids, false);
    else if (node.type === 'count') this.#mark([node.of], true);
    else if (node.type === 'inlineCode') this.gap('\uFFFC');
    else if (node.type === 'break') this.gap(' ');
    else if ('children' in node) for (const child of node.children) this.add(child);
    const end = node.position?.end;
    if (end) this.#cursor = this.#fileOffset(end);
  }

  #mark(ids: readonly Id[], isCount: boolean): void {
    this.marks.push({ at: this.text.length, ids, isCount });
    this.gap('\uFFFC');
  }

  /** Finds each character in the source, past marks, escapes and the starts of lines. */
  #align(value: string): void {
    const limit = Math.min(this.#source.length, this.#cursor + value.length * 3 + 200);
    for (const character of value) {
      let at = this.#cursor;
      while (at < limit && !this.#source.startsWith(character, at) && !this.#entityAt(at)) at += 1;
      if (at >= limit) {
        this.#push(character, this.#cursor);
        continue;
      }
      this.#push(character, at);
      this.#cursor = at + (this.#entityAt(at)?.length ?? character.length);
    }
  }

  #entityAt(offset: number): string | null {
    if (this.#source[offset] !== '&') return null;
    return /^&(?:#\w{1,8}|\w{2,32});/u.exec(this.#source.slice(offset, offset + 36))?.[0] ?? null;
  }

  #push(character: string, offset: number): void {
    this.text += /\s/u.test(character) ? ' '.repeat(character.length) : character;
    for (let unit = 0; unit < character.length; unit += 1) this.#offsets.push(offset + unit);
  }

  #startOf({ position }: Nodes): number | null {
    return position ? this.#fileOffset(position.start) : null;
  }

  #fileOffset(position: Position): number {
    return offsetIn(this.#file, position);
  }
}
