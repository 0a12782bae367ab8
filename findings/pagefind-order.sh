#!/usr/bin/env bash
# One would guess: an index of the same pages is the same, in whatever order they were added.
# What happens: pagefind numbers pages as they come. The files of the index have other names and
#   other bytes in another order; the fragments of the pages are the same.
# Why it matters: who adds pages as several workers finish them gets another site each time, and a
#   host that compares files uploads the whole index again. Add pages in a fixed order.
# Seen with pagefind 1.5.2 on Node 24.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "type": "module", "private": true }' > package.json
npm install --silent --no-audit --no-fund pagefind@1.5.2

cat > order.js <<'JS'
import { close, createIndex } from 'pagefind';

const words = ['market', 'school', 'bridge', 'harbour', 'station'];
const pages = words.map((word, at) => ({
  sourcePath: `${at}/index.html`,
  content: `<html lang="en"><body><h1>The ${word}</h1><p>People came to the ${word}.</p></body></html>`,
}));

async function filesOf(order) {
  const { index } = await createIndex();
  for (const page of order) await index.addHTMLFile(page);
  const { files } = await index.getFiles();
  const named = (ending) =>
    files
      .map(({ path }) => path)
      .filter((path) => path.endsWith(ending))
      .sort()
      .join(' ');
  return { index: named('.pf_index'), fragments: named('.pf_fragment') };
}

const [first, again, backwards] = [
  await filesOf(pages),
  await filesOf(pages),
  await filesOf(pages.toReversed()),
];
await close();
console.log(`the same order: index ${first.index === again.index ? 'the same' : 'another'}`);
console.log(`another order: index ${first.index === backwards.index ? 'the same' : 'another'}`);
console.log(
  `another order: fragments ${first.fragments === backwards.fragments ? 'the same' : 'others'}`,
);
JS

expected='the same order: index the same
another order: index another
another order: fragments the same'
seen=$(node order.js | grep order)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'pagefind behaves in another way now.' >&2; exit 1; }
