import type { Article } from '../../article.ts';
import { loadLexicon } from '../../lexicon/load-lexicon.ts';
import { entryDateOf } from '../../reports/dates-of.ts';
import { hasWord } from '../../reports/sentence-words.ts';
import { createWordSet } from '../../text/word-set.ts';
import { isCalendarDay } from './calendar-day.ts';
import type { Constraint } from './constraint.ts';
import type { Dated } from './dated.ts';
import { datelines } from './datelines.ts';
import { isDateline } from './is-dateline.ts';

const photographs = createWordSet(loadLexicon<{ photographs: string[] }>('boilerplate').photographs);

/** Words beside the date in a line that a label makes one: a name, a place, `آخر تحديث`. */
const mostWords = 10;

/** A date that the page gives for the article: `نشر في 12 آذار 2024`, or a line that holds hardly more than a date. */
export function datelineOf(article: Article, dated: readonly Dated[]): (dated: Dated) => Constraint[] {
  const lastParagraph = article.sentences.at(-1)?.paragraph ?? 0;
  // Under a statement quoted whole; several such lines head the entries of a chronology.
  const lines = dated.filter(({ sentence, mention }) => sentence.tokens.length === mention.to - mention.from);
  const onlyLine = lines.length === 1 ? lines[0]?.sentence : undefined;
  return ({ sentence, mention, words: told }) => {
    if (mention.word.sort !== 'calendar' || mention.word.month === null || mention.edge !== null) return [];
    const isEdge = sentence.paragraph <= 4 || sentence.paragraph >= lastParagraph - 2 || onlyLine === sentence;
    const others = sentence.tokens.length - (mention.to - mention.from);
    const words = sentence.tokens.filter(({ kind }, at) => kind === 'word' && (at < mention.from || at >= mention.to));
    const labelled =
      sentence.tokens.some((_, at) => at < mention.from && datelines.matchAt(sentence.tokens, at) !== null) &&
      words.length <= mostWords;
    const isBare = others <= 8 && !sentence.mentions.some(({ type }) => type === 'trigger' || type === 'speech');
    // `من أرشيف 12/12/2019: صورة للقاعدة`: the day of a photograph.
    if (hasWord(photographs, sentence.tokens, 0, sentence.tokens.length)) return [];
    if (!isEdge || !(labelled || isBare || isDateline(sentence, mention))) return [];
    const { day, month, year } = mention.word;
    // A list of days without years (`- 5 آب: سقوط …`) begins as a dateline does.
    if (year === null && (!isDateline(sentence, mention) || entryDateOf(sentence) === mention)) return [];
    return [
      {
        reason: `dateline «${told}»`,
        basis: 'stated',
        holds: (candidate) => isCalendarDay(candidate, day, month, year),
        sentence,
        mention,
      },
    ];
  };
}
