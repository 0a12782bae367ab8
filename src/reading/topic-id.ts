import type { Id } from './content.ts';

/**
 * The id of a topic, which is its address: its letters and digits in small, with hyphens between
 * them. `Health care` and `health-care` are one topic. Empty where it has neither.
 */
export function topicId(text: string): Id {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 80);
}
