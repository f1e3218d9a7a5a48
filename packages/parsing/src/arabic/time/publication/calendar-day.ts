import { type DayNumber, monthOf, toIsoDay, yearOf } from '../calendar.ts';

export function isCalendarDay(candidate: DayNumber, day: number, month: number, year: number | null): boolean {
  return dayOfMonth(candidate) === day && monthOf(candidate) === month && (year === null || yearOf(candidate) === year);
}

export function dayOfMonth(day: DayNumber): number {
  return Number(toIsoDay(day).slice(8));
}
