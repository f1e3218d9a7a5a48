import {
  countWith,
  filterGroups,
  matchesChoice,
  readChoice,
  writeChoice,
  type Choice,
  type FilterGroup,
  type Traits,
} from '../lib/filter-attacks.ts';
import { NUMBER, sayNumber, type PluralForms } from '../lib/say-number.ts';

/**
 * Brings the filters above the list of attacks to life. What is chosen stands in the address, so that it survives a
 * reload, the way back, the switch of language and being sent to somebody.
 *
 * The address is replaced and not added to: the way back leads to the page before, not through every choice.
 */
export function filterAttacks(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-filters]');
  const status = form?.querySelector<HTMLElement>('[data-filter-status]');
  const clear = form?.querySelector<HTMLButtonElement>('[data-filter-clear]');
  if (!form || !status || !clear) return;

  const forms = JSON.parse(form.dataset['some'] ?? '{}') as PluralForms;
  const selects = new Map<FilterGroup, HTMLSelectElement>();
  for (const group of filterGroups) {
    const select = form.querySelector<HTMLSelectElement>(`select[name=${group}]`);
    if (select) selects.set(group, select);
  }
  const lines = [...document.querySelectorAll<HTMLElement>('[data-attack]')].map((line) => ({
    line,
    id: line.dataset['attack'] ?? '',
    traits: readTraits(line),
  }));
  const all = lines.map(({ traits }) => traits);
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row-of]')];
  // Each drawing of the timeline, and the table below it, link to the incident.
  const links = [...document.querySelectorAll<HTMLAnchorElement | SVGAElement>('.timeline a[href*="#"]')];
  const switches = [...document.querySelectorAll<HTMLAnchorElement>('.switch a')];

  // Whoever is sent a filtered address is led to the list, and not to a page that is dimmed and does not say why.
  const place = form.closest('section')?.getAttribute('aria-labelledby');
  const anchor = place ? `#${place}` : '';

  const chosen = (): Choice => {
    const choice: Choice = {};
    for (const [group, { value }] of selects) if (value !== '') choice[group] = value;
    return choice;
  };

  const show = () => {
    const choice = chosen();
    const kept = lines.filter(({ traits }) => matchesChoice(traits, choice));
    const ids = new Set(kept.map(({ id }) => id));
    const bases = new Set(kept.flatMap(({ traits }) => traits.base));
    for (const { line, id } of lines) line.hidden = !ids.has(id);
    for (const row of rows) row.toggleAttribute('data-left-out', !bases.has(row.dataset['rowOf'] ?? ''));
    for (const link of links) {
      const id = decodeURIComponent(link.getAttribute('href')?.split('#')[1] ?? '');
      link.toggleAttribute('data-left-out', !ids.has(id));
    }
    for (const [group, select] of selects) {
      for (const option of select.options) {
        const words = option.dataset['words'];
        if (words) option.text = words.replace(NUMBER, String(countWith(all, choice, group, option.value)));
      }
    }
    const isFiltered = Object.keys(choice).length > 0;
    const words =
      (isFiltered ? (kept.length > 0 ? undefined : form.dataset['none']) : form.dataset['all']) ??
      sayNumber(forms, kept.length, form.dataset['locale'] ?? 'en');
    if (status.textContent !== words) status.textContent = words;
    clear.toggleAttribute('data-idle', !isFiltered);
    for (const link of switches) {
      const address = link.pathname + writeChoice(choice, link.search) + (isFiltered ? anchor : '');
      link.setAttribute('href', address);
    }
    return choice;
  };

  const choose = () => {
    const choice = show();
    const { pathname, search, hash } = location;
    const isFiltered = Object.keys(choice).length > 0;
    const elsewhere = hash === anchor ? '' : hash;
    const address = pathname + writeChoice(choice, search) + (elsewhere || (isFiltered ? anchor : ''));
    history.replaceState(history.state, '', address);
  };

  const readAddress = () => {
    const isOffered = (group: FilterGroup, value: string) =>
      value !== '' && [...(selects.get(group)?.options ?? [])].some((option) => option.value === value);
    const choice = readChoice(location.search, isOffered);
    for (const [group, select] of selects) select.value = choice[group] ?? '';
    show();
  };

  form.addEventListener('change', choose);
  form.addEventListener('submit', (event) => event.preventDefault());
  clear.addEventListener('click', () => {
    for (const select of selects.values()) select.value = '';
    choose();
    // The button goes; whoever pressed it by keyboard must not be lost.
    selects.values().next().value?.focus();
  });
  addEventListener('popstate', readAddress);
  readAddress();
  form.dataset['filters'] = 'ready';
}

/** What a line of the list can be found by: `data-base`, `data-weapon` and so on, separated by spaces. */
function readTraits({ dataset }: HTMLElement): Traits {
  const read = (group: FilterGroup) => dataset[group]?.split(' ') ?? [];
  return { base: read('base'), weapon: read('weapon'), grade: read('grade'), year: read('year') };
}
