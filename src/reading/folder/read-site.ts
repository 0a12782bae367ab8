import type { Problem } from '../../messages/problem.ts';
import type { Site } from '../content.ts';
import type { DataFile } from '../yaml/frontmatter.ts';
import { isFields, withFields } from '../yaml/raw-fields.ts';
import { readItem } from '../schema/schema-problems.ts';
import { siteOf, siteSchema } from '../schema/site.ts';

/**
 * Reads `site.yml`. Where a field is broken its default stands in, so that the rest of the folder
 * can still be read and checked.
 */
export function readSite(file: DataFile): { site: Site; problems: Problem[] } {
  const { source, data } = file;
  if (file.problems.length > 0 && data === null)
    return { site: siteOf({}), problems: file.problems };
  const item = { source, path: [], raw: data ?? {}, what: 'the site' };
  const { value, problems } = readItem(siteSchema, item);
  const all = [...file.problems, ...problems];
  if (value) return { site: siteOf(value), problems: all };
  const sound = siteSchema.partial().safeParse(isFields(data) ? soundFields(data) : {});
  return { site: siteOf(sound.success ? sound.data : {}), problems: all };
}

/** The fields of the site that are right by themselves. */
function soundFields(data: Parameters<typeof withFields>[0]) {
  const kept = withFields(data);
  for (const issue of siteSchema.partial().safeParse(data).error?.issues ?? []) {
    const broken = issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0])];
    for (const key of broken) delete kept[key];
  }
  return kept;
}
