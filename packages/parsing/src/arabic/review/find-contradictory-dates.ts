import type { Article, ArticleSentence } from '../article.ts';
import type { DateMention } from '../mentions/mention.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { report } from '../report-message.ts';
import { clockOf, wordsOf } from '../reports/clock-of.ts';
import { statementDateOf } from '../reports/dates-of.ts';
import { judgeTrigger } from '../reports/judge-trigger.ts';
import { hasWord } from '../reports/sentence-words.ts';
import { createWordSet } from '../text/word-set.ts';
import { isRealDay, toIsoDay, weekdayOf } from '../time/calendar.ts';
import { isAbsolute, nearestWeekday, resolveDate } from '../time/resolve-date.ts';

const planned = createWordSet(loadLexicon<{ planned: string[] }>('modality').planned);

/** Dates that cannot be: a day the calendar lacks, a weekday that is another, a day after the article was published. */
export function findContradictoryDates(article: Article, sentence: ArticleSentence): void {
  for (const mention of sentence.mentions) {
    if (mention.type !== 'date' || mention.word.sort !== 'calendar') continue;
    const { day, month, year } = mention.word;
    if (month !== null && !isRealDay(day, month, year)) {
      report(article, sentence, mention, {
        ruleId: 'impossible-date',
        severity: 'warning',
        reason: `Unexpected date \`${wordsOf(article, sentence, mention)}\`, expected a day that the calendar has`,
        note: 'Nothing was dated by it. Add a correction if you know the day.',
      });
      continue;
    }
    findLateDate(article, sentence, mention);
    if (mention.weekday === null) continue;
    const told = resolveDate({ word: mention.word, weekday: null }, clockOf(article));
    if (!told || told.first !== told.last || weekdayOf(told.first) === mention.weekday) continue;
    report(article, sentence, mention, {
      ruleId: 'weekday-contradicts-date',
      severity: 'warning',
      reason: `Unexpected weekday in \`${wordsOf(article, sentence, mention)}\`, expected the weekday of that date`,
      note: `The weekday fell ${Math.abs(nearestWeekday(told.first, mention.weekday) - told.first)} day(s) away; both days are kept.`,
    });
  }
}

/** `من المقرر في …`, `ستجري في …`. */
function isPlanned({ tokens }: ArticleSentence, { from }: DateMention): boolean {
  if (hasWord(planned, tokens, from - 8, from)) return true;
  return tokens
    .slice(Math.max(0, from - 5), from)
    .some(({ folded }) => /^س[تينا].{3}/u.test(folded) || folded === 'سوف');
}

/** A full date of something that has happened or was said, later than the article's own last possible day. */
function findLateDate(article: Article, sentence: ArticleSentence, mention: DateMention): void {
  const { days, basis } = article.published;
  const last = days.at(-1);
  if (last === undefined || basis === 'unknown' || !isAbsolute(mention.word)) return;
  const told = resolveDate({ word: mention.word, weekday: null }, []);
  if (!told || told.first <= last) return;
  if (mention.edge !== null || isPlanned(sentence, mention) || article.events.length === 0) return;
  const hasHappened = sentence.mentions.some(
    (other) => other.type === 'trigger' && judgeTrigger(sentence, other) === 'happened',
  );
  if (!hasHappened && statementDateOf(sentence) !== mention) return;
  report(article, sentence, mention, {
    ruleId: 'date-after-publication',
    severity: 'info',
    reason: `Unexpected date \`${wordsOf(article, sentence, mention)}\`, expected a day not after ${toIsoDay(last)}, the last on which the article can have been published`,
    note: 'Correct `published` in the sidecar if it is wrong, or add a correction if you know the day of the attack.',
  });
}
