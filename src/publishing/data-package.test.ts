import { expect, it } from 'vitest';
import { dataPackage } from './data-package.ts';

it('names the type of each column from what stands in it, past the row of tags', () => {
  const rows = [
    ['id', 'n', 'share', 'yes', 'empty', 'mixed'],
    ['#meta+id', '#a', '#b', '#c', '#d', '#e'],
    ['a', 1, 1.5, true, null, 1],
    ['b', null, 2, false, null, 'x'],
  ];
  const site = {
    title: 'T',
    description: '',
    licence: { name: 'CC BY 4.0', url: 'https://l.example/' },
  };
  expect(
    dataPackage(site, 'https://x.example/', [{ file: 'entries.csv', rows, tagged: true }]),
  ).toMatchObject({
    licenses: [{ title: 'CC BY 4.0', path: 'https://l.example/' }],
    resources: [
      {
        name: 'entries',
        path: 'entries.csv',
        dialect: { commentRows: [2] },
        schema: {
          fields: [
            { name: 'id', type: 'string' },
            { name: 'n', type: 'integer' },
            { name: 'share', type: 'number' },
            { name: 'yes', type: 'boolean' },
            { name: 'empty', type: 'any' },
            { name: 'mixed', type: 'string' },
          ],
        },
      },
    ],
  });
});
