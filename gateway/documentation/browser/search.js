// Runs in the browser, also on a page that is opened from a disk.
const box = document.querySelector('[role=search]');
const input = document.querySelector('#search');
const status = document.querySelector('#found');
const list = document.querySelector('#results');
/** Of the documentation, seen from this page. */
const root = document
  .querySelector('script[src$="search.js"]')
  .src.replace(/search\.js$/, '');
const most = 20;

box.hidden = false;
input.addEventListener('focus', load, { once: true });
input.addEventListener('input', show);
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && box.contains(document.activeElement)) {
    input.value = '';
    show();
    input.focus();
  }
  const typing = document.activeElement?.matches('input, textarea, select');
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    input.focus();
  }
});

/** The index is larger than most pages: it is loaded by who searches. */
function load() {
  const script = document.createElement('script');
  script.src = `${root}search-index.js`;
  script.addEventListener('load', show);
  document.head.append(script);
}

function show() {
  const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
  list.replaceChildren();
  status.textContent = '';
  if (words.length === 0 || !self.searchIndex) return;
  const found = self.searchIndex
    .map(([name, target, text]) => ({
      name,
      target,
      text,
      rank: rank(words, name, text),
    }))
    .filter(({ rank }) => rank < Infinity)
    .sort(
      (one, other) =>
        one.rank - other.rank || one.name.length - other.name.length,
    );
  status.textContent =
    found.length > most
      ? `${found.length} results, the first ${most} are shown`
      : `${found.length} ${found.length === 1 ? 'result' : 'results'}`;
  list.replaceChildren(...found.slice(0, most).map(item));
}

/** All words must be found; a name that begins with one comes before a name that has it, and that before a text. */
function rank(words, name, text) {
  const lower = name.toLowerCase();
  const last = lower.split('.').at(-1);
  const rest = text.toLowerCase();
  let total = 0;
  for (const word of words)
    if (lower === word || last === word) total += 0;
    else if (lower.startsWith(word) || last.startsWith(word)) total += 1;
    else if (lower.includes(word)) total += 2;
    else if (rest.includes(word)) total += 4;
    else return Infinity;
  return total;
}

function item({ name, target, text }) {
  const link = document.createElement('a');
  link.href = root + target;
  link.textContent = name;
  const what = document.createElement('span');
  what.textContent = text;
  const line = document.createElement('li');
  line.append(link, ' ', what);
  return line;
}
