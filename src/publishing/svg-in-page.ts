/**
 * A drawing as it stands in a page: without the name of its language, which HTML knows, its places
 * to a tenth of a px and the lengths of its texts to a whole one, which nobody can see.
 */
export function svgInPage(svg: string): string {
  return svg
    .replace(/ xmlns="[^"]*"/u, '')
    .replace(
      / (x|y|x1|x2|y1|y2|cx|cy|r|d|width|height|textLength)="([^"]*)"/gu,
      (_, name: string, value: string) => ` ${name}="${rounded(value, name)}"`,
    );
}

function rounded(value: string, name: string): string {
  const digits = name === 'textLength' ? 0 : 1;
  return value.replace(/\d*\.\d+/gu, (number) => String(Number(Number(number).toFixed(digits))));
}
