import { describe, expect, it } from 'vitest';
import { findDates } from '../src/arabic/mentions/dates/find-dates.ts';
import { tokenize } from '../src/arabic/text/tokenize.ts';
import { dayNumberOf, toIsoDay } from '../src/arabic/time/calendar.ts';
import { resolveDate } from '../src/arabic/time/resolve-date.ts';

/** The first and last day of every date in `text`, for somebody who speaks on `day`. */
function daysIn(text: string, day: string): (string | null)[] {
  return findDates(tokenize(text)).map((mention) => {
    const range = resolveDate(mention, [dayNumberOf(day)]);
    if (!range) return null;
    const [first, last] = [toIsoDay(range.first), toIsoDay(range.last)];
    return first === last ? first : `${first}..${last}`;
  });
}

describe('findDates and resolveDate', () => {
  it.each([
    ['اليوم', '2023-11-20'],
    ['اليوم (الاثنين)', '2023-11-20'],
    ['أمس', '2023-11-19'],
    ['أمس الأحد', '2023-11-19'],
    ['ليل امس الاحد', '2023-11-19'],
    ['مساء أمس', '2023-11-19'],
    ['الليلة الماضية', '2023-11-19'],
    ['أول أمس', '2023-11-18'],
    ['أول من أمس', '2023-11-18'],
    ['أمس الأول', '2023-11-18'],
    ['قبل يومين', '2023-11-18'],
    ['قبل ثلاثة أيام', '2023-11-17'],
    ['قبل أسبوع', '2023-11-13'],
    ['قبل أسبوعين', '2023-11-06'],
    ['فجر الجمعة', '2023-11-17'],
    ['عصر يوم الخميس', '2023-11-16'],
    ['الأربعاء الماضي', '2023-11-15'],
    ['يوم الثلاثاء الفائت', '2023-11-14'],
    ['الاثنين', '2023-11-20'],
    ['الاثنين الماضي', '2023-11-13'],
    ['في وقت متأخر من ليلة الاحد', '2023-11-19'],
  ])('counts %s from the day of writing, a Monday', (text, expected) => {
    expect(daysIn(text, '2023-11-20')).toEqual([expected]);
  });

  it.each([
    ['في السابع من الشهر الجاري', '2023-11-07'],
    ['منذ 17 من الشهر الماضي', '2023-10-17'],
    ['25 شباط الفائت', '2023-02-25'],
    ['17 تشرين الأول', '2023-10-17'],
    ['4 من كانون الثاني', '2023-01-04'],
    ['31 كانون الأول', '2022-12-31'],
    ['السابع عشر من تشرين الأول الماضي', '2023-10-17'],
    ['منتصف تشرين الأول', '2023-10-11..2023-10-20'],
    ['أواخر آذار', '2023-03-21..2023-03-31'],
    ['شهر أيلول الماضي', '2023-09-01..2023-09-30'],
  ])('knows which year and month is meant by %s', (text, expected) => {
    expect(daysIn(text, '2023-11-20')).toEqual([expected]);
  });

  it.each([
    ['16-02-2021', '2021-02-16'],
    ['07/07/2021', '2021-07-07'],
    ['2023.11.22', '2023-11-22'],
    ['2024/10/1', '2024-10-01'],
    ['2024-10-01', '2024-10-01'],
    ['١٩ ديسمبر ٢٠٢١', '2021-12-19'],
    ['18 يونيو/حزيران 2021', '2021-06-18'],
    ['8 يناير (كانون الثاني) 2024', '2024-01-08'],
    ['17 أكتوبر تشرين الأول 2023', '2023-10-17'],
    ['15 أوت 2022', '2022-08-15'],
    ['3 جانفي 2022', '2022-01-03'],
    ['24 أکتوبر 2023', '2023-10-24'],
    ['4 من كانون الثاني 2022', '2022-01-04'],
    ['28 شباط 2022', '2022-02-28'],
    ['28 شباط عام 2022', '2022-02-28'],
    ['تشرين الأول 2023', '2023-10-01..2023-10-31'],
  ])('reads the full date %s', (text, expected) => {
    expect(daysIn(text, '2025-01-01')).toEqual([expected]);
  });

  it('keeps both days where a weekday contradicts its date', () => {
    expect(daysIn('الخميس 1 كانون الأول 2023', '2023-12-07')).toEqual(['2023-11-30..2023-12-01']);
    expect(daysIn('الجمعة 1 كانون الأول 2023', '2023-12-07')).toEqual(['2023-12-01']);
  });

  it('reads a window of two days of one month', () => {
    const mentions = findDates(tokenize('بين 17 و24 تشرين الأول'));
    expect(mentions.map(({ edge }) => edge)).toEqual(['from', 'until']);
    expect(daysIn('بين 17 و24 تشرين الأول', '2023-10-25')).toEqual(['2023-10-17', '2023-10-24']);
  });

  it('opens and closes windows', () => {
    expect(findDates(tokenize('منذ 17 تشرين الأول')).map(({ edge }) => edge)).toEqual(['from']);
    expect(findDates(tokenize('حتى يوم الخميس')).map(({ edge }) => edge)).toEqual(['until']);
  });

  it('gives no day that the calendar lacks', () => {
    expect(daysIn('31 تشرين الثاني 2023', '2023-12-07')).toEqual([null]);
    expect(daysIn('30 شباط 2024', '2024-03-07')).toEqual([null]);
  });

  it.each(['مارس الجنود الرياضة', 'اثنين من الجنود', 'أحد الصواريخ', 'الطائرات إف-16', 'في الأسبوع', 'سبتت'])(
    'finds no date in %s',
    (text) => {
      expect(findDates(tokenize(text))).toEqual([]);
    },
  );
});

describe('resolveDate', () => {
  const monday = { word: { sort: 'weekday', weekday: 1, past: false, current: false }, weekday: null } as const;

  it('gives the hull of what a date may mean for each day of the clock', () => {
    const clock = ['2023-11-21', '2023-11-22'].map(dayNumberOf);
    expect(resolveDate(monday, clock)).toEqual({ first: dayNumberOf('2023-11-20'), last: dayNumberOf('2023-11-20') });
    const yesterday = { word: { sort: 'ago', days: 1 }, weekday: null } as const;
    expect(resolveDate(yesterday, clock)).toEqual({
      first: dayNumberOf('2023-11-20'),
      last: dayNumberOf('2023-11-21'),
    });
  });

  it('gives nothing without a clock, or with one so wide that the answer says nothing', () => {
    expect(resolveDate(monday, [])).toBeNull();
    const years = Array.from({ length: 1000 }, (_, index) => dayNumberOf('2021-01-01') + index);
    expect(resolveDate(monday, years)).toBeNull();
  });

  it('needs no clock for a full date', () => {
    const word = { sort: 'calendar', day: 5, month: 2, year: 2024, monthWord: null } as const;
    expect(resolveDate({ word, weekday: null }, [])).toEqual({
      first: dayNumberOf('2024-02-05'),
      last: dayNumberOf('2024-02-05'),
    });
  });
});
