/** The text of bytes in UTF-8, or the offset of the first byte that is none. */
export function decodeText(bytes: Uint8Array): { text: string } | { text: string; badAt: number } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    return { text, badAt: firstDifference(bytes, new TextEncoder().encode(text), text) };
  }
}

/** The offset in `text` of the first character that replaced a byte. */
function firstDifference(bytes: Uint8Array, encoded: Uint8Array, text: string): number {
  let index = 0;
  while (index < bytes.length && bytes[index] === encoded[index]) index += 1;
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, index));
  const whole = before.replace(/\uFFFD+$/u, '');
  return Math.min(whole.length, Math.max(0, text.length - 1));
}
