import * as z from 'zod';
import { nearestFirst, oneLetterOff, slipOf } from '../../messages/nearest.ts';
import { shown } from '../../messages/words.ts';
import type { EntryText, Site } from '../content.ts';
import { given } from '../given.ts';
import { builtInKinds } from '../kinds.ts';
import { topicId } from '../topic-id.ts';
import { date, formerly, newId, references, text, time } from './fields.ts';
import { refuse } from './finding.ts';
import { guidance } from './schema-walk.ts';

function kindSchema(site: Site) {
  const known = [...Object.keys(builtInKinds), ...Object.keys(site.kinds)];
  const written = z.string().register(guidance, { choices: known });
  return written.transform((kind, context) => {
    if (known.includes(kind)) return kind;
    const suggestion = slipOf(kind, known);
    const meant = oneLetterOff(kind, known);
    return refuse(context, {
      rule: 'unknown-kind',
      reason: `No kind of entry is called ${shown(kind)}.`,
      expected: `one of ${nearestFirst(kind, known).join(', ')}`,
      fix: suggestion ? `kind: ${suggestion}` : null,
      edit: meant === null ? null : { old: kind, new: meant },
    });
  });
}

/** Topics of `site.yml`, or any where it lists none. */
function topicsSchema(site: Site) {
  const known = Object.keys(site.topics);
  const topic = text.transform((written, context) => {
    const id = topicId(written);
    if (known.length === 0 ? id !== '' : known.includes(id)) return written;
    return refuse(context, {
      rule: 'wrong-choice',
      reason: `No topic is called ${shown(written)}.`,
      expected:
        known.length === 0
          ? 'letters or digits'
          : `one of ${nearestFirst(id, known).join(', ')}, or another that \`site.yml\` lists under \`topics\``,
      fix: slipOf(id, known),
    });
  });
  return z
    .array(topic)
    .optional()
    .transform((list) => list ?? []);
}

/** One line of the chronology, but for its claims, which are read one by one. */
export function entrySchema(site: Site) {
  return z
    .strictObject({
      id: newId.meta({
        description: 'Its id: permanent, and used once in the whole record.',
        examples: ['campus-shelling'],
      }),
      title: text.meta({
        description: 'A short neutral title.',
        examples: ['Shelling of student housing in Aleppo'],
      }),
      occurred: date.meta({
        description:
          'When it happened: a date such as 2024-11-29, 2024-11 or 2024-11-27/2024-11-29.',
        examples: ['2024-11-29'],
      }),
      time: time.optional().describe('The hour, in quotes, in the time zone of the site.'),
      place: references.optional().describe('A place, or a list of places.'),
      kind: kindSchema(site).meta({
        description: 'What kind of thing happened or was said.',
        examples: ['shelling'],
      }),
      actors: references.optional().describe('Who took part.'),
      topics: topicsSchema(site).describe('Topics under which it is listed.'),
      covers: z
        .literal('window')
        .optional()
        .describe('Its figures cover a window, and are never added to the incidents inside it.'),
      note: text.optional().describe('Anything else that a reader should know.'),
      formerly,
      claims: z
        .array(z.unknown(), { error: 'a list of claims' })
        .min(1)
        .meta({
          description: 'What was said of it, by whom.',
          examples: ['\n  - id: un-27\n    by: carden\n    in: reuters-uol\n    says: …'],
        }),
    })
    .transform((fields): Omit<EntryText, 'claims' | 'path'> => ({
      id: fields.id,
      title: fields.title,
      occurred: fields.occurred,
      kind: fields.kind,
      place: fields.place ?? [],
      actors: fields.actors ?? [],
      topics: fields.topics,
      formerly: fields.formerly,
      ...given({ time: fields.time, covers: fields.covers, note: fields.note }),
    }));
}
