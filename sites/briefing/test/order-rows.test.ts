import { describe, expect, test } from 'vitest';
import { orderRows, type ColumnKind, type Direction } from '../src/lib/order-rows.ts';

const order = (keys: string[], kind: ColumnKind, direction: Direction, lang = 'en') =>
  orderRows(keys, kind, direction, new Intl.Collator(lang, { numeric: true }).compare).map((n) => keys[n]);

test('numbers stand by value, not by their digits', () => {
  expect(order(['9', '10', '1'], 'number', 'ascending')).toEqual(['1', '9', '10']);
  expect(order(['9', '10', '1'], 'number', 'descending')).toEqual(['10', '9', '1']);
});

test('names stand in the order of their language', () => {
  expect(order(['Zeta', 'échelle', 'Alpha', 'Tower 22', 'Tower 3'], 'text', 'ascending')).toEqual([
    'Alpha',
    'échelle',
    'Tower 3',
    'Tower 22',
    'Zeta',
  ]);
  // By code points آ would stand before أ and ى after ي, and both far from where a reader looks.
  expect(order(['بغداد', 'أربيل', 'آمرلي', 'إبراهيم'], 'text', 'ascending', 'ar').at(-1)).toBe('بغداد');
});

describe.each<Direction>(['ascending', 'descending'])('%s', (direction) => {
  test('what nobody told stands last', () => {
    expect(order(['', '2023-10-26', '', '2021-06-12'], 'day', direction).slice(2)).toEqual(['', '']);
    expect(order(['', 'a'], 'text', direction)).toEqual(['a', '']);
  });

  test('equals stay as they stood', () => {
    expect(orderRows(['1', '1', '1'], 'number', direction, () => 0)).toEqual([0, 1, 2]);
  });
});

test('days stand by the calendar', () => {
  expect(order(['2023-10-26', '2024-01-28', '2021-06-12'], 'day', 'descending')).toEqual([
    '2024-01-28',
    '2023-10-26',
    '2021-06-12',
  ]);
});
