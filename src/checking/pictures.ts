import type { Image } from 'mdast';
import { visit } from 'unist-util-visit';
import { placeholder, slipOf } from '../messages/nearest.ts';
import { problemAt } from '../messages/problem-at.ts';
import type { Problem } from '../messages/problem.ts';
import { shown } from '../messages/words.ts';
import type { Check } from './rule.ts';

/** A picture in the text lies in `media/`, and words say what it shows. */
export const pictures: Check = ({ read }) => {
  const media = read.others.filter((file) => file.startsWith('media/'));
  const problems: Problem[] = [];
  for (const { prose, source } of read.files) {
    if (!prose) continue;
    visit(prose.tree, 'image', ({ url, alt, position }: Image) => {
      // An address that was refused is told of already.
      if (url === '' || !position) return;
      const { line, column } = position.start;
      const path = picturePath(url);
      if (!media.includes(path)) {
        const likely = slipOf(path, media);
        problems.push(
          problemAt(
            'missing-picture',
            source.file,
            { line, column },
            {
              reason: `There is no picture ${shown(path)} in the content folder.`,
              expected: 'a file in media/, written as it is called there, capitals included',
              fix: likely === null ? null : `![${alt || '…'}](${likely})`,
            },
          ),
        );
      }
      if (alt?.trim() && alt.trim() !== placeholder) return;
      problems.push(
        problemAt(
          'picture-without-words',
          source.file,
          { line, column },
          {
            reason: 'No words between the brackets say what this picture shows.',
            expected: 'what somebody who cannot see it needs to know',
            fix: `![…](${url})`,
          },
        ),
      );
    });
  }
  return problems;
};

/** The path of a picture from the content folder, as a reader's browser would ask for it. */
export function picturePath(url: string): string {
  const bare = url.replace(/[?#].*$/u, '').replace(/^\.?\//u, '');
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}
