import { expect, it } from 'vitest';
import { topicId } from './topic-id.ts';

it.each([
  ['health-care', 'health-care'],
  ['Health care', 'health-care'],
  ['  Health & care! ', 'health-care'],
  ['الرعاية الصحية', 'الرعاية-الصحية'],
  ['Kraków', 'kraków'],
  ['Krako\u0301w', 'kraków'],
  ['…', ''],
])('the topic %j has the id %j', (text, id) => {
  expect(topicId(text)).toBe(id);
});
