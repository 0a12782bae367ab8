import { describe, expect, it } from 'vitest';
import { quotedAddress } from './quoted-address.ts';

const url = 'https://paper.example/story';

describe('quotedAddress', () => {
  it('leads to a few words as they stand', () => {
    expect(quotedAddress(url, 'children as young as eight')).toBe(
      `${url}#:~:text=children%20as%20young%20as%20eight`,
    );
  });

  it('gives the first and the last words of a long quotation', () => {
    expect(
      quotedAddress(url, 'We are deeply alarmed by the situation unfolding in northwest Syria'),
    ).toBe(`${url}#:~:text=We%20are%20deeply,Syria`);
  });

  it('gives as many of the last words as do not stand in the quotation before', () => {
    const ends = (quoted: string) => quotedAddress(url, quoted).split(',').at(-1);
    expect(ends('They all left for Idlib, others for Hama, and most for Idlib')).toBe(
      'most%20for%20Idlib',
    );
    expect(ends('They went to Syria, from SYRIAN camps to camps in Syria')).toBe('in%20Syria');
    expect(ends('one two three une école, puis une autre ecole')).toBe('autre%20ecole');
    expect(ends('the raids … hit warehouses, homes and other warehouses')).toBe(
      'and%20other%20warehouses',
    );
  });

  it('spans what the desk cut out or put in', () => {
    expect(quotedAddress(url, 'the raids … hit warehouses')).toBe(
      `${url}#:~:text=the%20raids,hit%20warehouses`,
    );
    expect(quotedAddress(url, 'they [the fighters] left')).toBe(`${url}#:~:text=they,left`);
    expect(quotedAddress(url, '[…] the raids hit warehouses')).toBe(
      `${url}#:~:text=the%20raids%20hit%20warehouses`,
    );
  });

  it('encodes hyphens, commas and ampersands, which have a meaning of their own there', () => {
    expect(quotedAddress(url, 'a six-year-old, and R&D')).toBe(
      `${url}#:~:text=a%20six%2Dyear%2Dold%2C%20and%20R%26D`,
    );
  });

  it('encodes letters of any script', () => {
    expect(quotedAddress(url, 'في جوف الليل')).toBe(
      `${url}#:~:text=${encodeURIComponent('في جوف الليل')}`,
    );
  });

  it('leaves marks at the ends out, which a page may set otherwise', () => {
    expect(quotedAddress(url, '“relentless attacks,”')).toBe(`${url}#:~:text=relentless%20attacks`);
  });

  it('adds to a fragment that the address has already', () => {
    expect(quotedAddress(`${url}#day-2`, 'the raids hit')).toBe(
      `${url}#day-2:~:text=the%20raids%20hit`,
    );
  });

  it('leaves the address as it is for a single word, or for none', () => {
    expect(quotedAddress(url, 'relentless')).toBe(url);
    expect(quotedAddress(url, '…')).toBe(url);
  });

  it('leads to a sentence of a script that sets no spaces', () => {
    const sentence = '联合国官员说三天内至少有二十七名平民丧生';
    expect(quotedAddress(url, sentence)).toBe(`${url}#:~:text=${encodeURIComponent(sentence)}`);
  });

  it('gives an address that stays one', () => {
    for (const quoted of ['100% of it', 'a # b ? c', '“x” <y> z', 'line\nbreak here']) {
      const { hash, href } = new URL(quotedAddress(url, quoted));
      expect(href.split('#')).toHaveLength(2);
      expect(() => decodeURIComponent(hash)).not.toThrow();
    }
  });
});
