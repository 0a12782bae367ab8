import { expect, it } from 'vitest';
import { chartCsv } from './chart-csv.ts';

const table = {
  caption: '',
  head: ['Who', 'Figure'],
  rows: [
    [{ text: '=cmd()', href: '../../../entries/strike/index.html#claim' }, { text: '24' }],
    [{ text: 'B', href: 'https://wire.example/1' }, { text: '' }],
  ],
};

it('is the table with the address of each row, and runs no formula', () => {
  expect(chartCsv(table, 'Address', '/charts/a/b/index.html', 'https://example.org/x')).toBe(
    "Who,Figure,Address\r\n'=cmd(),24,https://example.org/x/entries/strike/#claim\r\nB,,https://wire.example/1\r\n",
  );
});

it('has paths in the site where nobody said where that is', () => {
  expect(chartCsv(table, 'Address', '/charts/a/b/index.html', null)).toContain(
    ',/entries/strike/#claim\r\n',
  );
});
