import type * as z from 'zod';
import {
  nearest,
  nearestFirst,
  oneLetterOff,
  placeholder,
  slipOf,
} from '../../messages/nearest.ts';
import { problemAt } from '../../messages/problem-at.ts';
import type { Finding } from '../../messages/problem-at.ts';
import type { Edit, Problem } from '../../messages/problem.ts';
import type { RuleId } from '../../messages/rules.ts';
import { capital, listed, shown } from '../../messages/words.ts';
import type { Path } from '../content.ts';
import { isFields, valueAt } from '../yaml/raw-fields.ts';
import type { SourceText } from '../source-text.ts';
import type { Raw } from '../yaml/read-yaml.ts';
import { findingOf } from './finding.ts';
import { fieldsAt, isOptionalAt, isPlainAt, missingAt } from './schema-walk.ts';

/** What was read, where it stands, and what it is called in messages. */
export interface Item {
  source: SourceText;
  /** Where the item stands in its file. */
  path: Path;
  raw: Raw;
  /** `a claim`, `an entry`. */
  what: string;
}

/** Reads an item by its schema: the value, or everything that is wrong with it. */
export function readItem<T>(
  schema: z.ZodType<T>,
  item: Item,
): { value: T | null; problems: Problem[] } {
  const read = schema.safeParse(item.raw, { reportInput: true });
  if (read.success) return { value: read.data, problems: [] };
  const problems = read.error.issues.flatMap((issue) => problemsOf(issue, [], schema, item));
  return { value: null, problems };
}

/** Whether a field that is missing may stand in the item: misspelt, or where nothing can be read. */
function mayBeThere(path: readonly PropertyKey[], schema: z.ZodType, item: Item): boolean {
  const owner = path.slice(0, -1);
  if (item.source.hasLost?.(asSteps([...item.path, ...owner]))) return true;
  const known = fieldsAt(schema, owner);
  const written = valueAt(item.raw, owner);
  const unknown = isFields(written)
    ? Object.keys(written).filter((key) => !known.includes(key))
    : [];
  return unknown.some((key) => nearest(key, known)[0] === path.at(-1));
}

