/** What is used of a package that comes without types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    letters: string,
    options: {
      targetFormat: 'woff2';
      keepFeatures: string[];
      noHinting: boolean;
      variationAxes?: Record<string, { min: number; max: number }>;
    },
  ): Promise<Uint8Array>;
  /** The whole font in another format. */
  export default function subsetFont(
    font: Uint8Array,
    letters: undefined,
    options: { targetFormat: 'truetype'; keepAllGlyphs: true },
  ): Promise<Uint8Array>;
}
