import { problemAt } from '../messages/problem-at.ts';
import type { Problem } from '../messages/problem.ts';
import type { DocumentText } from '../reading/content.ts';
import type { SourceText } from '../reading/source-text.ts';
import type { Check } from './rule.ts';

/**
 * A version replaces what the same outlet published before it, and each version is replaced by one.
 * That none replaces itself is told with all other circles.
 */
export const versions: Check = ({ read }) => {
  const placed = [...read.reports, ...read.content.datasets].flatMap(({ documents, source }) =>
    documents.map((document) => ({ document, source })),
  );
  const byId = new Map(placed.map(({ document }) => [document.id, document]));
  const replacedBy = new Map<string, DocumentText>();
  return placed.flatMap(({ document, source }): Problem[] => {
    const earlier = byId.get(document.replaces ?? '');
    if (earlier === undefined || earlier.id === document.id) return [];
    const other = replacedBy.get(earlier.id) ?? document;
    if (other.id !== document.id) return [replacedTwice(document, other, source)];
    replacedBy.set(earlier.id, document);
    if (document.publisher !== earlier.publisher) return [ofAnother(document, earlier, source)];
    const [day, before] = [document.published, earlier.published];
    return day?.latest && before?.earliest && day.latest < before.earliest
      ? [ofEarlierDay(document, earlier, source)]
      : [];
  });
};

function ofAnother(document: DocumentText, earlier: DocumentText, source: SourceText): Problem {
  return problemAt('wrong-version', source.file, source.locate([...document.path, 'replaces']), {
    reason: `\`${earlier.id}\` is published by \`${earlier.publisher}\`, and \`${document.id}\` by \`${document.publisher}\`: it is no version of it.`,
    expected:
      'an earlier version by the same publisher; `from` names what a document took from another',
    fix: `from: ${earlier.id}`,
  });
}

function ofEarlierDay(document: DocumentText, earlier: DocumentText, source: SourceText): Problem {
  return problemAt('wrong-version', source.file, source.locate([...document.path, 'published']), {
    reason: `\`${document.id}\` replaces \`${earlier.id}\`, and was published on ${document.published?.edtf ?? ''}, before it: ${earlier.published?.edtf ?? ''}.`,
    expected: 'the day of the version, which is that of the earlier one or a later one',
  });
}

function replacedTwice(document: DocumentText, other: DocumentText, source: SourceText): Problem {
  return problemAt('wrong-version', source.file, source.locate([...document.path, 'replaces']), {
    reason: `\`${other.id}\` replaces \`${document.replaces ?? ''}\` already.`,
    expected: `\`${other.id}\`, where this version came after that, or another document`,
    fix: `replaces: ${other.id}`,
  });
}
