import { problemAt } from '../../messages/problem-at.ts';
import type { Problem } from '../../messages/problem.ts';
import type { DocumentText, Path } from '../content.ts';
import { documentSchema } from '../schema/document.ts';
import { readItem } from '../schema/schema-problems.ts';
import type { MarkdownFile } from '../yaml/frontmatter.ts';
import { isFields, listOf } from '../yaml/raw-fields.ts';
import type { Raw } from '../yaml/read-yaml.ts';

/** Reads the `documents` of a report or a dataset; broken ones are left out. */
export function readDocuments(file: MarkdownFile): {
  documents: DocumentText[];
  problems: Problem[];
} {
  const { source, data } = file;
  const problems: Problem[] = [];
  const documents = listOf(isFields(data) ? data['documents'] : null).flatMap((raw, index) => {
    const path = ['documents', index];
    const read = readItem<Omit<DocumentText, 'path'>>(documentSchema, {
      source,
      path,
      raw,
      what: 'a document',
    });
    problems.push(...read.problems, ...missingAddress(file, path, raw));
    return read.value ? [{ ...read.value, path }] : [];
  });
  return { documents, problems };
}

/** A document is found by an address, or by words where it has none. */
function missingAddress(file: MarkdownFile, path: Path, raw: Raw): Problem[] {
  if (!isFields(raw) || 'url' in raw || 'reference' in raw) return [];
  if (file.source.hasLost?.(path)) return [];
  return [
    problemAt('missing-field', file.source.file, file.source.locate(path), {
      reason: 'A document has neither `url` nor `reference`: nobody could find it.',
      expected: 'its address, or where it is printed or was broadcast',
      fix: 'url: https://…',
    }),
  ];
}
