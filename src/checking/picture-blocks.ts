import { placeholder, slipOf } from '../messages/nearest.ts';
import { problemAt } from '../messages/problem-at.ts';
import type { Finding } from '../messages/problem-at.ts';
import type { Problem } from '../messages/problem.ts';
import type { RuleId } from '../messages/rules.ts';
import { shown } from '../messages/words.ts';
import { addressProblem } from '../reading/address.ts';
import { isPicture } from '../reading/folder/spoilt-pictures.ts';
import { attributeAt } from './attribute-at.ts';
import { picturePath } from './pictures.ts';
import type { Check, Checked } from './rule.ts';

/** What a picture cannot do without, beside its file, and what is expected there. */
const needed = {
  alt: ['picture-without-words', 'what somebody who cannot see it needs to know'],
  credit: ['missing-field', 'who made it, as it is to be named'],
  licence: [
    'missing-field',
    'under which terms the site may show it: CC BY 4.0, or by whose leave',
  ],
} as const;

/** `::picture` names a picture of `media/`, who made it, under what licence, and what it shows. */
export const pictureBlocks: Check = (checked) =>
  checked.read.files.flatMap(({ prose, source }) =>
    (prose?.blocks ?? []).flatMap(({ block, at }) => {
      if (block.name !== 'picture') return [];
      const { attributes } = block;
      const problem = (rule: RuleId, name: string, finding: Finding): Problem =>
        problemAt(rule, source.file, attributeAt(name, at, source), finding);
      const found = srcProblem(attributes['src'] ?? '', checked);
      const problems = found === null ? [] : [problem(found.rule, 'src', found.finding)];
      for (const name of ['alt', 'credit', 'licence'] as const) {
        const value = attributes[name]?.trim() ?? '';
        if (value !== '' && value !== placeholder) continue;
        const [rule, expected] = needed[name];
        const reason = `\`${name}\` of this picture is missing.`;
        problems.push(problem(rule, name, { reason, expected, fix: `${name}="…"` }));
      }
      const graphic = attributes['graphic']?.trim();
      if (graphic === '' || graphic === placeholder) {
        problems.push(
          problem('missing-field', 'graphic', {
            reason: '`graphic` does not say what is to be seen.',
            expected: 'the words that warn a reader before the picture is shown',
            fix: 'graphic="…"',
          }),
        );
      }
      return problems;
    }),
  );

function srcProblem(
  src: string,
  { read }: Pick<Checked, 'read'>,
): { rule: RuleId; finding: Finding } | null {
  const expected = 'a file in media/, written as it is called there, capitals included';
  if (src.trim() === '' || src === placeholder) {
    const reason = '`src` of this picture is missing.';
    return { rule: 'missing-field', finding: { reason, expected, fix: 'src="media/…"' } };
  }
  if (addressProblem(src, 'page') === null) {
    const reason = 'This picture lies on another host.';
    return { rule: 'remote-image', finding: { reason, expected, fix: 'src="media/…"' } };
  }
  const unsafe = addressProblem(src, 'image');
  if (unsafe !== null) return { rule: 'unsafe-address', finding: unsafe };
  const media = read.others.filter((file) => file.startsWith('media/'));
  const file = picturePath(src);
  if (!media.includes(file)) {
    const likely = slipOf(file, media);
    const reason = `There is no picture ${shown(file)} in the content folder.`;
    const fix = likely === null ? null : `src="${likely}"`;
    return { rule: 'missing-picture', finding: { reason, expected, fix } };
  }
  if (isPicture(file) && !read.spoilt?.includes(file)) return null;
  return {
    rule: 'missing-picture',
    finding: {
      reason: `${shown(file)} cannot be read as a picture.`,
      expected: 'a whole file in AVIF, JPEG, PNG or WebP, with the ending of its format',
    },
  };
}
