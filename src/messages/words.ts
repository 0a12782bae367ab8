/** `a`, `a or b`, `a, b or c`: a list as a sentence has it. */
export function listed(items: readonly string[], last: 'and' | 'or' = 'or'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

/** `1 error`, `3 errors`: English only, for the terminal. */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Text in code marks, shortened to one line of at most 60 characters, for a message. */
export function shown(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return `\`${line.length > 60 ? `${line.slice(0, 59)}…` : line}\``;
}

/** A sentence with a capital in front. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
