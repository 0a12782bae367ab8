import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { randomLcg } from 'd3';

const words =
  'town road river people morning evening hospital school market street house count report said found wounded shelter bread water night north south east west village crossing bridge field dust rain witness driver teacher doctor nurse child mother list name number day week month later before after near far'.split(
    ' ',
  );
const kinds = ['shelling', 'air-strike', 'attack', 'armed-clash', 'statement'];

/** How many sources, places and actors the corpus has, whatever its size. */
const cast = { sources: 200, places: 60, actors: 12 };

/**
 * Writes a content folder of so many reports, each of some 425 words, five entries and ten claims,
 * with charts: made up, and the same each time.
 *
 * @param features the block of `site.yml`, as it is written there
 */
export async function writeCorpus(folder: string, reports: number, features = ''): Promise<void> {
  await mkdir(path.join(folder, 'reports'), { recursive: true });
  const lists: Record<string, string> = {
    'site.yml': `title: Measured\nurl: https://measured.example/\ncontact: desk@measured.example\ntime-zone: UTC\n${features}`,
    'sources.yml': listOf(
      cast.sources,
      (at) =>
        `- { id: source-${at}, name: Source ${at}, kind: ${at % 9 === 0 ? 'monitor' : 'outlet'}${at % 5 === 1 ? `, owner: source-${at - 1}` : ''} }`,
    ),
    'actors.yml': listOf(
      cast.actors,
      (at) => `- { id: actor-${at}, name: Actor ${at}, party: true }`,
    ),
    'places.yml': listOf(
      cast.places,
      (at) =>
        `- { id: place-${at}, name: Place ${at}, point: [${35 + (at % 10) / 7}, ${36 + at / 23}], precision: ${at % 3 === 0 ? 'near' : 'exact'} }`,
    ),
  };
  for (const [file, text] of Object.entries(lists)) {
    await writeFile(path.join(folder, file), text);
  }
  for (let at = 0; at < reports; at++) {
    await writeFile(path.join(folder, 'reports', `report-${at}.md`), report(at));
  }
}

/** The text of one report; `edition` changes a sentence of it, and nothing else. */
export function report(at: number, edition = 0): string {
  const random = randomLcg(0.37 + at / 1e5);
  const any = (count: number) => Math.floor(random() * count);
  const sentence = () => {
    const text = Array.from({ length: 12 }, () => words[any(words.length)] ?? '').join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const slug = `report-${at}`;
  const day = (more: number) =>
    new Date(Date.UTC(2020, 0, 1 + ((at * 3) % 1800) + more)).toISOString().slice(0, 10);
  const documents = [0, 1, 2].map(
    (number) =>
      `  - { id: ${slug}-doc-${number}, publisher: source-${(at * 7 + number) % cast.sources}, title: Document ${number} of report ${at}, url: 'https://news.example/${at}/${number}', published: ${day(6 + number)}${number > 0 ? `, from: ${slug}-doc-${number - 1}` : ''} }`,
  );
  const entries = [0, 1, 2, 3, 4].map((number) => {
    const id = `${slug}-entry-${number}`;
    const claims = [0, 1].map((which) => {
      const count = (at % 40) + number + which;
      return [
        `      - id: ${id}-claim-${which}`,
        `        by: source-${(at + number * 3 + which * 11) % cast.sources}`,
        `        said: ${day(number + which)}`,
        `        says: ${sentence()}`,
        `        killed: ${which === 0 ? '' : 'at least '}${count + 1} civilians`,
        ...(which === 1 ? [`        attributes-to: actor-${any(cast.actors)}`] : []),
        '        carried:',
        ...[0, 1, 2].flatMap((document) => [
          `          - in: ${slug}-doc-${document}`,
          ...(document === 2 ? [`            killed: ${count + 2} civilians`] : []),
        ]),
      ].join('\n');
    });
    return [
      `  - id: ${id}`,
      `    title: Entry ${number} of report ${at}`,
      `    occurred: ${day(number)}`,
      `    place: place-${(at + number) % cast.places}`,
      `    kind: ${kinds[(at + number) % kinds.length]}`,
      `    actors: [actor-${any(cast.actors)}]`,
      '    claims:',
      ...claims,
    ].join('\n');
  });
  const paragraphs = [0, 1, 2, 3, 4].map((number) => {
    const id = `${slug}-entry-${number}`;
    const counted = `There the first count was :count[${id}-claim-0.killed]. [@${id}-claim-0; @${id}-claim-1]`;
    return `${Array.from({ length: 6 }, sentence).join(' ')} ${counted}`;
  });
  return `---
title: Report ${at} of the days in place ${at % cast.places}
summary: ${sentence()}
published: ${day(20)}
documents:
${documents.join('\n')}
chronology:
${entries.join('\n')}
---

${paragraphs.slice(0, 2).join('\n\n')}

::chart[Who gave which figure]{kind=claims of=${slug}-entry-0}

${paragraphs.slice(2).join('\n\n')}

::chart[The days of this report]{kind=timeline}

Edition ${edition}. ${sentence()}
`;
}

function listOf(count: number, line: (at: number) => string): string {
  return `${Array.from({ length: count }, (_, at) => line(at)).join('\n')}\n`;
}
