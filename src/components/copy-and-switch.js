// All that the pages with a "Cite this" can do with a script and not without: copy, and keep the
// place where the language is switched. Whatever it needs to say stands in the page.
(() => {
  const cite = document.querySelector('.cite-this');

  /** The browser may refuse the clipboard; then the older way, which leaves the text selected. */
  async function isCopied(text) {
    try {
      await navigator.clipboard.writeText(text.textContent.trim());
      return true;
    } catch {
      getSelection().selectAllChildren(text);
      return document.execCommand('copy');
    }
  }

  function offerCopy(text) {
    const line = document.createElement('p');
    const button = document.createElement('button');
    const status = document.createElement('span');
    line.className = 'column';
    button.type = 'button';
    button.textContent = text.dataset.copy;
    status.setAttribute('role', 'status');
    button.addEventListener('click', async () => {
      for (const one of cite.querySelectorAll('[role=status]')) one.textContent = '';
      status.textContent = (await isCopied(text)) ? cite.dataset.copied : cite.dataset.selected;
    });
    line.append(button, ' ', status);
    text.after(line);
  }

  /** The same ids stand in the page in every language. */
  function keepPlace() {
    for (const link of document.querySelectorAll('.site-languages a')) link.hash = location.hash;
  }

  for (const text of document.querySelectorAll('[data-copy]')) offerCopy(text);
  addEventListener('hashchange', keepPlace);
  keepPlace();
})();
