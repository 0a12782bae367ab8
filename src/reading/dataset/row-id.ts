/**
 * The id of a row's entry: that of the dataset, a hyphen, and the row's own id in small letters,
 * where whatever is no letter from a to z and no digit becomes one hyphen.
 */
export function entryIdOf(dataset: string, row: string): string {
  const own = row
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return `${dataset}-${own}`;
}

/** The id of the one claim of a row. */
export function claimIdOf(entry: string): string {
  return `${entry}-claim`;
}
