import { openSearchPage, type SearchPage } from './search-page.ts';

/**
 * Brings the search field to life. The index is loaded when somebody goes to search: focuses the
 * field, types, or comes with a question in the address.
 */
export function startSearch(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-search]');
  const input = form?.querySelector('input');
  const status = document.querySelector<HTMLElement>('[data-search-status]');
  if (!form || !input || !status) return;

  let loading: Promise<SearchPage> | undefined;
  const load = () => (loading ??= openSearchPage(form));
  const show = async () => {
    // An empty field has no direction of its own; with words in it, theirs is taken.
    input.dir = input.value === '' ? '' : 'auto';
    if (input.value.trim() !== '' && !status.textContent) status.textContent = form.dataset['loading'] ?? '';
    try {
      (await load()).show(input.value);
    } catch {
      loading = undefined;
      status.textContent = form.dataset['failed'] ?? '';
    }
  };
  const asked = () => new URL(location.href).searchParams.get('q') ?? '';
  const keep = (how: 'pushState' | 'replaceState') => {
    const url = new URL(location.href);
    const query = input.value.trim();
    if (query === asked()) return;
    if (query === '') url.searchParams.delete('q');
    else url.searchParams.set('q', query);
    history[how](null, '', url);
  };

  // While a question is typed the address follows; a question that was finished stays behind, for Back.
  let isFinished = asked() !== '';
  input.addEventListener('focus', () => void load().catch(() => (loading = undefined)));
  input.addEventListener('input', () => {
    keep(isFinished ? 'pushState' : 'replaceState');
    isFinished = false;
    void show();
  });
  input.addEventListener('change', () => (isFinished = input.value.trim() !== ''));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    isFinished = input.value.trim() !== '';
    void show();
  });
  const showAsked = () => {
    input.value = asked();
    isFinished = input.value !== '';
    void show();
  };
  addEventListener('popstate', showAsked);
  if (asked() !== '') showAsked();
  else if (input.value !== '') void show();
}
