import { defineConfig } from 'astro/config';

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
    inlineStylesheets: 'never',
    assets: 'assets',
  },
  devToolbar: { enabled: false },
});
