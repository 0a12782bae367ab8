// The search page's own script: it asks the index in ../pagefind/ and lists what was found. Without
// it the page leads on by lists, so everything that it needs is shown from here.
const form = document.querySelector('[data-search]');
const input = form.querySelector('input');
const told = document.querySelector('[data-search-status]');
const list = document.querySelector('[data-search-results]');
const { root, found, nothing, failed, more } = form.dataset;
const STEP = 20;

const address = new URL(location.href);
let index = null;
let asked = 0;

/** The text of an excerpt with what matched in it marked, and nothing else of its markup. */
function excerptOf(html) {
  const paragraph = document.createElement('p');
  for (const node of new DOMParser().parseFromString(html, 'text/html').body.childNodes) {
    const matches = node.nodeName === 'MARK';
    const part = matches ? document.createElement('mark') : document.createTextNode('');
    part.textContent = node.textContent;
    paragraph.append(part);
  }
  return paragraph;
}

function itemOf({ raw_url: path, meta, excerpt }) {
  const item = document.createElement('li');
  const title = document.createElement('p');
  const link = document.createElement('a');
  link.href = `${root}${path.replace(/^\//, '')}`;
  link.textContent = meta.title;
  title.append(link);
  if (meta.kind) {
    const kind = document.createElement('span');
    kind.className = 'aside';
    kind.textContent = ` ${meta.kind}`;
    title.append(kind);
  }
  item.append(title, excerptOf(excerpt));
  return item;
}

async function show(results, from, turn) {
  const pages = await Promise.all(results.slice(from, from + STEP).map((one) => one.data()));
  if (turn !== asked) return;
  list.append(...pages.map(itemOf));
  if (results.length <= from + STEP) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = more;
  button.addEventListener('click', async () => {
    const item = button.parentElement;
    await show(results, from + STEP, turn);
    item.nextElementSibling?.querySelector('a')?.focus();
    item.remove();
  });
  const item = document.createElement('li');
  item.append(button);
  list.append(item);
}

/**
 * What is asked, with the last letter of Arabic words in both of its spellings: many write ه where
 * others write ة. No more than four words, which are sixteen ways to write them.
 */
function spellings(words) {
  let left = 4;
  return words.split(/(\s+)/).reduce(
    (all, part) => {
      const end = /^(.*[\u0621-\u064A])([هة])("?)$/.exec(part);
      if (end === null || left-- <= 0) return all.map((one) => one + part);
      const [, stem, , quote] = end;
      return ['ة', 'ه'].flatMap((last) => all.map((one) => one + stem + last + quote));
    },
    [''],
  );
}

/** What is found of any of these, each page once, the best first. */
async function searchAll(queries) {
  const best = new Map();
  for (const { results } of await Promise.all(queries.map((one) => index.search(one)))) {
    for (const one of results) {
      if (!(best.get(one.id)?.score >= one.score)) best.set(one.id, one);
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

async function search() {
  const words = input.value.trim();
  const turn = ++asked;
  if (words === '') address.searchParams.delete('q');
  else address.searchParams.set('q', words);
  history.replaceState(null, '', address);
  if (words === '') {
    list.replaceChildren();
    told.textContent = '';
    return;
  }
  try {
    index ??= await import(new URL(`${root}pagefind/pagefind.js`, location.href).href);
    const results = await searchAll(spellings(words));
    if (turn !== asked) return;
    list.replaceChildren();
    told.textContent = results.length === 0 ? nothing : found.replace('#', results.length);
    await show(results, 0, turn);
  } catch {
    told.textContent = failed;
  }
}

let waiting;
input.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => void search(), 250);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  void search();
});
document.querySelector('[data-search-without]').remove();
form.hidden = false;
input.value = address.searchParams.get('q') ?? '';
if (input.value !== '') void search();
