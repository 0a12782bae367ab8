import { LineCounter, parseAllDocuments, visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';

/** The YAML documents of a text: the schema is YAML 1.2 core, nothing is resolved or warned of. */
export function parseYaml(yaml: string): Document.Parsed[] {
  const { stackTraceLimit } = Error;
  try {
    // Each error of the parser would take a stack trace, which takes longer than the parsing.
    Error.stackTraceLimit = 0;
    const documents = parseAllDocuments(yaml, {
      version: '1.2',
      schema: 'core',
      merge: false,
      prettyErrors: false,
      lineCounter: new LineCounter(),
      logLevel: 'silent',
    });
    return Array.isArray(documents) ? documents : [];
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Errors that leave everything around them as it was meant. */
const local = new Set<string>(['DUPLICATE_KEY', 'TAG_RESOLVE_FAILED', 'BAD_COLLECTION_TYPE']);

/** Whether what stands behind an error is read as it was meant. */
export function isLocal({ code }: YAMLError): boolean {
  return local.has(code);
}

/** The errors of a document in the order of their places. */
export function errorsIn(document: Document.Parsed): YAMLError[] {
  return [...document.errors].sort((a, b) => a.pos[0] - b.pos[0]);
}

/**
 * Where an error is shown: quotes that close in a later line, or never, where they open, and what
 * is missing at the end of the text at its last character, where an editor can see it.
 */
export function placeOf(error: YAMLError, yaml: string, document: Document.Parsed): number {
  const [end] = error.pos;
  let place = Math.min(end, Math.max(0, yaml.length - 1));
  if (error.code !== 'MISSING_CHAR' && error.code !== 'UNEXPECTED_TOKEN') return place;
  visit(document, {
    Scalar: (_, { range, type }) => {
      if (!type?.startsWith('QUOTE') || !range) return;
      const [start] = range;
      if (start < end && end <= range[2] && yaml.slice(start, end).includes('\n')) place = start;
    },
  });
  return place;
}
