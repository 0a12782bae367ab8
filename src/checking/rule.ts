import type { Problem } from '../messages/problem.ts';
import type { ReadContent } from '../reading/folder/content-folder.ts';
import type { TheRecord } from '../record/record.ts';
import type { IdIndex } from './id-index.ts';

/** What a rule looks at: everything that was read, and every id in it. */
export interface Checked {
  read: ReadContent;
  ids: IdIndex;
  /** The record of what is published, computed when it is first asked for. */
  record: () => TheRecord;
}

/** One rule, or a few that look at the same thing: all that is wrong, in no order. */
export type Check = (checked: Checked) => Problem[];
