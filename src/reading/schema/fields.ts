import * as z from 'zod';
import { placeholder } from '../../messages/nearest.ts';
import { shown } from '../../messages/words.ts';
import { addressProblem, withSmallScheme } from '../address.ts';
import type { Localized, Site } from '../content.ts';
import { onlyReading } from '../date/other-forms.ts';
import { parseTime } from '../date/parse-time.ts';
import { parseDate } from '../date/parse-date.ts';
import { refuse } from './finding.ts';

/** Words that mean something of their own where an id may stand. */
const reserved = ['unstated', 'either', 'null', 'record'];

/** Names that Windows has for devices: no file and no folder can be called so there. */
const device = /^(?:aux|con|nul|prn|com\d|lpt\d)$/u;

const unwritten = {
  reason: `\`${placeholder}\` stands where something is still to be written.`,
  expected: 'what it stands for',
};

/** Text of at least one character. */
export const text = z.string().transform((value, context) => {
  if (value.trim() === placeholder) return refuse(context, { rule: 'missing-field', ...unwritten });
  if (value.trim() !== '') return value.trim();
  return refuse(context, { rule: 'wrong-type', reason: 'This text is empty.' });
});

/** An id that is given here for the first time. */
export const newId = z.string().transform((value, context) => {
  const problem = idProblem(value);
  return problem ? refuse(context, { rule: 'wrong-id', ...problem }) : value;
});

/** An id that was given once: sites may have been published with one that no new thing gets. */
const oldId = z.string().transform((value, context) => {
  const problem = device.test(value) ? null : idProblem(value);
  return problem ? refuse(context, { rule: 'wrong-id', ...problem }) : value;
});

/** What is wrong with an id, or `null` where nothing is. */
export function idProblem(
  id: string,
): { reason: string; expected: string; fix: string | null } | null {
  const expected = 'small letters a to z, digits and single hyphens, at most 80';
  if (reserved.includes(id)) {
    return {
      reason: `\`${id}\` has a meaning of its own and cannot be an id.`,
      expected,
      fix: null,
    };
  }
  if (device.test(id)) {
    return {
      reason: `\`${id}\` is the name of a device in Windows, where no folder can be called so.`,
      expected: 'another id: it becomes a folder of the site',
      fix: `${id}-1`,
    };
  }
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id) && id.length <= 80) return null;
  const mended = id
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 80);
  return { reason: `${shown(id)} is not an id.`, expected, fix: mended || null };
}

/** The id of something that is given elsewhere; whether it exists is checked later. */
export const reference = z.string({ error: 'an id' });

/** One id, or a list of them. */
export const references = z
  .union([reference, z.array(reference).min(1)], { error: 'an id, or a list of ids' })
  .transform((value) => (typeof value === 'string' ? [value] : value));

/** Old ids of the same thing. */
export const formerly = z
  .array(oldId)
  .optional()
  .transform((ids) => ids ?? [])
  .describe('Ids that it had before: their addresses keep working.');

/** A list of texts; left out, it is empty. */
export const texts = z
  .array(text)
  .optional()
  .transform((list) => list ?? []);

/** A date in EDTF. */
export const date = z.string({ error: 'a date' }).transform((value, context) => {
  const read = parseDate(value);
  if (!('problem' in read)) return read.date;
  const only = onlyReading(value);
  const edit = only === null ? null : { old: value, new: only };
  return refuse(context, { rule: 'not-a-date', ...read.problem, edit });
});

/** A clock time. */
export const time = z.string({ error: "a time such as '18:23'" }).transform((value, context) => {
  const read = parseTime(value);
  if (!('problem' in read)) return read.time;
  const { fix } = read.problem;
  // "9:05" may be in the morning or in the evening; "9:05 pm" and "18.23" are neither's guess.
  const isCertain = /[ap]\.?m\.?$/iu.test(value) || /^(?:1[3-9]|2[0-3])/u.test(value);
  const edit = fix !== null && isCertain ? { old: value, new: fix } : null;
  return refuse(context, { rule: 'wrong-type', ...read.problem, edit });
});

/** The address of a page on the web. */
export const address = z.string({ error: 'an address' }).transform((value, context) => {
  const problem = addressProblem(value, 'page');
  return problem ? refuse(context, { rule: 'unsafe-address', ...problem }) : withSmallScheme(value);
});

/** A language by its BCP 47 tag. */
export const language = z
  .string({ error: 'a language such as en or pt-BR' })
  .transform((value, context) => {
    if (/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(value)) return value;
    return refuse(context, {
      rule: 'wrong-type',
      reason: `${shown(value)} is not the sign of a language.`,
      expected: 'the short sign of a language, such as en, ar or pt-BR',
    });
  });

/** Words in the site's first language, or in several by their tags. */
export function localized(site: Site) {
  return z
    .union([text, z.record(language, text)], { error: 'words, or words by language' })
    .transform((value): Localized =>
      typeof value === 'string' ? { [site.languages[0] ?? 'en']: value } : value,
    );
}

/** `true` or `false`. */
export const trueOrFalse = z.boolean({ error: 'true or false' });

/** `true` or `false`; left out, it is false. */
export const flag = trueOrFalse.optional().transform((value) => value ?? false);
