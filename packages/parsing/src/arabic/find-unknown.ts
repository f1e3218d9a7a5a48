import type { Article } from './article.ts';
import { report } from './report-message.ts';
import { isPassedOver } from './text/phrase-index.ts';
import { createWordSet } from './text/word-set.ts';
import { nearestWeekday, resolveDate } from './time/resolve-date.ts';
import { clockOf, wordsOf } from './reports/clock-of.ts';
import { isRealDay, weekdayOf } from './time/calendar.ts';

const baseWord = createWordSet(['قاعدة']);

/** Says what an editor should look at: a weekday that contradicts its date, a day that cannot be, a base nobody knows. */
export function findUnknown(article: Article): void {
  const clock = clockOf(article);
  for (const sentence of article.sentences) {
    if (sentence.boilerplate !== null) continue;
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
      if (mention.weekday === null) continue;
      const told = resolveDate({ word: mention.word, weekday: null }, clock);
      if (!told || told.first !== told.last || weekdayOf(told.first) === mention.weekday) continue;
      report(article, sentence, mention, {
        ruleId: 'weekday-contradicts-date',
        severity: 'warning',
        reason: `Unexpected weekday in \`${wordsOf(article, sentence, mention)}\`, expected the weekday of that date`,
        note: `The weekday fell ${Math.abs(nearestWeekday(told.first, mention.weekday) - told.first)} day(s) away; both days are kept.`,
      });
    }
    findUnknownBases(article, sentence);
  }
}

/** `قاعدة “…”` with a quoted name that knowledge lacks. */
function findUnknownBases(article: Article, sentence: Article['sentences'][number]): void {
  const { tokens, mentions } = sentence;
  for (let at = 0; at < tokens.length - 2; at += 1) {
    const word = baseWord.matchAt(tokens, at);
    if (!word || word.definite) continue;
    const open = tokens[at + 1];
    if (!open || !isPassedOver(open)) continue;
    let end = at + 2;
    while (end < tokens.length && end < at + 7 && !isPassedOver(tokens[end] as (typeof tokens)[number])) end += 1;
    const isKnown = mentions.some((mention) => mention.type === 'base' && mention.from < end && mention.to > at);
    if (isKnown || end >= at + 7 || end >= tokens.length) continue;
    report(
      article,
      sentence,
      { from: at, to: end + 1 },
      {
        ruleId: 'unknown-base',
        severity: 'info',
        reason: `Unexpected unknown place \`${wordsOf(article, sentence, { from: at + 2, to: end })}\`, expected a name in \`packages/knowledge/data/bases/\``,
        note: 'If it is a base of the US or the coalition, add it, or add this spelling to its aliases.',
      },
    );
  }
}
