import type { Element, ElementContent, Root as HastRoot } from 'hast';
import type { Image, RootContent } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { wholeNames } from '../i18n/whole-names.ts';
import type { Id } from '../reading/content.ts';
import type { Block, Citation, Count, Prose } from '../reading/prose.ts';

/** Where a reference in prose leads, and how it reads. */
export interface Reference {
  /** What the reader sees: a number of a note, or a figure of the record. */
  text: string;
  href: string;
  /** What it leads to, in words, for who cannot see where it stands. */
  name: string;
  /** What the button that opens its note is called. */
  opens: string;
  /** The id of the note on the page that says the same in short, where there is one. */
  note: string | null;
}

/** How a page resolves what prose refers to. */
export interface References {
  /** The address of a picture that the text names by its path in the content folder. */
  picture(path: string): string;
  cite(id: Id): Reference;
  count(of: Id, measure: string, group?: string): Reference;
}

/** A piece of prose: words as HTML with what they cite, or a block that the page draws. */
export type ProsePart =
  { kind: 'words'; html: string; cites: Id[] } | { kind: 'block'; block: Block };

/**
 * Turns prose into pieces in their order: one for each paragraph, list or heading, one for each
 * block. The HTML is sanitised, and holds nothing that can run.
 */
export function proseParts(prose: Prose, references: References): ProsePart[] {
  const footnotes = prose.tree.children.filter(({ type }) => type === 'footnoteDefinition');
  const definitions = prose.tree.children.filter(({ type }) => type === 'definition');
  const processor = processorFor(references);
  const shown = prose.tree.children.filter(
    ({ type }) => type !== 'footnoteDefinition' && type !== 'definition' && type !== 'yaml',
  );
  if (footnotes.length > 0) return withFootnotes();
  return shown.map((node) => partOf(node));

  function partOf(node: RootContent): ProsePart {
    if (node.type === 'block') return { kind: 'block', block: node };
    const tree = processor.runSync({ type: 'root', children: [node, ...definitions] });
    return { kind: 'words', html: processor.stringify(tree), cites: citedIn(node) };
  }

  /** Footnotes are numbered over the whole text, so the words between blocks stay together. */
  function withFootnotes(): ProsePart[] {
    const parts: ProsePart[] = [];
    let run: RootContent[] = [];
    const flush = (last: boolean) => {
      const children = last ? [...run, ...footnotes] : run;
      if (children.length > 0) {
        const tree = processor.runSync({ type: 'root', children: [...children, ...definitions] });
        const html = processor.stringify(tree);
        parts.push({ kind: 'words', html, cites: run.flatMap(citedIn) });
      }
      run = [];
    };
    shown.forEach((node) => {
      if (node.type !== 'block') run.push(node);
      else {
        flush(false);
        parts.push({ kind: 'block', block: node });
      }
    });
    flush(true);
    return parts;
  }
}

function processorFor(references: References) {
  return unified()
    .use(remarkRehype, {
      clobberPrefix: 'text--',
      handlers: {
        image: (_state: unknown, node: Image) => pictureElement(node, references),
        citation: (_state: unknown, node: Citation) => citationElements(node, references),
        count: (_state: unknown, node: Count) =>
          referenceElement(references.count(node.of, node.measure, node.group), ['to-claim']),
      },
    })
    .use(() => nameFiles)
    .use(rehypeSanitize, {
      ...defaultSchema,
      tagNames: [...(defaultSchema.tagNames ?? []), 'button'],
      attributes: {
        ...defaultSchema.attributes,
        a: [...(defaultSchema.attributes?.['a'] ?? []), 'ariaLabel'],
        div: [
          ['className', 'note'],
          ['role', 'note'],
        ],
        span: [['className', 'to-claim', 'cite', 'next']],
        button: [['type', 'button'], 'popoverTarget', 'ariaLabel'],
      },
      clobberPrefix: '',
    })
    .use(() => keepNames)
    .use(rehypeStringify);
}

/** Links to folders of the site name the file in them, as all its links do. */
function nameFiles(tree: HastRoot): void {
  visit(tree, 'element', ({ tagName, properties }: Element) => {
    const { href } = properties;
    if (tagName !== 'a' || typeof href !== 'string' || /^([a-z][a-z0-9+.-]*:|\/\/|#)/i.test(href)) {
      return;
    }
    properties['href'] = href.replace(/(^|\/)(?=$|[?#])/, '$1index.html');
  });
}

/** Names like “al-Sham” stay on one line. */
function keepNames(tree: HastRoot): void {
  visit(tree, 'text', ({ value }, index, parent) => {
    if (parent === undefined || index === undefined || !value.includes('-')) return undefined;
    const pieces = wholeNames(value);
    if (!pieces.some(({ whole }) => whole)) return undefined;
    const nodes = pieces.map(({ text, whole }): ElementContent =>
      whole
        ? {
            type: 'element',
            tagName: 'span',
            properties: { className: ['whole'] },
            children: [{ type: 'text', value: text }],
          }
        : { type: 'text', value: text },
    );
    parent.children.splice(index, 1, ...nodes);
    return [SKIP, index + nodes.length];
  });
}

function pictureElement({ url, alt, title }: Image, references: References): Element {
  return {
    type: 'element',
    tagName: 'img',
    properties: { src: references.picture(url), alt: alt ?? '', ...(title ? { title } : {}) },
    children: [],
  };
}

function citationElements(node: Citation, references: References): ElementContent[] {
  return node.ids.flatMap((id, at) => {
    const reference = references.cite(id);
    if (at === 0) return [referenceElement(reference, ['to-claim', 'cite'])];
    return [
      { type: 'text', value: ' ' } as const,
      referenceElement(reference, ['to-claim', 'cite', 'next']),
    ];
  });
}

function referenceElement(reference: Reference, className: string[]): Element {
  const children: ElementContent[] = [
    {
      type: 'element',
      tagName: 'a',
      properties: {
        href: reference.href,
        ...(className.includes('cite') ? { ariaLabel: reference.name } : {}),
      },
      children: [{ type: 'text', value: reference.text }],
    },
  ];
  if (reference.note !== null) {
    children.push({
      type: 'element',
      tagName: 'button',
      properties: { type: 'button', popoverTarget: reference.note, ariaLabel: reference.opens },
      children: [],
    });
  }
  return { type: 'element', tagName: 'span', properties: { className }, children };
}

/** The ids that a node cites or counts, in order and once each. */
function citedIn(node: RootContent): Id[] {
  if (node.type === 'citation') return [...new Set(node.ids)];
  if (node.type === 'count') return [node.of];
  if (!('children' in node)) return [];
  return [...new Set((node.children as RootContent[]).flatMap(citedIn))];
}
