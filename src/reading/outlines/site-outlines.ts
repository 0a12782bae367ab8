import { nearestFirst, slipOf } from '../../messages/nearest.ts';
import { problemAt } from '../../messages/problem-at.ts';
import type { Problem } from '../../messages/problem.ts';
import { shown } from '../../messages/words.ts';
import type { Site } from '../content.ts';
import type { SourceText } from '../source-text.ts';
import { readOutlines } from './read-outlines.ts';

/**
 * The site with the shapes of the file of outlines that it names; without them where the file is
 * not there.
 *
 * @param texts the files in `outlines/`, `null` for one that is no text
 */
export function withOutlines(
  site: Site,
  source: SourceText,
  texts: ReadonlyMap<string, string | null>,
): { site: Site; problems: Problem[] } {
  const unread = [...texts.keys()].filter((file) => file !== site.outlines?.file);
  const problems = unread.map((file) =>
    problemAt(
      'unknown-file',
      file,
      { line: 1, column: 1 },
      {
        reason: 'Nothing reads this file: `site.yml` does not name it as its outlines.',
        expected: 'one file of outlines, named in `site.yml`',
        fix: `outlines: { file: ${file}, source: … }`,
      },
    ),
  );
  if (site.outlines === undefined) return { site, problems };
  const { file } = site.outlines;
  const text = texts.get(file);
  if (text === null) return { site, problems };
  if (text === undefined) {
    const likely = slipOf(file, unread);
    problems.push(
      problemAt('unreadable-outlines', source.file, source.locate(['outlines', 'file']), {
        reason: `There is no file ${shown(file)} in the content folder.`,
        expected:
          unread.length > 0
            ? `one of ${nearestFirst(file, unread).join(', ')}`
            : 'a file in the folder outlines/',
        fix: likely ? `file: ${likely}` : null,
      }),
    );
    return { site, problems };
  }
  const read = readOutlines(file, text);
  return {
    site: { ...site, outlines: { ...site.outlines, shapes: read.shapes } },
    problems: [...problems, ...read.problems],
  };
}
