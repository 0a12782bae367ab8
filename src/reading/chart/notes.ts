import { shown } from '../../messages/words.ts';
import { parseDate } from '../date.ts';
import type { EdtfDate } from '../date.ts';
import type { Id } from '../content.ts';

/** A remark at a day of a chart: at a date with words, or at an entry with its title or words. */
export interface ChartNote {
  at: { date: EdtfDate } | { entry: Id };
  /** `null` for the entry's own title. */
  words: string | null;
}

/** What is wrong with the text of a note. */
export interface ChartNoteProblem {
  reason: string;
  expected: string;
}

const expected =
  'a date and words (`2024-11-29: Aleppo is entered`) or the id of an entry, several with `; ` between them';

/**
 * Reads the text of a `note`: pieces with `;` between them, each a date or the id of an entry, and
 * after a colon the words. The words can be left out after an id: then the entry's title stands.
 */
export function parseNotes(text: string): { notes: ChartNote[] } | { problem: ChartNoteProblem } {
  const notes: ChartNote[] = [];
  for (const piece of text.split(/\s*;\s*/u).filter((one) => one !== '')) {
    const [, head = '', words = ''] = /^([^:]*?)\s*(?::\s*(.*))?$/su.exec(piece) ?? [];
    if (/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(head) && !/^\d{4}(-|$)/u.test(head)) {
      notes.push({ at: { entry: head }, words: words === '' ? null : words });
      continue;
    }
    const read = parseDate(head);
    if ('problem' in read) {
      return { problem: { reason: `${shown(piece)} begins with no date and no id.`, expected } };
    }
    const { date } = read;
    if (date.earliest === null || date.latest === null) {
      return { problem: { reason: `${shown(head)} has no beginning or no end.`, expected } };
    }
    if (words === '') {
      return { problem: { reason: `Nothing is noted at ${shown(head)}.`, expected } };
    }
    notes.push({ at: { date }, words });
  }
  if (notes.length === 0) return { problem: { reason: 'This note is empty.', expected } };
  return { notes };
}
