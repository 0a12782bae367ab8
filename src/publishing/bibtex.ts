/** A field of an entry of BibTeX; one without a value is left out. */
export type BibField = readonly [name: string, value: string | undefined];

/** An entry of BibTeX, in the fields of biblatex, which read EDTF dates and UTF-8. */
export function bibEntry(type: string, key: string, fields: readonly BibField[]): string {
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@${type}{${key},\n${lines.join('\n')}\n}\n`;
}

/** Names as they are, never taken apart; nothing where there is none. */
export function bibNames(names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : names.map((one) => `{${texText(one)}}`).join(' and ');
}

/** An address without what would end its field. */
export function bibUrl(url: string): string {
  return url.replace(/[{}\\]/g, encodeURIComponent);
}

/** Text with what TeX would read as commands written out. */
export function texText(text: string): string {
  const commands: Record<string, string> = {
    '\\': '\\textbackslash{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  };
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\~^{}%#$&_]/g, (sign) => commands[sign] ?? `\\${sign}`);
}
