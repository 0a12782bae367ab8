import { visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';

/** A mistake in YAML, in words for somebody who has never heard of a parser. */
export interface YamlMistake {
  offset: number;
  reason: string;
  fix?: string | null;
}

/** The mistakes in a YAML document, in order, without those that only follow from another. */
export function yamlMistakes(document: Document.Parsed, yaml: string): YamlMistake[] {
  return worthTelling(document.errors, yaml).map((error) => ({
    offset: placeOf(error, yaml, document),
    ...explain(error, yaml),
  }));
}

/** Errors after which the rest is read as it was meant. */
const local = new Set([
  'BLOCK_AS_IMPLICIT_KEY',
  'DUPLICATE_KEY',
  'BAD_SCALAR_START',
  'BAD_DQ_ESCAPE',
]);

/**
 * The errors that an editor made: one a line, and none after the first that puts the parser out
 * of step, since those would only follow from it.
 */
function worthTelling(errors: readonly YAMLError[], yaml: string): YAMLError[] {
  const inOrder = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  const outOfStep = inOrder.findIndex(({ code }) => !local.has(code));
  const told = outOfStep < 0 ? inOrder : inOrder.slice(0, outOfStep + 1);
  const lineOf = ({ pos }: YAMLError): number => yaml.lastIndexOf('\n', pos[0] - 1);
  return told.filter((error, index) => {
    const before = told[index - 1];
    return before === undefined || lineOf(before) !== lineOf(error);
  });
}

/** What is wrong, in words for somebody who has never heard of a parser, and what to write. */
function explain(error: YAMLError, yaml: string): { reason: string; fix?: string | null } {
  const [first = ''] = error.message.split('\n');
  const { code } = error;
  if (code === 'DUPLICATE_KEY') return { reason: 'This field is given twice in one item.' };
  if (code === 'TAB_AS_INDENT') return { reason: 'A tab stands where YAML takes only spaces.' };
  if (code === 'BAD_SCALAR_START') {
    return { reason: 'Text that starts with this character needs quotes.', fix: "'@name'" };
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    return {
      reason: 'A second `: ` stands in this line; text with a colon needs quotes.',
      fix: quotedLine(yaml, error.pos[0]),
    };
  }
  if (code === 'BAD_INDENT') {
    return {
      reason: first.startsWith('Flow')
        ? 'A bracket that was opened before this line is not closed.'
        : 'This line is indented by less or more than the lines that it belongs to.',
    };
  }
  if (code === 'MISSING_CHAR' && /quote/u.test(first)) {
    return { reason: 'The quotes that open here are never closed.' };
  }
  return { reason: sentence(first) };
}

/** The line at an offset with its value in quotes. */
function quotedLine(yaml: string, offset: number): string | null {
  const start = yaml.lastIndexOf('\n', offset - 1) + 1;
  const line = /^[^\r\n]*/u.exec(yaml.slice(start))?.[0] ?? '';
  const [, key, value] = /^[\s-]*([^\s:]+):\s+(.+)$/u.exec(line) ?? [];
  return key && value ? `${key}: '${value.trim().replaceAll("'", "''")}'` : null;
}

function sentence(message: string): string {
  const text = message.trim().replace(/[:.]$/u, '');
  return `The YAML cannot be read here: ${text}.`;
}

/**
 * Where an error is shown: quotes that never close where they open, and what is missing at the end
 * of the text at its last character, where an editor can see it.
 */
function placeOf(error: YAMLError, yaml: string, document: Document.Parsed): number {
  const [end] = error.pos;
  let place = Math.min(end, Math.max(0, yaml.length - 1));
  if (error.code !== 'MISSING_CHAR') return place;
  visit(document, {
    Scalar: (_, { range, type }) => {
      if (type?.startsWith('QUOTE') && range && range[0] < end && end <= range[2]) [place] = range;
    },
  });
  return place;
}
