import { openSearchPage, type SearchPage } from './search-page.ts';

/** How long somebody who types may pause before it counts as a question, in milliseconds. */
const pause = 150;

/**
 * Brings the search field to life. The index is loaded when somebody goes to search: focuses the field, types, or comes
 * with a question in the address.
 */
export function startSearch(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-search]');
  const input = form?.querySelector('input');
  const status = document.querySelector<HTMLElement>('[data-search-status]');
  if (!form || !input || !status) return;

  let loading: Promise<SearchPage> | undefined;
  const load = () => (loading ??= openSearchPage(form));
  const prepare = () => void load().catch(() => (loading = undefined));

  const show = async () => {
    // An empty field has no direction of its own; with words in it, theirs is taken.
    input.dir = input.value === '' ? '' : 'auto';
    // The twin searches the same words in the other language.
    for (const twin of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) twin.search = location.search;
    if (input.value.trim() !== '' && !status.textContent) status.textContent = form.dataset['loading'] ?? '';
    try {
      (await load()).show(input.value);
    } catch {
      loading = undefined;
      status.textContent = form.dataset['failed'] ?? '';
    }
  };

  const asked = () => new URL(location.href).searchParams.get('q') ?? '';
  // While a question is typed the address follows; a question that was finished stays behind, for Back.
  let isFinished = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    clearTimeout(waiting);
    waiting = undefined;
    const query = input.value.trim();
    if (query !== asked()) {
      const url = new URL(location.href);
      url.hash = '';
      if (query === '') url.searchParams.delete('q');
      else url.searchParams.set('q', query);
      history[isFinished ? 'pushState' : 'replaceState'](null, '', url);
      isFinished = false;
    }
    void show();
  };
  const finish = () => {
    if (waiting !== undefined) settle();
    isFinished = input.value.trim() !== '';
  };
  const showAsked = () => {
    input.value = asked();
    isFinished = input.value !== '';
    void show();
  };

  input.addEventListener('focus', prepare);
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(settle, pause);
  });
  input.addEventListener('change', finish);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    finish();
    void show();
  });
  addEventListener('popstate', showAsked);
  if (asked() !== '') showAsked();
  else if (input.value !== '') settle();
  else if (document.activeElement === input) prepare();
}
