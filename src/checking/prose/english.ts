import type { ReadContent } from '../../reading/folder/content-folder.ts';
import type { ReadFile } from '../../reading/folder/read-file.ts';
import { passagesOf } from './passages.ts';
import type { Passage, Sentence } from './passages.ts';

/** A sentence in its passage and its file. */
export interface PlacedSentence {
  file: ReadFile;
  passage: Passage;
  sentence: Sentence;
  /** The sentences before it under the same heading. */
  before: () => Sentence[];
}

/** Whether the prose of a file is in English. */
export function isEnglish({ role }: ReadFile, { site }: ReadContent['content']): boolean {
  const language = role.role === 'translation' ? role.language : (site.languages[0] ?? 'en');
  return /^en\b/iu.test(language);
}

/**
 * The sentences of all prose in English, headings left aside: for rules that go by words. The prose
 * of a site is in its first language, a translation in its own.
 */
export function englishSentences({ files, content }: ReadContent): PlacedSentence[] {
  return files.flatMap((file) => {
    if (!isEnglish(file, content)) return [];
    const passages = passagesOf(file).filter(({ kind }) => kind !== 'heading');
    return passages.flatMap((passage, index) =>
      passage.sentences.map((sentence) => ({
        file,
        passage,
        sentence,
        before: () => [
          ...passages
            .slice(0, index)
            .filter(({ section }) => section === passage.section)
            .flatMap(({ sentences }) => sentences),
          ...passage.sentences.filter(({ from }) => from < sentence.from),
        ],
      })),
    );
  });
}
