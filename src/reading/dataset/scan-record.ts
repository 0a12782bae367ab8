/** What is wrong with the quotes of a record, and the offset of the quote that is. */
export interface QuoteMistake {
  what: 'inside' | 'after' | 'unclosed';
  offset: number;
}

/** Where the cells of one record start, by RFC 4180, as far as its quotes can be read. */
export interface ScannedRecord {
  starts: number[];
  mistake: QuoteMistake | null;
}

/** Scans the record of a table that starts at an offset of its text. */
export function scanRecord(text: string, from: number, separator: string): ScannedRecord {
  const starts: number[] = [from];
  let at = from;
  while (at < text.length) {
    if (text[at] === '"') {
      const close = closingQuote(text, at);
      if (close === null) return { starts, mistake: { what: 'unclosed', offset: at } };
      at = close + 1;
      if (!endsCell(text, at, separator)) {
        return { starts, mistake: { what: 'after', offset: close } };
      }
    } else {
      while (!endsCell(text, at, separator)) {
        if (text[at] === '"') return { starts, mistake: { what: 'inside', offset: at } };
        at += 1;
      }
    }
    if (text[at] !== separator) break;
    at += 1;
    starts.push(at);
  }
  return { starts, mistake: null };
}

/** The quote that closes the one at an offset; two quotes together stand for one that is meant. */
function closingQuote(text: string, open: number): number | null {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? null : at;
}

function endsCell(text: string, at: number, separator: string): boolean {
  const character = text[at];
  return (
    character === undefined || character === separator || character === '\n' || character === '\r'
  );
}
