import type { IsoDay } from '../../reading.ts';

/** Whole days since 1970-01-01. Days are counted, never clocked, so that no time zone can move one. */
export type DayNumber = number;

const dayLength = 86_400_000;

export function toDayNumber(year: number, month: number, day: number): DayNumber {
  return Math.round(Date.UTC(year, month - 1, day) / dayLength);
}

export function dayNumberOf(iso: IsoDay): DayNumber {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / dayLength);
}

export function toIsoDay(day: DayNumber): IsoDay {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function monthOf(day: DayNumber): number {
  return new Date(day * dayLength).getUTCMonth() + 1;
}

export function yearOf(day: DayNumber): number {
  return new Date(day * dayLength).getUTCFullYear();
}

export function dateOfDay(day: DayNumber): { year: number; month: number; day: number } {
  const date = new Date(day * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether the calendar has such a day; February is given 29 days when the year is not known. */
export function isRealDay(day: number, month: number, year: number | null): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2024, month);
}
