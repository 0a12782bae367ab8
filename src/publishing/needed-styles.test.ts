import { describe, expect, it } from 'vitest';
import { hashOf } from './headers.ts';
import { withNeededStyles } from './needed-styles.ts';

/** A page in English with a paragraph and the link of a switch of languages. */
const pageWith = (css: string, body = '<p class="a b">x <a dir="rtl" href="#">y</a></p>') =>
  `<!DOCTYPE html><html lang="en" dir="ltr"><head>` +
  `<meta http-equiv="Content-Security-Policy" content="style-src 'self' ${hashOf(css)}">` +
  `<style>${css}</style></head><body>${body}</body></html>`;

const needed = (css: string, body?: string) =>
  /<style>(.*?)<\/style>/u.exec(withNeededStyles(pageWith(css, body)))?.[1];

describe('withNeededStyles', () => {
  it('keeps what an element of the page can have, and drops the rest', () => {
    expect(needed('.a{color:red}.c{color:red}table{color:red}p>a{top:0}')).toBe(
      '.a{color:red}p>a{top:0}',
    );
    expect(needed('.a .c,.b{color:red}')).toBe('.b{color:red}');
    expect(needed('[dir]{color:red}[open]{color:red}')).toBe('[dir]{color:red}');
  });

  it('asks all that stands together of one element', () => {
    expect(needed('p.b{color:red}a.b{color:red}p[dir]{color:red}:is(p,a)[dir]{top:0}')).toBe(
      'p.b{color:red}:is(p,a)[dir]{top:0}',
    );
    expect(needed('.b:is(a){color:red}.b:is(div .a){color:red}.b:is(.c,body .a){top:0}')).toBe(
      '.b:is(.c,body .a){top:0}',
    );
  });

  it('keeps what is of an element that a reader opens', () => {
    const css = '.a[open]{top:0}.b [open]{top:1px}';
    expect(needed(css, '<details class="a"><p class="b">x</p></details>')).toBe(css);
    expect(needed('.b[open]{top:0}', '<details class="a"><p class="b">x</p></details>')).toBe('');
  });

  it('keeps every state of what is there, and what others are not', () => {
    const css = '.a:hover{top:0}p:before{top:1px}p:not(.c){top:2px}:focus{top:3px}';
    expect(needed(css)).toBe(css);
  });

  it('joins no rule with one that an older browser does not know', () => {
    expect(needed('.a{color:red}.c{top:0}p:has(.b){color:red}')).toBe(
      '.a{color:red}p:has(.b){color:red}',
    );
  });

  it('looks into choices of selectors', () => {
    expect(needed('p:is(.c,.b){color:red}p:is(.c,.d){color:red}p:has(.c){color:red}')).toBe(
      'p:is(.c,.b){color:red}',
    );
  });

  it('drops what is for pages of another language or direction', () => {
    expect(needed(':root:lang(ar) .a{color:red}:root[dir=rtl] .a{color:red}:root{color:red}')).toBe(
      ':root{color:red}',
    );
    expect(needed(':root:lang(en){color:red}:root[dir=ltr] p{top:0}')).toBe(
      ':root:lang(en){color:red}:root[dir=ltr] p{top:0}',
    );
  });

  it('keeps conditions that still hold a rule, and rules without selectors', () => {
    const sheet = '@page{margin:0}';
    expect(needed(`${sheet}@media print{.a{color:red}.c{color:red}}@media print{.c{top:0}}`)).toBe(
      `${sheet}@media print{.a{color:red}}`,
    );
  });

  it('keeps the faces that a rule names, by itself or in a property, and drops the others', () => {
    const face = (name: string) => `@font-face{font-family:${name};src:url(f.woff2)}`;
    const rules = 'p{font-family:F One,serif}:root{--sans:"Sans 3", serif}';
    expect(needed(`${face('F One')}${face('"Sans 3"')}${face('Other')}${rules}`)).toBe(
      `${face('F One')}${face('"Sans 3"')}${rules}`,
    );
    expect(needed(`${face('G')}.a{font-family:G}.c{top:0}`)).toBe(`${face('G')}.a{font-family:G}`);
    expect(needed(`${face('G')}.c{font-family:G}`)).toBe('');
  });

  it('drops the faces that have none of the letters of the page', () => {
    const face = (range: string) => `@font-face{font-family:F;src:url(f);unicode-range:${range}}`;
    const faces = ['U+400-4FF', 'U+100-130,U+1E??', 'U+6??'] as const;
    const css = `${faces.map(face).join('')}p{font-family:F}`;
    const keptFor = (text: string) => {
      const style = needed(css, `<p title="Ж">${text}</p><script>"Ж"</script>`) ?? '';
      return faces.filter((range) => style.includes(face(range)));
    };
    expect(keptFor('x')).toEqual([]);
    expect(keptFor('<b>ğ</b>')).toEqual(['U+100-130,U+1E??']);
    expect(keptFor('x ẑ ب')).toEqual(['U+100-130,U+1E??', 'U+6??']);
    expect(keptFor('&#x628;')).toEqual(['U+6??']);
    expect(keptFor('&#287;')).toEqual(['U+100-130,U+1E??']);
    expect(needed(`${face('U+203A')}p{font-family:F}p:after{content:"›"}`)).toContain('U+203A');
  });

  it('keeps letters of the switch of languages apart, which has a face of its own', () => {
    const face = (name: string) => `@font-face{font-family:${name};src:url(f);unicode-range:U+6??}`;
    const [text, names] = [face('F'), face('Language Names')];
    const css = `${text}${names}p{font-family:F}a{font-family:Language Names}`;
    const page = (inSwitch: string, after: string) =>
      `<nav class="site-languages"><a href="#">${inSwitch}</a></nav><p>${after}</p>`;
    expect(needed(css, page('ب', 'x'))).not.toContain(text);
    expect(needed(css, page('ب', 'x'))).toContain(names);
    expect(needed(css, page('x', 'ب'))).toContain(text);
    expect(needed(css, page('x', 'ب'))).not.toContain(names);
  });

  it('is not misled by words that look like tags or classes', () => {
    const body = '<p title="<table class=c>">&lt;table&gt; class="c" <!-- <ul> --></p>';
    expect(needed('.c{color:red}table{color:red}ul{color:red}p{color:red}', body)).toBe(
      'p{color:red}',
    );
  });

  it('names the hash of what is left in the policy', () => {
    const page = withNeededStyles(pageWith('.a{color:red}.c{color:red}'));
    expect(page).toContain(`content="style-src 'self' ${hashOf('.a{color:red}')}"`);
  });

  it('leaves a page as it is that has no styles of its own', () => {
    const page = '<!DOCTYPE html><html><head><title>&lt;style></title></head><p>x</p></html>';
    expect(withNeededStyles(page)).toBe(page);
  });
});
