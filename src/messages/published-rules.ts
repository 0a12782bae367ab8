import { error } from './rule.ts';
import type { Rule } from './rule.ts';

/** Rules that hold between what was published and what is to be: `npm run check -- --against`. */
export const publishedRules = {
  'published-id-gone': error(
    'Something that was published is gone, and nothing says where it went.',
    'Others link to it. A published address keeps working, or says why it does not.',
  ),
  'published-claim-changed': error(
    'A claim says something else than when it was published, and nothing says so.',
    'Who read it, or cited it, would never learn that it was wrong.',
  ),
  'published-claim-back': error(
    'A claim that was withdrawn or redacted stands again.',
    'It was taken back for a reason, and what was removed for safety must not come back by accident.',
  ),
} as const satisfies Record<string, Rule>;
