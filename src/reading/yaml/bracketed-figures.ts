import { problemAt } from '../../messages/problem-at.ts';
import type { Problem } from '../../messages/problem.ts';
import type { Path, Site } from '../content.ts';
import type { MarkdownFile } from './frontmatter.ts';
import { isFields, withFields } from './raw-fields.ts';
import type { Fields } from './raw-fields.ts';
import { measuresOf } from '../schema/quantities.ts';
import type { Raw } from './read-yaml.ts';

/**
 * Figures in brackets are refused: YAML splits `[14,000]` into two items. They are taken out, so
 * that the halves are not judged as figures.
 */
export function withoutBracketedFigures(
  file: MarkdownFile,
  path: Path,
  raw: Raw,
  site: Site,
): { raw: Raw; problems: Problem[] } {
  if (!isFields(raw)) return { raw, problems: [] };
  const problems: Problem[] = [];
  const measures = measuresOf(site);
  const without = (fields: Fields, at: Path): Fields => {
    const kept: Fields = withFields(fields);
    for (const measure of measures) {
      const value = fields[measure];
      if (!Array.isArray(value) || !file.inBrackets([...at, measure])) continue;
      delete kept[measure];
      const items = joinThousands(value);
      problems.push(
        problemAt('unreadable-quantity', file.source.file, file.source.locate([...at, measure]), {
          reason: 'Figures stand in brackets, where every comma starts a new one.',
          expected: 'one figure, or several one a line with `- `',
          fix:
            items.length === 1
              ? `${measure}: ${items[0]}`
              : [`${measure}:`, ...items.map((item) => `  - ${item}`)].join('\n'),
        }),
      );
    }
    return kept;
  };
  const kept = without(raw, path);
  if (Array.isArray(kept['carried'])) {
    kept['carried'] = kept['carried'].map((carrier, index) =>
      isFields(carrier) ? without(carrier, [...path, 'carried', index]) : carrier,
    );
  }
  return { raw: kept, problems };
}

/** `14` and `000` were one figure before YAML saw them. */
function joinThousands(items: readonly Raw[]): string[] {
  const joined: string[] = [];
  for (const item of items) {
    const text = typeof item === 'string' ? item : '…';
    const before = joined.at(-1);
    if (before !== undefined && /\d$/u.test(before) && /^\d{3}(?!\d)/u.test(text)) {
      joined[joined.length - 1] = `${before},${text}`;
    } else joined.push(text);
  }
  return joined;
}
