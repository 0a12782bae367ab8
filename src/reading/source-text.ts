import type { Path } from './content.ts';

/** A place in a file, both counted from 1. */
export interface Position {
  line: number;
  column: number;
}

/** A file of the content folder, with the position of everything in its YAML. */
export interface SourceText {
  /** Path relative to the content folder, with forward slashes. */
  file: string;
  text: string;
  /**
   * Where the value at a path stands. A path that leads nowhere gives the nearest place above it.
   * With `key`, the place of the key itself instead of its value.
   */
  locate(path: Path, part?: 'key' | 'value'): Position;
  /** Whether fields of the item at a path could not be read: nobody knows what it lacks. */
  hasLost?(path: Path): boolean;
  /** Of a table: the name of the column in which a place lies, `null` where that has none. */
  columnAt?(at: Position): string | null;
}
