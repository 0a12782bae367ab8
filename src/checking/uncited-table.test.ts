import { describe, expect, it } from 'vitest';
import { exampleMessages } from './example-messages.ts';

/** The messages about a text at the end of the example report. */
const told = async (...lines: string[]): Promise<string> =>
  exampleMessages({ slot: 'prose', text: lines.join('\n'), encoding: 'utf8' });

const places = (messages: string): string[] => messages.match(/^\d+:\d+ [a-z-]+$/gmu) ?? [];

const heads = ['| Source | Killed | Day |', '| --- | --- | --- |'];

describe('a table that gives numbers of people', () => {
  it('and cites nobody is told once, at its first number, with how many there are', async () => {
    const text = [...heads, '| SOHR | 4 | 2 January |', '| SANA | at least 11 | 3 January |'];
    expect(await told(...text)).toBe(`3:10 uncited-number
This table gives numbers of people, and nothing says who counted: \`4\` under \`Killed\`, and 1 more.
Expected a citation in each row that counts people, or \`Source: [@…]\` in a line below.
Write:
  | SOHR | 4 [@…] | 2 January |`);
  });

  it('and was pasted from a spreadsheet is told once, with how to write it', async () => {
    const text = ['Source\tKilled\tDay', 'SOHR\t4\t2 January', 'SANA\t471\t18 January'];
    expect(await told(...text)).toBe(`2:6 uncited-number
A table was pasted here as plain text. It gives numbers of people, and nothing says who counted: \`4\` under \`Killed\`, and 1 more.
Expected the table with bars, and a citation in each row that counts people or \`Source: [@…]\` in a line below.
Write:
  | Source | Killed | Day |
  | --- | --- | --- |
  | SOHR | 4 [@…] | 2 January |`);
  });

  it.each([
    ['whose first cell is empty', '2:2', ['\tKilled\tDay', '\t4\t2 January']],
    ['without heads', '1:8', ['Aleppo\t4 killed', 'Idlib\t12 wounded']],
    ['with bars and no line of hyphens', '2:11', ['| Town | Dead |', '| Idlib | 4 |']],
    ['with semicolons', '2:7', ['Town;Dead;Day', 'Idlib;4;2024-01-02']],
    ['with commas', '2:7', ['Town,Dead,Day', 'Idlib,4,2024-01-02']],
    ['in a quotation', '2:9', ['> Town\tDead', '> Idlib\t4']],
  ])('is known as pasted: %s', async (_, place, lines) => {
    expect(places(await told(...lines))).toEqual([`${place} uncited-number`]);
  });

  it.each([
    ['of a group', ['| Town | Civilians |', '| - | - |', '| Idlib | 4 |']],
    ['of a toll', ['| Town | Death toll |', '| - | - |', '| Idlib | 4–7 |']],
    ['that stands before its row', ['| | Idlib | Aleppo |', '| - | - | - |', '| Dead | 4 | 9 |']],
    ['in its own words', ['| who | how many |', '| - | - |', '| SOHR | 14 civilians |']],
  ])('is known by the name %s', async (_, lines) => {
    expect(places(await told(...lines))).toHaveLength(1);
  });

  it.each([
    ['each row', [...heads, '| SOHR | 4 [@campus-sana] | 2 January |']],
    ['a head', ['| Town | Killed [@campus-sana] |', '| - | - |', '| Idlib | 4 |']],
    ['a row of its own', [...heads, '| SOHR | 4 | 2 January |', '| [@campus-sana] | | |']],
    ['the line below', [...heads, '| SOHR | 4 | 2 January |', '', 'Source: SANA. [@campus-sana]']],
    [
      'the line that introduces it',
      ['SANA counts so [@campus-sana]:', '', ...heads, '| SOHR | 4 | 2 January |'],
    ],
    ['a pasted row', ['Town\tKilled', 'Idlib\t4 [@campus-sana]']],
  ])('may be cited in %s', async (_, lines) => {
    expect(await told(...lines)).toBe('');
  });

  it('is not cited by a paragraph before it that speaks of something else', async () => {
    const text = ['SANA counts the dead. [@campus-sana]', '', ...heads, '| SOHR | 4 | 2 January |'];
    expect(places(await told(...text))).toEqual(['5:10 uncited-number']);
  });

  it('has a row without a citation told where the others have one', async () => {
    const text = [...heads, '| SANA | 4 [@campus-sana] | 2 January |', '| SOHR | 9 | 3 January |'];
    expect(places(await told(...text))).toEqual(['4:10 uncited-number']);
  });
});

describe('a table of other things', () => {
  it.each([
    ['days', ['| Town | Day of the deaths |', '| - | - |', '| Idlib | 2 January |']],
    ['things', ['| Town | Houses |', '| - | - |', '| Idlib | 4 |']],
    ['words', ['| Town | Killed |', '| - | - |', '| Idlib | nobody knows |']],
    [
      'lines with commas',
      ['The dead, four of them,', 'were named by SANA, and', 'buried, all of them.'],
    ],
  ])('such as %s needs no citation', async (_, lines) => {
    expect(await told(...lines)).toBe('');
  });
});
