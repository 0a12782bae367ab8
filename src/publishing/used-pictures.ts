import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Content } from '../reading/content.ts';

/**
 * The pictures of the content folder that published texts show or link to, as paths inside `media/`.
 * Others stay out of the site: a picture that only a draft shows is not published either.
 */
export function usedPictures(content: Content): Set<string> {
  const { reports, datasets, pages, sources, actors } = content;
  const originals = new Set([...reports, ...pages].map(({ slug }) => slug));
  const translations = content.translations.filter(({ slug }) => originals.has(slug));
  const used = new Set<string>();
  const texts = [...reports, ...datasets, ...pages, ...sources, ...actors, ...translations];
  for (const { prose } of texts) {
    if (prose === undefined) continue;
    visit(prose.tree, (node: Nodes) => {
      const [, file] = 'url' in node ? (/^[./]*media\/([^?#]+)/u.exec(node.url) ?? []) : [];
      if (file !== undefined) used.add(decoded(file));
    });
  }
  return used;
}

/** A path as it stands on the disk; one that is no address stays as it was written. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
