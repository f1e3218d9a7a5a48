import type { Token } from '../../text/tokenize.ts';
import type { DateMention } from '../mention.ts';
import { calendarAt, monthAt, yearStartAt } from './calendar-at.ts';
import { midnight, skipParts, type Found } from './date-words.ts';
import { dayWordAt, vagueAt, weekdayAt } from './day-word-at.ts';
import { closeWindows, edgeOf, relationOf } from './edge-of.ts';
import { lastDayAt } from './last-day-at.ts';
import { agoAt, hoursAt } from './length-at.ts';
import { weekAt } from './week-at.ts';

/**
 * Words that place something in time, from left to right. What they mean for which event is decided later.
 * `lastMonth` is the month that the article named last, for `15 من الشهر ذاته`.
 */
export function findDates(tokens: Token[], lastMonth: number | null = null): DateMention[] {
  const mentions: DateMention[] = [];
  for (let at = 0; at < tokens.length;) {
    const start = skipParts(tokens, at);
    const found = dateAt(tokens, start, lastMonth);
    if (!found) {
      at += 1;
      continue;
    }
    // `منتصف كانون الثاني المقبل`, `الأحد القادم`: still to come, and no day of what was.
    if (coming.has(tokens[found.to]?.folded ?? '')) {
      at = found.to + 1;
      continue;
    }
    const isMidnight = midnight.matchAt(tokens, at) !== null;
    const extraDays = found.extraDays ?? (isMidnight ? 1 : 0);
    // `بعد منتصف ليل السبت` is a time of that night, not a time after another event.
    const relation = isMidnight ? null : relationOf(tokens, at);
    const base = {
      type: 'date' as const,
      from: at,
      to: found.to,
      anchored: found.anchored,
      daysAgo: found.daysAgo ?? 0,
      relation,
      extraDays,
    };
    const edge = edgeOf(tokens, at);
    if (found.second) {
      mentions.push({ ...base, word: found.word, weekday: found.weekday, edge: edge === null ? null : 'from' });
      mentions.push({
        ...base,
        word: found.second.word,
        weekday: found.second.weekday,
        edge: edge === null ? null : 'until',
      });
    } else {
      mentions.push({ ...base, word: found.word, weekday: found.weekday, edge: edge === 'between' ? 'from' : edge });
    }
    at = Math.max(found.to, at + 1);
  }
  return closeWindows(tokens, mentions);
}

const coming = new Set(['المقبل', 'القادم', 'المقبله', 'القادمه']);

function dateAt(tokens: Token[], at: number, lastMonth: number | null): Found | null {
  return (
    vagueAt(tokens, at) ??
    lastDayAt(tokens, at) ??
    dayWordAt(tokens, at) ??
    yearStartAt(tokens, at) ??
    calendarAt(tokens, at, lastMonth) ??
    agoAt(tokens, at) ??
    hoursAt(tokens, at) ??
    weekAt(tokens, at) ??
    weekdayAt(tokens, at) ??
    monthAt(tokens, at)
  );
}
