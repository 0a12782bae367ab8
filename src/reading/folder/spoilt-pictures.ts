import path from 'node:path';

/** Pictures that every browser of the last years shows, and that cannot run anything. */
const PICTURE = /\.(?:avif|jpe?g|png|webp)$/iu;

/** Whether a file is by its name a picture that the site can show. */
export function isPicture(file: string): boolean {
  return PICTURE.test(file);
}

/** Those of some files of a folder that are pictures by their names, and cannot be read as one. */
export async function spoiltPictures(folder: string, files: readonly string[]): Promise<string[]> {
  const pictures = files.filter(isPicture);
  // The library takes a moment to load, and most folders hold no picture.
  if (pictures.length === 0) return [];
  const { default: sharp } = await import('sharp');
  const read = await Promise.all(
    pictures.map((file) =>
      sharp(path.join(folder, file))
        .metadata()
        .then(
          () => true,
          () => false,
        ),
    ),
  );
  return pictures.filter((_, index) => read[index] === false);
}
