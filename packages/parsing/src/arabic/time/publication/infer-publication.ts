import type { Article } from '../../article.ts';
import { report } from '../../report-message.ts';
import { type DayNumber, dayNumberOf, toDayNumber } from '../calendar.ts';
import { aroundEvents, besideEvents, notBeforeEvents } from './bounds-of-events.ts';
import type { Constraint } from './constraint.ts';
import { copyrightYear } from './copyright-year.ts';
import { newsDate } from './date-of-the-news.ts';
import { newsDateWithoutYear, recentWeekday, yearLeftOut } from './date-without-a-year.ts';
import { datesIn, datesOfFurniture } from './dated.ts';
import { datelineOf } from './dateline-of.ts';
import { dayOfEvent } from './day-of-event.ts';
import { eventsMet, eventsTold } from './events-told.ts';
import { dayOfTheWar } from './day-of-the-war.ts';
import { dayOfTheStatement } from './day-of-the-statement.ts';
import { monthAfterEvent, weekAfterEvent } from './month-after-event.ts';
import { unclaimedUntil } from './unclaimed-until.ts';
import { monthGone, monthJustBegun, monthStillRunning } from './months-told.ts';
import { newsOfEvent } from './news-of-event.ts';
import { pastDate } from './past-dates.ts';
import { todayOf } from './told-against-today.ts';

/** The attacks that the project reads of begin in the autumn of 2019; no text is sought before. */
const firstDay = toDayNumber(2019, 10, 1);

/** Nor is one sought more than thirteen months after the last event that knowledge has. */
const horizon = 400;

/**
 * Finds the days on which the article can have been published, from strongest to weakest: what an editor declares; a
 * dateline; days and weekdays told against "today"; dates that must lie before it; reference events; what "this month"
 * and "last month" leave. A constraint that leaves no day is set aside and said in a message.
 */
export function inferPublication(article: Article): void {
  const declared = article.seed.declared.published;
  if (declared !== undefined) {
    article.published = { days: [dayNumberOf(declared)], basis: 'declared', reasons: [`the sidecar says ${declared}`] };
    return;
  }
  let days: DayNumber[] = [];
  const lastDay = lastDayOf(article);
  for (let day = firstDay; day <= lastDay; day += 1) days.push(day);
  const reasons: string[] = [];
  let basis: 'stated' | 'inferred' | 'unknown' = 'unknown';
  for (const constraint of constraintsOf(article)) {
    if (constraint.within !== undefined && (days.at(-1) ?? 0) - (days[0] ?? 0) > constraint.within) continue;
    let left = days.filter(constraint.holds);
    if (left.length === 0 && constraint.otherwise) left = days.filter(constraint.otherwise);
    if (left.length === 0) {
      report(article, constraint.sentence, constraint.mention, {
        ruleId: 'publication-contradicted',
        severity: 'warning',
        reason: `Unexpected date, which the rest of the text contradicts: ${constraint.reason}`,
        note: 'It was not used to date the article. Declare the day in a sidecar if you know it.',
      });
      continue;
    }
    if (left.length < days.length) {
      reasons.push(constraint.reason);
      if (basis !== 'stated') basis = constraint.basis;
    }
    days = left;
  }
  article.published = { days, basis: reasons.length === 0 ? 'unknown' : basis, reasons };
}

function constraintsOf(article: Article): Constraint[] {
  const read = article.sentences.filter(({ boilerplate }) => boilerplate === null);
  const dated = datesIn(article, read);
  const told = eventsTold(article, read);
  const met = eventsMet(told);
  return [
    ...[...dated, ...datesOfFurniture(article)].flatMap(datelineOf(article, dated)),
    ...dated.filter(({ mention }) => mention.word.sort === 'calendar').flatMap(todayOf),
    ...dated.flatMap(pastDate),
    ...dated.filter(({ mention: { word } }) => 'yearsBack' in word).flatMap(yearLeftOut),
    ...copyrightYear(article),
    ...notBeforeEvents(met),
    ...aroundEvents(met),
    ...read.flatMap(dayOfTheWar),
    ...met.flatMap(monthAfterEvent),
    ...told.flatMap((event) => weekAfterEvent(event, read)),
    ...dated.filter(({ mention }) => mention.word.sort !== 'calendar').flatMap(todayOf),
    ...newsOfEvent(told, read),
    ...newsDate(article, dated),
    ...besideEvents(told),
    ...dated.flatMap(dayOfEvent(met)),
    ...dated.flatMap(yearLeftOut),
    ...newsDateWithoutYear(dated),
    ...dated.flatMap(recentWeekday),
    ...dated.flatMap(monthStillRunning),
    ...dated.flatMap(monthJustBegun),
    ...dated.flatMap(monthGone),
    ...dayOfTheStatement(read),
    ...dated.flatMap(unclaimedUntil),
  ];
}

function lastDayOf({ knowledge, seed }: Article): DayNumber {
  if (seed.declared.retrieved !== undefined) return dayNumberOf(seed.declared.retrieved);
  return Math.max(toDayNumber(2025, 1, 1), ...knowledge.events.map(({ latest }) => dayNumberOf(latest))) + horizon;
}
