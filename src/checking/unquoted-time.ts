import { problemAt } from '../messages/problem-at.ts';
import type { Path } from '../reading/content.ts';
import { parseTime } from '../reading/date/parse-time.ts';
import { isFields } from '../reading/yaml/raw-fields.ts';
import type { Raw } from '../reading/yaml/read-yaml.ts';
import { offsetIn } from './prose/offsets.ts';
import type { Check } from './rule.ts';

/** An hour stands in quotes, so that every program that reads the file reads the same. */
export const unquotedTime: Check = ({ read }) =>
  read.files
    .filter(({ role }) => role.role === 'report')
    .flatMap(({ data, source }) =>
      hours(data, []).flatMap(({ path, text }) => {
        const at = source.locate(path);
        const written = source.text.slice(offsetIn(source, at));
        if (!written.startsWith(text) || !('time' in parseTime(text))) return [];
        const [hour = '0', minute = '0'] = text.split(':');
        return [
          problemAt('unquoted-time', source.file, at, {
            reason: `\`${text}\` stands without quotes: some programs read it as the number ${Number(hour) * 60 + Number(minute)}.`,
            expected: 'the hour in quotes',
            fix: `time: "${text}"`,
            edit: { old: text, new: `"${text}"` },
          }),
        ];
      }),
    );

/** Every `time` in a value, with its path. */
function hours(raw: Raw, path: Path): { path: Path; text: string }[] {
  if (Array.isArray(raw)) return raw.flatMap((item, index) => hours(item, [...path, index]));
  if (!isFields(raw)) return [];
  return Object.entries(raw).flatMap(([key, value]) =>
    key === 'time' && typeof value === 'string'
      ? [{ path: [...path, key], text: value }]
      : hours(value, [...path, key]),
  );
}
