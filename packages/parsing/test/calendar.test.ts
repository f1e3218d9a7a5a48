import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayNumberOf,
  daysInMonth,
  isRealDay,
  monthOf,
  toDayNumber,
  toIsoDay,
  weekdayOf,
  yearOf,
} from '../src/arabic/time/calendar.ts';

describe('the calendar', () => {
  it.each([
    ['1970-01-01', 4],
    ['1969-12-31', 3],
    ['2020-02-29', 6],
    ['2021-07-04', 7],
    ['2023-10-17', 2],
    ['2023-11-23', 4],
    ['2024-02-05', 1],
    ['2024-02-29', 4],
  ])('knows the weekday of %s', (iso, weekday) => {
    expect(weekdayOf(dayNumberOf(iso))).toBe(weekday);
  });

  it.each([
    [2023, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2023, 4, 30],
    [2023, 12, 31],
  ])('gives %i-%i its days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });

  it.each([
    [31, 11, 2023, false],
    [30, 11, 2023, true],
    [29, 2, 2023, false],
    [29, 2, null, true],
    [30, 2, null, false],
    [0, 1, 2023, false],
    [1, 13, 2023, false],
    [1, 0, 2023, false],
  ])('says of day %i of month %i of %s: %s', (day, month, year, isReal) => {
    expect(isRealDay(day, month, year)).toBe(isReal);
  });

  it('goes from days to ISO days and back without a time zone moving one', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), (day) => {
        expect(dayNumberOf(toIsoDay(day))).toBe(day);
        expect(toDayNumber(yearOf(day), monthOf(day), Number(toIsoDay(day).slice(8)))).toBe(day);
        expect(weekdayOf(day + 7)).toBe(weekdayOf(day));
        expect(weekdayOf(day + 1)).toBe((weekdayOf(day) % 7) + 1);
      }),
    );
  });
});
