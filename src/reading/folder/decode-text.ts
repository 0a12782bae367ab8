/** Bytes that are no UTF-8, read as far as they can be. */
export interface Undecoded {
  text: string;
  /** The offset in `text` of the first character that is not in UTF-8. */
  badAt: number;
  /** The encoding that the bytes most likely are in; `null` where they are no text. */
  encoding: 'UTF-16' | 'Windows-1252' | null;
  /** The word with that character, as the encoding has it, where only words are in it. */
  word: string | null;
}

/** The text of bytes in UTF-8, or what can be made of them. */
export function decodeText(bytes: Uint8Array): { text: string } | Undecoded {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    const text = new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
    return { text, badAt: 0, encoding: 'UTF-16', word: null };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const at = firstDifference(bytes, new TextEncoder().encode(text));
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, at));
    const whole = before.replace(/\uFFFD+$/u, '');
    const badAt = Math.min(whole.length, Math.max(0, text.length - 1));
    if (bytes.includes(0)) return { text, badAt, encoding: null, word: null };
    return { text, badAt, encoding: 'Windows-1252', word: wordAround(bytes, at) };
  }
}

/** The offset of the first byte that is otherwise in the text that was made of the bytes. */
function firstDifference(bytes: Uint8Array, encoded: Uint8Array): number {
  let index = 0;
  while (index < bytes.length && bytes[index] === encoded[index]) index += 1;
  return index;
}

function wordAround(bytes: Uint8Array, at: number): string {
  const near = new TextDecoder('windows-1252').decode(
    bytes.subarray(Math.max(0, at - 40), at + 40),
  );
  const middle = Math.min(at, 40);
  const start = /\S*$/u.exec(near.slice(0, middle))?.[0] ?? '';
  const end = /^\S*/u.exec(near.slice(middle))?.[0] ?? '';
  return start + end;
}
