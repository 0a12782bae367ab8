import type { Problem } from '../../messages/problem.ts';
import type { Id } from '../../reading/content.ts';
import type { Position } from '../../reading/source-text.ts';
import type { IdIndex } from '../id-index.ts';
import type { Published } from './published-record.ts';

/** The record as it was published and as it is now, and where everything stands now. */
export interface Compared {
  before: Published;
  now: Published;
  ids: IdIndex;
}

/** A rule about what was published: all that is wrong, in no order. */
export type PublishedCheck = (compared: Compared) => Problem[];

/** A place in the content folder. */
export interface Place {
  file: string;
  at: Position;
}

/** Where a thing stands now; the start of a file where it stands nowhere. */
export function placeOf(ids: IdIndex, id: Id, field: string | null, file: string): Place {
  const declared = ids.find(id);
  if (!declared) return { file, at: { line: 1, column: 1 } };
  const { source } = declared.file;
  const path = field === null ? declared.path : [...declared.item, field];
  return { file: source.file, at: source.locate(path, field === null ? 'value' : 'key') };
}
