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
 * Where the errors of a document are shown: quotes that close in a later line, or never, where they
 * open, and what is missing at the end of the text at its last character, where an editor can see
 * it. What is needed of the document is looked up once for all of them.
 */
export function placesIn(document: Document.Parsed, yaml: string): (error: YAMLError) => number {
  let quotes: { start: number; lineEnd: number; end: number }[] | null = null;
  return ({ pos: [end], code }) => {
    const place = Math.min(end, Math.max(0, yaml.length - 1));
    if (code !== 'MISSING_CHAR' && code !== 'UNEXPECTED_TOKEN') return place;
    quotes ??= quotesOverLines(document, yaml);
    const around = quotes.findLast(
      (quote) => quote.start < end && end <= quote.end && quote.lineEnd < end,
    );
    return around?.start ?? place;
  };
}

/** Text in quotes that goes on in another line, and where its first line ends. */
function quotesOverLines(
  document: Document.Parsed,
  yaml: string,
): { start: number; lineEnd: number; end: number }[] {
  const quotes: { start: number; lineEnd: number; end: number }[] = [];
  visit(document, {
    Scalar: (_, { range, type }) => {
      if (!type?.startsWith('QUOTE') || !range) return;
      const [start, , end] = range;
      const lineEnd = yaml.indexOf('\n', start);
      if (lineEnd >= 0 && lineEnd < end) quotes.push({ start, lineEnd, end });
    },
  });
  return quotes;
}
