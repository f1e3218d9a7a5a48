import type { Article, ArticleSentence } from '../article.ts';
import type { NumberMention } from '../mentions/mention.ts';
import { report } from '../report-message.ts';
import { wordsOf } from '../reports/clock-of.ts';
import { hasWord } from '../reports/sentence-words.ts';
import { isInTally } from './is-in-tally.ts';
import { reviewWords } from './review-words.ts';

/** How far after an attack word the number of its weapons may stand. */
const reach = 12;

/** `استهدفها بثلاثة`, `مقتل خمسة حراس`, `تعرضت لـ14 خرقاً`: a number in the news of an attack whose noun the reader does not know. */
export function findNumbersWithoutNoun(article: Article, sentence: ArticleSentence): void {
  const events = article.events.filter((event) => event.kind === 'attack' && event.sentence === sentence.index);
  const isAbout = events.length > 0 || sentence.mentions.some(({ type }) => type === 'base');
  if (!isAbout) return;
  for (const mention of sentence.mentions) {
    if (mention.type !== 'number' || mention.ordinal || isOtherwiseCounted(article, sentence, mention)) continue;
    const isCasualty = hasWord(reviewWords.harm, sentence.tokens, mention.from - 2, mention.from);
    const isUsed = isCasualty
      ? events.some(({ killed, injured }) => killed !== null || injured !== null)
      : events.some(({ weapons }) => weapons.some(({ count }) => count !== null && count.low === mention.value));
    if (isUsed || !(isCasualty || countsWeapons(sentence, mention) || countsAttacks(sentence, mention))) continue;
    const span = { from: mention.from, to: nounEnd(sentence, mention) };
    report(article, sentence, span, {
      ruleId: 'number-without-noun',
      severity: 'info',
      reason: `Unexpected number \`${wordsOf(article, sentence, span)}\`, expected a word for weapons, people or attacks that the reader knows after it`,
      note: 'It is not counted. If the word is one for a weapon, people or an attack, add it to its list in `packages/parsing/src/arabic/lexicon/`; else add a correction if you know the count.',
    });
  }
}

/** `بثلاثة` after an attack word: it says with how many. */
function countsWeapons({ tokens, mentions }: ArticleSentence, number: NumberMention): boolean {
  const isBy =
    tokens[number.from]?.forms.some(({ preposition }) => preposition === 'ب') === true &&
    tokens[number.from]?.kind === 'word'
      ? tokens[number.from]?.folded.startsWith('ب') || tokens[number.from]?.folded.startsWith('وب')
      : tokens[number.from - 1]?.folded === 'ب';
  if (!isBy) return false;
  return mentions.some(
    (mention) => mention.type === 'trigger' && mention.to <= number.from && number.from - mention.to <= reach,
  );
}

/** `تعرضت لـ14 …`: so many of something was undergone. */
function countsAttacks({ tokens, mentions }: ArticleSentence, number: NumberMention): boolean {
  const isOf = tokens[number.from]?.folded.startsWith('ل') || tokens[number.from - 1]?.folded === 'ل';
  if (!isOf) return false;
  return mentions.some(
    (mention) =>
      mention.type === 'trigger' &&
      mention.lemma === 'تعرض' &&
      mention.to <= number.from &&
      number.from - mention.to <= reach,
  );
}

/** What the number counts is understood: a weapon, an attack, a unit; or people, whom the casualties have. */
function isOtherwiseCounted(article: Article, sentence: ArticleSentence, { from, to }: NumberMention): boolean {
  const { tokens, mentions } = sentence;
  if (mentions.some((mention) => mention.type === 'weapon' && mention.from >= from && mention.from <= to + 2))
    return true;
  if (tokens[to]?.text === '%') return true;
  // `العدوان على غزة الذي أدى إلى …`: people of another war.
  if (hasWord(reviewWords.israel, tokens, from - 12, to + 3)) return true;
  if (hasWord(reviewWords.units, tokens, to, to + 2) || hasWord(reviewWords.counted, tokens, to, to + 2)) return true;
  return isInTally(article, tokens[from]?.start ?? sentence.start);
}

/** The noun after the number belongs to the words shown, where one follows. */
function nounEnd({ tokens }: ArticleSentence, { to }: NumberMention): number {
  const from = tokens[to]?.folded === 'من' ? to + 1 : to;
  const next = tokens[from];
  return next?.kind === 'word' && !reviewWords.stops.matchAt(tokens, from) && !next.folded.startsWith('و')
    ? from + 1
    : to;
}
