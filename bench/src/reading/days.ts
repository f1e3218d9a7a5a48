/** ISO days, both inclusive; `null` leaves that side open. */
export interface Days {
  earliest: string | null;
  latest: string | null;
}

/** Whether the two may be the same day. An open side reaches as far as it must. */
export function daysOverlap(a: Days, b: Days): boolean {
  return startsBefore(a, b) && startsBefore(b, a);
}

function startsBefore({ earliest }: Days, { latest }: Days): boolean {
  return earliest === null || latest === null || earliest <= latest;
}

export function daysEqual(a: Days, b: Days): boolean {
  return a.earliest === b.earliest && a.latest === b.latest;
}

/** Whether it is one known day. */
export function isOneDay({ earliest, latest }: Days): boolean {
  return earliest !== null && earliest === latest;
}

export function areUnknown({ earliest, latest }: Days): boolean {
  return earliest === null && latest === null;
}

/** `2023-11-22`, `2023-11-20..2023-11-22`, or `unknown`. */
export function formatDays(days: Days): string {
  if (areUnknown(days)) return 'unknown';
  return isOneDay(days) ? `${days.earliest}` : `${days.earliest ?? ''}..${days.latest ?? ''}`;
}
