const given = /(?:^|[\s{,-])["']?id["']?\s*:\s*["']?([\p{L}\d][\p{L}\d-]*)/gmu;

/** The ids that are given in text that could not be read, as far as they can be made out. */
export function lostIdsIn(text: string): Set<string> {
  return new Set([...text.matchAll(given)].map(([, id = '']) => id));
}
