/**
 * Where the value at a path of a sound JSON text begins, as an offset; the nearest value above it
 * where the path leads nowhere.
 */
export function jsonOffset(text: string, path: readonly (string | number)[]): number {
  let at = skipSpace(text, 0);
  for (const step of path) {
    const next = text[at] === '[' ? itemAt(text, at, step) : memberAt(text, at, step);
    if (next === null) return at;
    at = next;
  }
  return at;
}

function itemAt(text: string, open: number, step: string | number): number | null {
  let at = skipSpace(text, open + 1);
  for (let index = 0; text[at] !== ']'; index += 1) {
    if (index === step) return at;
    at = skipSpace(text, endOf(text, at));
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return null;
}

function memberAt(text: string, open: number, step: string | number): number | null {
  if (text[open] !== '{') return null;
  let found: number | null = null;
  let at = skipSpace(text, open + 1);
  while (text[at] !== '}') {
    const end = endOf(text, at);
    const key: unknown = JSON.parse(text.slice(at, end));
    at = skipSpace(text, skipSpace(text, end) + 1);
    // The last of two members with one name is the one that counts.
    if (key === step) found = at;
    at = skipSpace(text, endOf(text, at));
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return found;
}

/** The offset behind the value that begins at an offset. */
function endOf(text: string, start: number): number {
  if (text[start] === '"') return endOfString(text, start);
  let depth = 0;
  let at = start;
  while (at < text.length) {
    const letter = text[at] ?? '';
    if (letter === '"') {
      at = endOfString(text, at);
      continue;
    }
    if (letter === '[' || letter === '{') depth += 1;
    else if (letter === ']' || letter === '}') {
      if (depth === 0) return at;
      depth -= 1;
      if (depth === 0) return at + 1;
    } else if (depth === 0 && /[,\s]/u.test(letter)) return at;
    at += 1;
  }
  return at;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (/\s/u.test(text[at] ?? '')) at += 1;
  return at;
}
