import type { Id } from '../reading/content.ts';
import type { ProsePart } from '../publishing/prose-parts.ts';

/** Words up to the next heading or block, with the notes of what they are first to cite. */
export type Passage =
  { kind: 'words'; html: string; notes: Id[] } | Extract<ProsePart, { kind: 'block' }>;

/** Heights in px on a wide screen: a line of text and its letters, the foot of a block, notes. */
const LINE = { height: 30, letters: 58 };
const BLOCK = 20;
const NOTE = { whole: 84, brief: 33 };

/**
 * How many notes have room beside a passage in whole, so that the text need not wait for them. The
 * others are given by name and day, and say the rest where they lead to.
 */
export function wholeNotes(html: string, notes: number): number {
  const blocks = html.match(/<\/(?:p|li|h\d|blockquote)>/g)?.length ?? 1;
  const letters = html.replace(/<[^>]*>/g, '').length;
  const room = (letters / LINE.letters + blocks / 2) * LINE.height + blocks * BLOCK;
  const left = room - notes * NOTE.brief;
  return Math.max(0, Math.min(notes, Math.floor(left / (NOTE.whole - NOTE.brief))));
}

/** Gathers the pieces of a text into passages, so that notes stand beside them in one column. */
export function passagesOf(parts: readonly ProsePart[]): Passage[] {
  const passages: Passage[] = [];
  const noted = new Set<Id>();
  for (const part of parts) {
    const last = passages.at(-1);
    if (part.kind === 'block') {
      passages.push(part);
      continue;
    }
    const notes = part.cites.filter((id) => !noted.has(id));
    for (const id of notes) noted.add(id);
    if (last?.kind === 'words' && !part.html.startsWith('<h2')) {
      last.html += `\n${part.html}`;
      last.notes.push(...notes);
    } else {
      passages.push({ kind: 'words', html: part.html, notes });
    }
  }
  return passages;
}
