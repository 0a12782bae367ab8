import type { Run } from './placed.ts';

/** The stretches of a line of text, from the markup inside it. */
export function textRuns(inside: string, strong: boolean): Run[] {
  return [...inside.matchAll(/<tspan class="([^"]*)">(.*?)<\/tspan>|([^<]+)/gu)].map(
    ([, classes, spanned, plain]) => ({
      text: unescaped(spanned ?? plain ?? ''),
      weight: strong || classes?.split(' ').includes('strong') === true ? 'semibold' : 'regular',
    }),
  );
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
