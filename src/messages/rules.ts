import { datasetRules } from './dataset-rules.ts';
import { proseRules } from './prose-rules.ts';
import { publishedRules } from './published-rules.ts';
import { readingRules } from './reading-rules.ts';
import { recordRules } from './record-rules.ts';
import { translationRules } from './translation-rules.ts';

/** Every rule of the checker. Ids are permanent: a rule may go, its id is never used for another. */
export const rules = {
  ...readingRules,
  ...datasetRules,
  ...recordRules,
  ...translationRules,
  ...proseRules,
  ...publishedRules,
};

/** The permanent id of a rule. */
export type RuleId = keyof typeof rules;
