import { orderRows, type ColumnKind, type Direction } from '../lib/order-rows.ts';

/**
 * Makes every `table[data-sortable]` sortable by its `th[data-sort]` (text, number, day): the words of the heading become
 * a button, and `aria-sort` says how the rows stand. `data-begin` is the direction of the first press, ascending without it.
 * A row is ordered by `data-value` of its cell, else by its text. A row with `data-last`, and the foot, keep their place.
 */
export function sortTables(): void {
  const { lang } = document.documentElement;
  const collator = new Intl.Collator(lang, { numeric: true });
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
    const body = table.tBodies[0];
    const headings = [...table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')];
    if (!body) continue;
    const built = [...body.rows];
    const movable = built.filter((row) => !row.hasAttribute('data-last'));
    const fixed = built.filter((row) => row.hasAttribute('data-last'));

    const sort = (heading: HTMLTableCellElement) => {
      const begin: Direction = heading.dataset['begin'] === 'descending' ? 'descending' : 'ascending';
      const turned: Direction = begin === 'ascending' ? 'descending' : 'ascending';
      const direction = heading.getAttribute('aria-sort') === begin ? turned : begin;
      const keys = movable.map((row) => {
        const cell = row.cells[heading.cellIndex];
        return cell?.dataset['value'] ?? cell?.textContent.trim() ?? '';
      });
      const order = orderRows(keys, heading.dataset['sort'] as ColumnKind, direction, collator.compare);
      body.append(...order.flatMap((n) => movable[n] ?? []), ...fixed);
      for (const other of headings) other.removeAttribute('aria-sort');
      heading.setAttribute('aria-sort', direction);
    };

    for (const heading of headings) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...heading.childNodes);
      button.addEventListener('click', () => sort(heading));
      heading.append(button);
    }
  }
}
