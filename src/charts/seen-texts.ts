import { type, boxOf } from './placed.ts';
import type { Box, TypeSize } from './placed.ts';
import { textRuns } from './text-runs.ts';

/** A line of text of a drawing, with the box that it fills. */
export interface SeenText extends Box {
  text: string;
}

/** Reads the lines of text back from a drawing, for tests. */
export function textsIn(svg: string): SeenText[] {
  return [...svg.matchAll(/<text ([^>]*)>(.*?)<\/text>/gu)].map(
    ([, attributes = '', inside = '']) => {
      const value = (name: string) =>
        new RegExp(`(?:^| )${name}="([^"]*)"`, 'u').exec(attributes)?.[1];
      const classes = (value('class') ?? '').split(' ');
      const size = classes.find((name): name is TypeSize => name in type) ?? 'body';
      const anchor = value('text-anchor');
      const runs = textRuns(inside, classes.includes('strong'));
      return {
        text: runs.map((run) => run.text).join(''),
        ...boxOf({
          x: Number(value('x')),
          y: Number(value('y')),
          anchor: anchor === 'middle' || anchor === 'end' ? anchor : 'start',
          size,
          runs,
        }),
      };
    },
  );
}
