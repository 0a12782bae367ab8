/** What a figure counts, in every site; `site.yml` may add more. */
export const builtInMeasures = [
  'killed',
  'injured',
  'missing',
  'detained',
  'displaced',
  'casualties',
  'counted',
] as const;
