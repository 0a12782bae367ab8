import { problemAt } from '../messages/problem-at.ts';
import { shown } from '../messages/words.ts';
import type { Path } from '../reading/content.ts';
import { isFields } from '../reading/yaml/raw-fields.ts';
import type { Raw } from '../reading/yaml/read-yaml.ts';
import { inQuotes } from '../reading/yaml/yaml-lines.ts';
import type { Check } from './rule.ts';

/** Words followed by a space and `#2` end before it: what stands behind is read as a comment. */
export const cutText: Check = ({ read }) =>
  read.files.flatMap(({ role, data, source }) => {
    if (role.role === 'table' || !/ #\S/u.test(source.text)) return [];
    const lines = source.text.split(/\r\n|\n|\r/u);
    return textsIn(data, []).flatMap(({ path, text }) => {
      const at = source.locate(path);
      const written = lines[at.line - 1]?.slice(at.column - 1) ?? '';
      const [, cut] =
        (written.startsWith(text) && /^(\s+#\S.*)$/u.exec(written.slice(text.length))) || [];
      if (cut === undefined) return [];
      const name = path.at(-1);
      const whole = inQuotes((text + cut).trim());
      return [
        problemAt('cut-text', source.file, at, {
          reason: `${shown(cut)} is read as a comment, and is left out: the text ends before it.`,
          expected: 'quotes around the whole text, or a space behind the `#` of a comment',
          fix: typeof name === 'string' ? `${name}: ${whole}` : `- ${whole}`,
        }),
      ];
    });
  });

/** Every text of several words, with its path. */
function textsIn(raw: Raw, path: Path): { path: Path; text: string }[] {
  if (typeof raw === 'string') return /\S\s+\S/u.test(raw) ? [{ path, text: raw }] : [];
  if (Array.isArray(raw)) return raw.flatMap((item, index) => textsIn(item, [...path, index]));
  if (!isFields(raw)) return [];
  return Object.entries(raw).flatMap(([key, value]) => textsIn(value, [...path, key]));
}
