import { slipOf } from '../../messages/nearest.ts';
import { chartAttributes, chartKinds, isChartKind, needsOf } from '../chart-kinds.ts';

const attribute = /([a-z][a-z-]*)\s*=\s*("[^"]*"|'[^']*'|[^\s"'{}]+)/gu;

/**
 * A line that was meant as the block of this name, written as one with its own title and attributes;
 * `null` where a chart does not say what it draws. Conditions that stand outside quotation marks are
 * put into those of `where`.
 */
export function blockAsMeant(name: string, line: string): string | null {
  const rest = line.replace(/^:+[ \t]*[\w-]*/u, '');
  const brace = rest.search(/\{/u);
  const words = brace < 0 ? rest : rest.slice(0, brace);
  const title = /^\s*[[(]([^[\](){}]*)[\])]?/u.exec(words)?.[1]?.trim() ?? '';
  const label = title === '' ? '' : `[${title}]`;
  if (name === 'note') return `:::note${label}\n…\n:::`;
  if (!['chart', 'map', 'picture'].includes(name)) return `::${name}`;
  const written = [...(brace < 0 ? '' : rest.slice(brace)).matchAll(attribute)].map(
    ([, key = '', value = '']): [string, string] => [key, value],
  );
  const attributes = new Map(withConditions(written));
  if (name === 'chart') {
    const asked = attributes.get('kind') ?? '';
    const kind = isChartKind(asked) ? asked : slipOf(asked, Object.keys(chartKinds));
    if (kind === null || !isChartKind(kind)) return null;
    if (needsOf(kind) && !attributes.has('of')) return null;
    attributes.set('kind', kind);
  }
  const inside = [...attributes].map(([key, value]) => `${key}=${value}`).join(' ');
  return `::${name}${label}${inside === '' ? '' : `{${inside}}`}`;
}

/** Attributes of which `where=place=aleppo until=2024-11-28` are one, in quotation marks. */
function withConditions(written: readonly [string, string][]): [string, string][] {
  const joined: [string, string][] = [];
  for (const [key, value] of written) {
    const where = joined.at(-1);
    if (key === 'where' && /^[^"']/u.test(value)) joined.push([key, `"${value}"`]);
    else if (where?.[0] === 'where' && !chartAttributes.includes(key)) {
      where[1] = `${where[1].slice(0, -1)} ${key}=${value}"`;
    } else joined.push([key, value]);
  }
  return joined;
}
