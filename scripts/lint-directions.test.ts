import { expect, test } from 'vitest';
import { wrongImports } from './lint-directions.ts';

const reasons = (file: string, text: string) => wrongImports(file, text).map((one) => one.reason);

test('a folder may import from itself and from the folders before it', () => {
  const text = `import { a } from './chain.ts';\nimport type { B } from '../reading/b.ts';`;
  expect(wrongImports('src/record/toll.ts', text)).toEqual([]);
});

test('a folder must not import from a folder after it, not even a type', () => {
  const text = `import { a } from './a.ts';\nimport type { Chart } from '../charts/chart.ts';`;
  expect(wrongImports('src/record/toll.ts', text)).toEqual([
    {
      file: 'src/record/toll.ts',
      line: 2,
      reason:
        'imports src/charts/chart.ts: src/record comes before src/charts and must not know it',
    },
  ]);
});

test('re-exports and dynamic imports count as imports', () => {
  expect(reasons('src/i18n/a.ts', `export * from '../record/b.ts';`)).toHaveLength(1);
  expect(reasons('src/i18n/a.ts', `const b = await import('../record/b.ts');`)).toHaveLength(1);
});

test('only the folders of the site know Astro', () => {
  const text = `import type { APIRoute } from 'astro';`;
  expect(reasons('src/publishing/feed.ts', text)).toEqual([
    'imports astro, but only the site knows Astro',
  ]);
  expect(reasons('src/pages/feed.xml.ts', text)).toEqual([]);
});

test('the folders of the site may import from each other', () => {
  const text = `---\nimport Page from '../layouts/Page.astro';\n---\n<Page />`;
  expect(reasons('src/components/Card.astro', text)).toEqual([]);
});

test('an import in the frontmatter or a script of a component is found, at its line', () => {
  const text = [
    '---',
    "import a from '../../scripts/a.ts';",
    '---',
    "<p>import b from '../../tests/b.ts';</p>",
    '<script>',
    "  import c from '../../tests/c.ts';",
    '</script>',
  ].join('\n');
  expect(wrongImports('src/components/Card.astro', text)).toEqual([
    {
      file: 'src/components/Card.astro',
      line: 2,
      reason: 'imports scripts/a.ts, which is outside src/',
    },
    {
      file: 'src/components/Card.astro',
      line: 6,
      reason: 'imports tests/c.ts, which is outside src/',
    },
  ]);
});

test('a folder that is not in the order is reported', () => {
  expect(reasons('src/helpers/a.ts', '')).toEqual([
    'src/helpers has no place in the order of src/',
  ]);
});

test('packages and other files of the project may be imported', () => {
  const text = `import { scaleTime } from 'd3';\nimport info from '../../package.json';`;
  expect(wrongImports('src/charts/scale.ts', text)).toEqual([]);
});
