import type { Page } from '../reading/content.ts';
import type { ReadContent } from '../reading/folder/content-folder.ts';
import type { ReadFile } from '../reading/folder/read-file.ts';
import type { ReadReport } from '../reading/folder/read-report.ts';
import { originalOf } from '../reading/translation/read-translation.ts';
import { isFields } from '../reading/yaml/raw-fields.ts';
import type { Fields } from '../reading/yaml/raw-fields.ts';

/** A translation as it was written, with its original. */
export interface PlacedTranslation {
  file: Omit<ReadFile, 'data'> & { data: Fields };
  language: string;
  original: ReadReport | Page;
  originalFile: ReadFile;
}

/** Every translation of something that is there, of drafts too. */
export function translationsIn({ files, reports, content }: ReadContent): PlacedTranslation[] {
  return files.flatMap((file) => {
    const { role, data } = file;
    if (role.role !== 'translation' || !isFields(data)) return [];
    const original = originalOf(role, { reports, pages: content.pages });
    const originalFile = files.find(({ source }) => source === original?.source);
    if (original === null || originalFile === undefined) return [];
    return [{ file: { ...file, data }, language: role.language, original, originalFile }];
  });
}
