import type { Id } from '../reading/content.ts';
import type { ProsePart } from '../publishing/prose-parts.ts';

/** Words up to the next heading or block, with the notes of what they are first to cite. */
export type Passage =
  { kind: 'words'; html: string; notes: Id[] } | Extract<ProsePart, { kind: 'block' }>;

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
