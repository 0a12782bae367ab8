import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from './check-content.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'attested-picture-'));
  for (const inside of ['pages', 'media']) await mkdir(path.join(folder, inside));
  await writeFile(path.join(folder, 'site.yml'), 'title: Example\nurl: https://news.example/\n');
  const drawn = sharp({ create: { width: 4, height: 3, channels: 3, background: '#888' } });
  await drawn.png().toFile(path.join(folder, 'media/bridge.png'));
  await writeFile(path.join(folder, 'media/broken.jpg'), 'not a picture');
  await writeFile(
    path.join(folder, 'media/drawing.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
  );
});

afterAll(() => rm(folder, { recursive: true }));

/** What the check says of a page whose only block is this one. */
async function messagesOf(attributes: string): Promise<string[]> {
  const block = `::picture[The bridge]{${attributes}}`;
  await writeFile(path.join(folder, 'pages/about.md'), `---\ntitle: About\n---\n\n${block}\n`);
  const { problems } = await checkContent(folder);
  return problems.map(({ line, column, rule, reason, fix }) =>
    [`${line}:${column} ${rule}: ${reason}`, ...(fix === null ? [] : [fix])].join(' | '),
  );
}

const rest = 'alt="A bridge" credit="Ana Ruiz" licence="CC BY 4.0"';

describe('a picture', () => {
  it('names its file, what it shows, who made it and under what licence', async () => {
    expect(await messagesOf(`src="media/bridge.png" ${rest}`)).toEqual([]);
    expect(await messagesOf(`src="media/bridge.png" ${rest} graphic="the dead"`)).toEqual([]);
    expect(await messagesOf('src="media/bridge.png" licence=" "')).toEqual([
      '5:1 missing-field: `credit` of this picture is missing. | credit="…"',
      '5:1 picture-without-words: `alt` of this picture is missing. | alt="…"',
      '5:46 missing-field: `licence` of this picture is missing. | licence="…"',
    ]);
    expect(await messagesOf(rest)).toEqual([
      '5:1 missing-field: `src` of this picture is missing. | src="media/…"',
    ]);
  });

  it('lies in media/ under just this name', async () => {
    expect(await messagesOf(`src="media/brigde.png" ${rest}`)).toEqual([
      '5:23 missing-picture: There is no picture `media/brigde.png` in the content folder. | src="media/bridge.png"',
    ]);
  });

  it('is not fetched from another host, and not from outside the site', async () => {
    expect(await messagesOf(`src="https://host.example/bridge.png" ${rest}`)).toEqual([
      '5:23 remote-image: This picture lies on another host. | src="media/…"',
    ]);
    expect(await messagesOf(`src="javascript:alert(1)" ${rest}`)).toEqual([
      expect.stringMatching(/^5:23 unsafe-address: /u),
    ]);
    expect(await messagesOf(`src="media/../../secret.png" ${rest}`)).toEqual([
      expect.stringMatching(/^5:23 missing-picture: /u),
    ]);
  });

  it('is a file that can be read as one', async () => {
    for (const file of ['broken.jpg', 'drawing.svg']) {
      expect(await messagesOf(`src="media/${file}" ${rest}`)).toEqual([
        `5:23 missing-picture: \`media/${file}\` cannot be read as a picture.`,
      ]);
    }
  });

  it('warns in words, where it is graphic', async () => {
    expect(await messagesOf(`src="media/bridge.png" ${rest} graphic`)).toEqual([
      expect.stringContaining(
        'missing-field: `graphic` does not say what is to be seen. | graphic="…"',
      ),
    ]);
  });

  it('takes no attributes but its own', async () => {
    expect(await messagesOf(`src="media/bridge.png" ${rest} width=9`)).toEqual([
      '5:1 unknown-field: `::picture` takes no `width`.',
    ]);
  });
});