/** The problems that an issue stands for, in the words of the catalogue. */
function problemsOf(
  issue: z.core.$ZodIssue,
  above: readonly PropertyKey[],
  schema: z.ZodType,
  item: Item,
): Problem[] {
  const path = [...above, ...issue.path];
  const value = valueAt(item.raw, path);
  const name = fieldName(path) ?? item.what;
  const problem = (rule: RuleId, finding: Finding, part: 'key' | 'value' = 'value', at = path) =>
    problemAt(rule, item.source.file, locate(item, at, part), finding);

  const finding = findingOf(issue);
  if (finding) {
    const found = problem(finding.rule, { ...finding, fix: asLine(finding.fix, path, value) });
    return [finding.offset ? shift(found, finding.offset, item, path) : found];
  }
  if (value === undefined && path.length > 0) {
    if (mayBeThere(path, schema, item)) return [];
    const owner = fieldName(path.slice(0, -1)) ?? item.what;
    return [
      problem('missing-field', {
        reason: `\`${name}\` is missing from ${owner === item.what ? owner.replace(/^an? /u, 'this ') : `\`${owner}\``}.`,
        ...stillToWrite(issue, name, schema, path),
      }),
    ];
  }
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, path);
    return issue.keys.map((key) => {
      const near = nearest(key, known);
      const written = valueAt(item.raw, [...path, key]);
      const slip = slipOf(key, known);
      const meant = oneLetterOff(key, known);
      const isFree = meant !== null && valueAt(item.raw, [...path, meant]) === undefined;
      return problem(
        'unknown-field',
        {
          reason: `${name === item.what ? capital(name) : `\`${name}\``} has no field ${shown(key)}${near.length > 0 ? `; did you mean ${listed(near.map((field) => `\`${field}\``))}?` : '.'}`,
          expected: near.length > 0 ? null : `one of ${known.join(', ')}`,
          fix: slip === null ? null : `${slip}:${typeof written === 'string' ? ` ${written}` : ''}`,
          edit: isFree ? { old: key, new: meant } : null,
        },
        'key',
        [...path, key],
      );
    });
  }
  const kept = value === null && path.includes('carried') ? keptByCarriers[name] : undefined;
  if (kept !== undefined) {
    return [
      problem('wrong-type', {
        reason: `A carrier cannot drop the ${kept}: \`null\` is for figures, \`attributes-to\` and \`hedge\`.`,
        expected: `another ${kept}, or no such line, and a \`note\` that the document gives no ${kept}`,
      }),
    ];
  }
  if (value === null) {
    const isOptional = isOptionalAt(schema, path);
    return [
      problem(isOptional || path.length === 0 ? 'wrong-type' : 'missing-field', {
        reason: path.length === 0 ? `${capital(name)} is empty.` : `\`${name}\` is empty.`,
        ...(isOptional || path.length === 0
          ? { expected: isOptional ? 'a value, or no such line' : null }
          : stillToWrite(issue, name, schema, path)),
      }),
    ];
  }
  if (issue.code === 'invalid_union') {
    const branch = bestBranch(issue.errors);
    if (branch) return branch.flatMap((inner) => problemsOf(inner, path, schema, item));
  }
  if (issue.code === 'invalid_key') {
    return issue.issues.flatMap((inner) => problemsOf(inner, path, schema, item));
  }
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    const choices = nearestFirst(value, issue.values.map(String));
    const suggestion = slipOf(value, choices);
    return [
      problem('wrong-choice', {
        reason: `${shown(value)} is not a choice for \`${name}\`.`,
        expected: choices.length === 1 ? `\`${choices[0]}\`` : `one of ${choices.join(', ')}`,
        fix: suggestion ? `${name}: ${suggestion}` : null,
        edit: editTo(value, oneLetterOff(value, choices)),
      }),
    ];
  }
  const carriers = asCarriers(path, value, item);
  if (carriers !== null) return [problem('wrong-type', carriers)];
  const asList = issue.code === 'invalid_type' && issue.expected === 'array';
  return [
    problem('wrong-type', {
      reason: `${path.length === 0 ? capital(name) : `\`${name}\``} is ${formOf(value)}.`,
      expected: expectedOf(issue),
      fix: asList && typeof value === 'string' ? `${name}:\n${itemsOf(value)}` : null,
    }),
  ];
}

/** Fields that say when and where it was: a carrier that is silent on them says nothing else. */
const keptByCarriers: Readonly<Record<string, string>> = {
  occurred: 'day',
  time: 'hour',
  place: 'place',
};

/** Documents of a claim that stand where its carriers should. */
function asCarriers(
  path: readonly PropertyKey[],
  value: Raw | undefined,
  { what }: Item,
): Finding | null {
  if (typeof value === 'string' && path.at(-2) === 'carried') {
    return {
      reason: `${shown(value)} stands alone where a carrier has fields of its own.`,
      expected: '`in` and the document, and below it what that changed',
      fix: `- in: ${value}`,
    };
  }
  if (what !== 'a claim' || path.length !== 1 || path[0] !== 'in' || !Array.isArray(value)) {
    return null;
  }
  const documents = value.filter((one) => typeof one === 'string');
  return {
    reason: '`in` holds one document, and this is a list.',
    expected: '`carried` instead of `in` where several documents carry the claim',
    fix: ['carried:', ...documents.map((one) => `  - in: ${one}`)].join('\n'),
  };
}

/** What a field that holds nothing takes: never a fact that nobody stated. */
function stillToWrite(
  issue: z.core.$ZodIssue,
  name: string,
  schema: z.ZodType,
  path: readonly PropertyKey[],
): Pick<Finding, 'expected' | 'fix'> {
  const { value, choices } = missingAt(schema, path);
  if (value !== null) return { fix: `${name}: ${value}` };
  if (choices.length > 0) return { expected: `one of ${choices.join(', ')}`, fix: null };
  const { message } = issue;
  return {
    expected: message.startsWith('Invalid') || message.startsWith('Too') ? null : message,
    fix: isPlainAt(schema, path) ? `${name}: ${placeholder}` : null,
  };
}

function editTo(old: string, meant: string | null): Edit | null {
  return meant === null ? null : { old, new: meant };
}

/** What to write instead of a value, with the name of its field where it stands behind one. */
function asLine(
  fix: string | null | undefined,
  path: readonly PropertyKey[],
  value: Raw | undefined,
): string | null {
  const name = path.at(-1);
  if (fix?.startsWith('- ') && typeof name === 'string') {
    return `${name}:\n${fix.replace(/^/gmu, '  ')}`;
  }
  if (!fix || typeof value !== 'string' || /^- |\n|^[\w-]+: /u.test(fix)) return fix ?? null;
  if (typeof name === 'number') return `- ${fix}`;
  return typeof name === 'string' ? `${name}: ${fix}` : fix;
}

/** A text as the items of a list: its commas part them. */
function itemsOf(value: string): string {
  const items = value.split(/\s*[,;]\s*/u).filter((item) => item !== '');
  return items.map((item) => `  - ${item}`).join('\n');
}

/** The branch of a union that the value was most likely meant for. */
function bestBranch(branches: readonly z.core.$ZodIssue[][]): z.core.$ZodIssue[] | null {
  const score = (issues: z.core.$ZodIssue[]): number =>
    Math.min(
      ...issues.map((issue) => {
        if (issue.code === 'unrecognized_keys') return 1;
        if (issue.path.length > 0 || findingOf(issue)) return 2;
        return 0;
      }),
    );
  const [best] = [...branches].sort((a, b) => score(b) - score(a));
  return best && score(best) > 0 ? best : null;
}

/** What a value is, as an editor would call it. */
function formOf(value: Raw | undefined): string {
  if (value === undefined || value === null) return 'empty';
  if (typeof value === 'boolean') return `\`${value}\``;
  if (typeof value === 'string') return `the text ${shown(value)}`;
  if (!Array.isArray(value)) return 'a group of fields';
  return value.length === 0 ? 'an empty list' : 'a list';
}

const forms: Record<string, string> = {
  string: 'text (put words such as true or null in quotes)',
  array: 'a list, one item a line with `- `',
  object: 'fields, one a line',
  record: 'fields, one a line',
  boolean: 'true or false',
};

/** What a schema asks for: its own words where it has them. */
function expectedOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) {
    return forms[issue.expected] ?? issue.expected;
  }
  if (issue.code === 'too_small') {
    return issue.message.startsWith('Too small') ? 'at least one item' : issue.message;
  }
  return issue.message;
}

/** The last name on a path: list indexes are no names. */
function fieldName(path: readonly PropertyKey[]): string | null {
  const name = path.filter((step) => typeof step === 'string').at(-1);
  return name ?? null;
}

function locate(item: Item, path: readonly PropertyKey[], part: 'key' | 'value') {
  return item.source.locate(asSteps([...item.path, ...path]), part);
}

function asSteps(path: readonly PropertyKey[]): Path {
  return path.map((step) => (typeof step === 'symbol' ? String(step) : step));
}

/** Moves a problem into its value, where the value stands on one line as it was written. */
function shift(problem: Problem, by: number, item: Item, path: readonly PropertyKey[]): Problem {
  const value = valueAt(item.raw, path);
  const line = item.source.text.split(/\r\n|\n|\r/u)[problem.line - 1] ?? '';
  if (typeof value !== 'string') return problem;
  const start = line.indexOf(value, problem.column - 1);
  return start < 0 ? problem : { ...problem, column: start + 1 + by };
}
