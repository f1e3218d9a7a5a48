import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps, wordDay, wordMonth, wordSpan } from '../src/lib/word-span.ts';

const span = (earliest: string | null, latest: string | null) => ({ earliest, latest });

describe('as a label', () => {
  test.each([
    ['one day', span('2023-11-23', '2023-11-23'), '23 تشرين الثاني 2023', '23 November 2023'],
    [
      'days of one month',
      span('2023-12-01', '2023-12-07'),
      'بين 1 و7 كانون الأول 2023',
      'between 1 and 7 December 2023',
    ],
    [
      'days of two months',
      span('2021-06-27', '2021-08-29'),
      'بين 27 حزيران و29 آب 2021',
      'between 27 June and 29 August 2021',
    ],
    [
      'days of two years',
      span('2023-12-30', '2024-01-02'),
      'بين 30 كانون الأول 2023 و2 كانون الثاني 2024',
      'between 30 December 2023 and 2 January 2024',
    ],
    ['a whole month', span('2024-02-01', '2024-02-29'), 'شباط 2024', 'February 2024'],
    [
      'not a whole month in a leap year',
      span('2024-02-01', '2024-02-28'),
      'بين 1 و28 شباط 2024',
      'between 1 and 28 February 2024',
    ],
    ['a whole year', span('2021-01-01', '2021-12-31'), '2021', '2021'],
    ['no beginning', span(null, '2024-01-30'), 'في 30 كانون الثاني 2024 أو قبله', 'on or before 30 January 2024'],
    ['no end', span('2023-10-17', null), 'في 17 تشرين الأول 2023 أو بعده', 'on or after 17 October 2023'],
    ['nothing', span(null, null), 'اليوم غير مذكور', 'day not told'],
  ])('%s', (_, days, ar, en) => {
    expect(wordSpan(days, 'ar')).toBe(ar);
    expect(wordSpan(days, 'en')).toBe(en);
  });
});

test('in a sentence a day takes its preposition', () => {
  expect(wordSpan(span('2024-02-04', '2024-02-04'), 'en', 'sentence')).toBe('on 4 February 2024');
  expect(wordSpan(span('2024-02-04', '2024-02-04'), 'ar', 'sentence')).toBe('في 4 شباط 2024');
  expect(wordSpan(span(null, null), 'en', 'sentence')).toBe('on a day not told');
});

test('months have their Levantine names and Latin digits', () => {
  expect(wordMonth('2023-10', 'ar')).toBe('تشرين الأول 2023');
  expect(wordDay('2020-01-08', 'ar')).toBe('8 كانون الثاني 2020');
});

test('no day turns into another one, wherever the reader is', () => {
  const days = fc.date({
    min: new Date('2014-01-01T00:00:00Z'),
    max: new Date('2030-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10);
      expect(wordDay(day, 'en').startsWith(`${Number(day.slice(8))} `)).toBe(true);
      expect(wordDay(day, 'ar').endsWith(` ${day.slice(0, 4)}`)).toBe(true);
    }),
  );
});

describe('overlap', () => {
  test('a shared day is enough', () =>
    expect(overlaps(span('2023-11-22', '2023-11-23'), span('2023-11-23', '2023-11-23'))).toBe(true));
  test('neighbouring days do not overlap', () =>
    expect(overlaps(span('2023-11-22', '2023-11-22'), span('2023-11-23', '2023-11-23'))).toBe(false));
  test('an unknown side overlaps with nothing', () =>
    expect(overlaps(span(null, '2023-11-23'), span('2023-11-23', '2023-11-23'))).toBe(false));
});
