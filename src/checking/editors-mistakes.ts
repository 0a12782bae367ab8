/** A mistake that an editor makes in a sound site. */
export interface EditorsMistake {
  /** The site: the example where it is left out, or the one with a table. */
  site?: 'dataset';
  /** The file with the mistake; the report where it is left out. */
  file?: string;
  /** What stands there instead of something else. */
  edits?: readonly (readonly [from: string, to: string])[];
  /** What the file is called instead. */
  rename?: string;
  encoding?: 'latin1' | 'utf16le';
}

const edit = (from: string, to: string): EditorsMistake => ({ edits: [[from, to]] });

const end = '::chronology\n';

const inTable = (from: string, to: string): EditorsMistake => ({
  site: 'dataset',
  file: 'datasets/floods.csv',
  edits: [[from, to]],
});

const inColumns = (from: string, to: string): EditorsMistake => ({
  site: 'dataset',
  file: 'datasets/floods.md',
  edits: [[from, to]],
});

/** Mistakes that editors make, by what they are called. */
export const mistakes: Readonly<Record<string, EditorsMistake>> = {
  'a field too far to the right': edit(
    '        said: 2024-11-29\n        says: Three',
    '         said: 2024-11-29\n        says: Three',
  ),
  'a field too far to the left': edit(
    '        said: 2024-11-29\n        says: Three',
    '       said: 2024-11-29\n        says: Three',
  ),
  'a tab': edit('    place: aleppo', '\tplace: aleppo'),
  'a missing quote': edit('title: Dozens of', 'title: "Dozens of'),
  'a colon in a title': edit(
    'title: Shelling of student housing in Aleppo',
    'title: Aleppo: shelling of student housing',
  ),
  'smart quotes around a text with a colon': edit(
    'title: Shelling of student housing in Aleppo',
    'title: “Aleppo: shelling of student housing”',
  ),
  'smart quotes around an hour': edit(
    '    kind: shelling\n',
    '    kind: shelling\n    time: “18:23”\n',
  ),
  'an apostrophe in single quotes': edit(
    'title: Shelling of student housing in Aleppo',
    "title: 'Aleppo's student housing'",
  ),
  'an id twice': edit('id: campus-sana', 'id: un-27'),
  'a date by the day first': edit('published: 2024-12-01', 'published: 01/12/2024'),
  'a date in words': edit('said: 2024-12-03', 'said: 3 December 2024'),
  'a range the wrong way round': edit(
    'occurred: 2024-11-27/2024-11-29',
    'occurred: 2024-11-29/2024-11-27',
  ),
  'a range with a hyphen': edit(
    'occurred: 2024-11-27/2024-11-29',
    'occurred: 2024-11-27 - 2024-11-29',
  ),
  'two figures with a comma': edit(
    'killed: 4 civilians\n        attributes-to: opp',
    'killed: 4, 5\n        attributes-to: opp',
  ),
  'figures in brackets': edit(
    'killed: 4 civilians\n        attributes-to: opp',
    'killed: [14,000 civilians]\n        attributes-to: opp',
  ),
  'a figure twice': edit(
    'killed: 4 civilians\n        attributes-to: opp',
    'killed: 4 civilians\n        killed: 2 children\n        attributes-to: opp',
  ),
  'a misspelt source': edit('by: carden', 'by: cardan'),
  'a source by its name': edit('publisher: bastille-post', 'publisher: Bastille Post'),
  'a misspelt field': edit(
    'killed: 4 civilians\n        attributes-to: opp',
    'kiled: 4 civilians\n        attributes-to: opp',
  ),
  'a misspelt field that is needed': edit('    kind: shelling', '    knd: shelling'),
  'a misspelt group': edit(
    'killed: 4 civilians\n        attributes-to: opp',
    'killed: 4 civillians\n        attributes-to: opp',
  ),
  'a group that the site does not know': edit(
    'killed: 4 civilians\n        attributes-to: opp',
    'killed: 4 aid workers\n        attributes-to: opp',
  ),
  'a group in one share of a figure': edit(
    '        attributes-to: hts',
    '        attributes-to: { hts: 3 civilian, russia: 1 civillian }',
  ),
  'a missing hyphen': edit('      - id: campus-ohchr', '        id: campus-ohchr'),
  'a missing space behind a hyphen': edit('  - id: campus-shelling', '  -id: campus-shelling'),
  'a missing space behind a colon': edit('    place: aleppo', '    place:aleppo'),
  'a missing colon': edit('    place: aleppo', '    place aleppo'),
  'a missing end of the frontmatter': edit('---\n\nA UN', '\nA UN'),
  'a dash for the line of hyphens': edit('---\ntitle: Three', '—\ntitle: Three'),
  'a note that is not closed': edit(end, `${end}\n:::note\nThis is a note.\n`),
  'a note with two colons': edit(end, `${end}\n::note\nThis is a note.\n`),
  'a link with an empty address': edit(end, `${end}\nSee [the report]().\n`),
  'a link to another site without https': edit(
    end,
    `${end}\nSee [the report](www.ohchr.org/report).\n`,
  ),
  'a picture without words': edit(end, `${end}\n![](media/aleppo.jpg)\n`),
  'a picture from another site': edit(
    end,
    `${end}\n![The campus](https://example.org/aleppo.jpg)\n`,
  ),
  'two documents of one address': edit(
    'url: https://bastillepost.com/global/article/4380717-ohchr-who-raise-alarm-over-worsening-humanitarian-situation-in-syria',
    'url: https://menafn.com/1108943266/UN-announces-death-of-civilians-killed-by-militant-assault-in-Syria',
  ),
  'an address without https': edit('url: https://menafn.com', 'url: menafn.com'),
  'a citation without an at sign': edit('[@un-27]', '[un-27]'),
  'a citation with a comma': edit('[@un-27]', '[@un-27, @campus-sana]'),
  'a citation of nothing': edit('[@un-27]', '[@un-72]'),
  'a count without a measure': edit(':count[un-27.killed]', ':count[un-27]'),
  'a count of a measure that is not given': edit(':count[un-27.killed]', ':count[un-27.injured]'),
  'a misspelt block': edit('::chronology', '::cronology'),
  'a heading of the first level': edit(end, `${end}\n# What we know\n`),
  HTML: edit(end, `${end}\n<b>Four</b> were killed. [@campus-sana]\n`),
  'an item that is no list': edit('authors: [Attested desk]', 'authors: Attested desk'),
  'a missing field': edit('    kind: shelling\n', ''),
  'an empty field': edit('    place: aleppo', '    place:'),
  'an id with capitals and spaces': edit('id: campus-shelling', 'id: Campus Shelling'),
  'a claim without a document': edit('        in: ohchr-3-december\n', ''),
  'a document that nobody has listed': edit('in: ohchr-3-december', 'in: ohchr-4-december'),
  'a place that nobody has listed': edit('    place: aleppo', '    place: idlib'),
  'a kind that does not exist': edit('    kind: shelling', '    kind: bombing'),
  'an hour without quotes': edit('    kind: shelling\n', '    kind: shelling\n    time: 18:23\n'),
  'a citation with capitals': edit('[@un-27]', '[@UN-27]'),
  'a citation with spaces': edit('[@un-27]', '[ @un-27 ]'),
  'a citation in round brackets': edit('[@un-27]', '(@un-27)'),
  'a citation without brackets': edit('[@un-27]', '@un-27'),
  'a citation as a footnote': edit('[@un-27]', '[^un-27]'),
  'a count in round brackets': edit(':count[un-27.killed]', ':count(un-27.killed)'),
  'a count with a space': edit(':count[un-27.killed]', ':count [un-27.killed]'),
  'a count with a capital': edit(':count[un-27.killed]', ':Count[un-27.killed]'),
  'a count with two colons': edit(':count[un-27.killed]', '::count[un-27.killed]'),
  'a chart inside a sentence': edit(
    end,
    `${end}\nSee ::chart[Who says what]{kind=claims of=campus-shelling} for more.\n`,
  ),
  'a heading without a space': edit(end, `${end}\n##The days\n`),
  'a number sign in a title': edit(
    'title: Shelling of student housing in Aleppo',
    'title: Shells on Aleppo #2',
  ),
  'several authors with a comma': edit('authors: [Attested desk]', 'authors: Mara Lind, Jo Ek'),
  'words in a figure that are two mistakes': edit(
    'killed: 4 civilians\n        attributes-to: opp',
    'killed: 23 dead civilians, among them a nurse\n        attributes-to: opp',
  ),
  'two figures in one line': edit(
    'killed: 4 civilians\n        attributes-to: opp',
    'killed: 14,000 people, 300 children\n        attributes-to: opp',
  ),
  'HTML around a word': edit(end, `${end}\n<b>Who</b> fired is not known.\n`),
  'a claim without its words and speaker': {
    edits: [
      ['        by: sana\n', ''],
      ['        says: Four civilians were killed by shelling of a university campus.\n', ''],
    ],
  },
  'a document without its publisher': edit('    publisher: menafn\n', ''),
  'an entry without its day': edit('    occurred: 2024-11-29\n    place: aleppo\n', ''),
  'a placeholder left in place': edit(
    'says: Four civilians were killed by shelling of a university campus.',
    'says: …',
  ),
  'a placeholder for an id': edit('by: sana', 'by: …'),
  'a placeholder for a day': edit('said: 2024-12-03', 'said: …'),
  'a source where a document is wanted': edit('in: ohchr-3-december', 'in: bastille-post'),
  'a document that another id holds': edit('in: ohchr-3-december', 'in: ohchr'),
  'a place that another id holds': edit('place: aleppo', 'place: aleppo-university'),
  'a count of half an id': edit(':count[un-27.killed]', ':count[un.killed]'),
  'an actor by its name': edit('attributes-to: hts', 'attributes-to: Hayat Tahrir al-Sham'),
  'a count of a claim that is broken': edit(
    'killed: at least 27 civilians, including 8 children\n        quote',
    'killed: at least 27 civilans, including 8 children\n        quote',
  ),
  'a weekday whose claim has a misspelt date': {
    edits: [
      [
        '        said: 2024-11-29\n        in: militant',
        '        sayed: 2024-11-29\n        in: militant',
      ],
      [end, `${end}\nFour were killed on Friday. [@campus-sana]\n`],
    ],
  },
  'five mistakes at once': {
    edits: [
      ['title: Shelling of student housing in Aleppo', 'title: Aleppo: shelling'],
      ['published: 2024-12-01', 'published: 01.12.2024'],
      ['        in: ohchr-3-december', '         in: ohchr-3-december'],
      ['by: sana', 'by: sanna'],
      ['[@un-27]', '[@un-72]'],
    ],
  },
  'a file of Windows': { encoding: 'latin1' },
  'a file in UTF-16': {
    file: 'site.yml',
    edits: [['title:', '\uFEFFtitle:']],
    encoding: 'utf16le',
  },
  'a file with a capital ending': { rename: 'reports/three-days.MD' },
  'a file of plain text': { rename: 'reports/three-days.txt' },
  'a list with another ending': { file: 'places.yml', rename: 'places.yaml' },
  'a source without its kind': { file: 'sources.yml', edits: [['  kind: agency\n', '']] },
  'a number in a sentence before a cited one': edit(
    end,
    `${end}\nIn the town 12 people were killed. On the campus four civilians died. [@campus-sana] Nobody has answered.\n`,
  ),
  'a number that the end of the paragraph does not give': edit(
    end,
    `${end}\nIn the town 12 people were killed. On the campus four civilians died. [@campus-sana]\n`,
  ),
  'a number that one claim gives': edit(end, `${end}\nIn three days 27 people were killed.\n`),
  'a year of an entry that is to come': edit('occurred: 2024-11-29\n', 'occurred: 2042-11-29\n'),
  'a year of a claim that is to come': edit('said: 2024-12-03\n', 'said: 2042-12-03\n'),
  'a year of a document that is to come': edit(
    '    published: 2024-12-04\n',
    '    published: 2042-12-04\n',
  ),
  'two places with a comma': edit('    place: aleppo\n', '    place: aleppo, northwest-syria\n'),
  'two documents in one field': edit('in: ohchr-3-december', 'in: [ohchr-3-december, menafn-1]'),
  'a carrier without its field': edit('          - in: reuters-uol', '          - reuters-uol'),
  'an entry with a use for an id': edit('  - id: campus-shelling', '  - use: campus-shelling'),
  'a sign for a bound': edit('killed: 4 civilians', 'killed: >23'),
  'two signs for a bound': edit('killed: 4 civilians', 'killed: >= 23 civilians'),
  'a place that a carrier is said to drop': edit(
    '            attributes-to: opp',
    '            occurred: null\n            place: null\n            attributes-to: opp',
  ),
  'a chart without its kind': edit(end, `${end}\n::chart[All that is known]\n`),
  'a chart of a misspelt kind': edit(
    end,
    `${end}\n::chart[All that is known]{kind=timelin where="place=aleppo"}\n`,
  ),
  'a chart of nothing': edit(end, `${end}\n::chart[Who says what]{kind=claims}\n`),
  'a chart with a space before its title': edit(
    end,
    `${end}\n::chart [Who says what]{kind=claims of=campus-shelling}\n`,
  ),
  'a misspelt field of a column': inColumns('{ column: day, order', '{ colum: day, order'),
  'an id of two rows': inTable('0008;', '0007;'),
  'a word that the columns do not have': inTable(
    '0008;04/03/2024;Lower Ford',
    '0008;04/03/2024;Lower Frd',
  ),
  'a place that the columns have under another name': inColumns('Lower Ford: lower', 'Lwr: lower'),
  'a date of a table in another order': inTable('0008;04/03/2024', '0008;11/23/2024'),
  'an order that does not fit the dates of a table': inColumns(
    'order: day-month-year',
    'order: month-day-year',
  ),
  'a row with another separator': inTable(
    '0010;02/01/2023;unknown;flood;;;;register;',
    '0010,02/01/2023,unknown,flood,,,,register,',
  ),
  'figures of a table with other marks': inTable(
    '0008;04/03/2024;Lower Ford;flood;0;;',
    '0008;04/03/2024;Lower Ford;flood;1.200;3,5;',
  ),
  'a source that is no item': { file: 'sources.yml', edits: [['- id: reuters', '  id: reuters']] },
};
