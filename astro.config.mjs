import { defineConfig } from 'astro/config';

const assets = 'assets';

// Addresses are written by the site's own function, relative to each page, so neither `site`
// nor `base` is set here: the same folder works under any path.
export default defineConfig({
  output: 'static',
  outDir: process.env.OUT_DIR || './dist',
  cacheDir: './node_modules/.cache/astro',
  trailingSlash: 'always',
  compressHTML: true,
  build: {
    format: 'directory',
    // While one picture is drawn on another thread, the next pages are rendered.
    concurrency: 4,
    inlineStylesheets: 'never',
    assets,
  },
  devToolbar: { enabled: false },
  vite: {
    build: { assetsInlineLimit: 0 },
    experimental: {
      /** What a stylesheet names (fonts, pictures) lies beside it, and is named without a path. */
      renderBuiltUrl(filename, { hostType }) {
        return hostType === 'css' ? filename.replace(`${assets}/`, './') : undefined;
      },
    },
  },
});
