import { yamlLine } from '../yaml-lines.ts';
import { one } from './mend.ts';
import type { Maker } from './mend.ts';

/** `-id: x` and `by:sana`. */
export const missingSpace: Maker = ({ text, indent, content }, at) => {
  const before = text.slice(0, indent);
  const dash = /^-([^\s-].*)$/u.exec(content);
  const colon = /^((?:- +)?[a-z][\w-]*):(?!\/\/)(\S.*)$/u.exec(content);
  return [
    ...(dash ? [one(at, `${before}- ${dash[1]}`, indent, 'A space is missing after `-`.')] : []),
    ...(colon
      ? [
          one(
            at,
            `${before}${colon[1]}: ${colon[2]}`,
            indent + (colon[1] ?? '').length,
            'A space is missing after the colon.',
          ),
        ]
      : []),
  ];
};

/** `in = doc` and `by sana`, where other lines have fields of that name. */
export const missingColon: Maker = ({ text, indent, content, key }, at, lines) => {
  const [, name = '', equals = '', value = ''] =
    /^((?:- +)?[a-z][\w-]*)\s*(=?)\s*(\S.*)$/u.exec(content) ?? [];
  if (key !== null || name === '') return [];
  const bare = name.replace(/^- +/u, '');
  if (equals === '' && !lines.some((other) => yamlLine(other).key === bare)) return [];
  const reason =
    equals === ''
      ? `A colon is missing after \`${bare}\`.`
      : `\`${bare}\` is followed by \`=\`, where a colon belongs.`;
  return [one(at, `${text.slice(0, indent)}${name}: ${value}`, indent + name.length, reason)];
};
