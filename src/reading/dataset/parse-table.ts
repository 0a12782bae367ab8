import { CsvError, parse } from 'csv-parse/sync';
import { scanRecord } from './scan-record.ts';
import type { QuoteMistake } from './scan-record.ts';
import { separatorOf } from './separator.ts';

/** One record of a table: its cells as text, and where it starts in the file. */
export interface TableRecord {
  cells: string[];
  offset: number;
}

/** A table as far as it could be read. */
export interface ParsedTable {
  separator: string;
  /** The first is the header. Empty lines, and lines of empty cells, are no records. */
  records: TableRecord[];
  /** Where reading had to stop. */
  mistake: QuoteMistake | null;
}

/**
 * Reads CSV by RFC 4180 (or with semicolons or tabs): quoted cells may hold separators and line
 * ends, a byte order mark is passed over, and every cell stays text. Never throws.
 *
 * @param separator what parts the cells; `null` to tell it from the first line
 */
export function parseTable(text: string, separator: string | null): ParsedTable {
  const lead = text.startsWith('\uFEFF') ? 1 : 0;
  const bare = text.slice(lead);
  const delimiter = separator ?? separatorOf(bare);
  const bytes = Buffer.from(bare);
  const records: TableRecord[] = [];
  let mistake: QuoteMistake | null = null;
  let readBytes = 0;
  let readCharacters = lead;
  try {
    parse(bytes, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: string[], { bytes: end }) => {
        const offset = readCharacters + lineEnds(text, readCharacters);
        readCharacters += bytes.toString('utf8', readBytes, end).length;
        readBytes = end;
        if (cells.some((cell) => cell !== '')) records.push({ cells, offset });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const offset = readCharacters + lineEnds(text, readCharacters);
    mistake = scanRecord(text, offset, delimiter).mistake ?? { what: 'unclosed', offset };
  }
  return { separator: delimiter, records, mistake };
}

/** How many characters of line ends stand at an offset. */
function lineEnds(text: string, from: number): number {
  let at = from;
  while (text[at] === '\n' || text[at] === '\r') at += 1;
  return at - from;
}
