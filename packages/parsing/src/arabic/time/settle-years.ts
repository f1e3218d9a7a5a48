import type { Article, ArticleSentence } from '../article.ts';
import type { DateMention } from '../mentions/mention.ts';
import { knownEventsOf } from './known-events.ts';
import { dateOfDay, dayNumberOf } from './calendar.ts';

/** A line of at most this many tokens that opens with a year is a heading: `2022.. آب الساخن`. */
const longestHeading = 10;

/**
 * Gives dates without a year the year that the text itself tells: of the date before (`من العام ذاته`, `24 من الشهر نفسه`), of the
 * heading above, or of a reference event of that very day that the sentence speaks of or whose base it names.
 */
export function settleYears(article: Article): void {
  let told: number | null = null;
  let heading: number | null = null;
  for (const sentence of article.sentences) {
    heading = headingYear(article, sentence) ?? heading;
    for (const mention of sentence.mentions) {
      if (mention.type !== 'date') continue;
      const { word } = mention;
      if (word.sort !== 'calendar' && word.sort !== 'month') continue;
      if (word.year !== null) {
        told = word.year;
        continue;
      }
      if (word.month === null) continue;
      const isSame = word.sort === 'calendar' && word.sameYear === true;
      const ofEvent: number | null = isSame && told !== null ? null : eventYear(article, sentence, mention);
      const year: number | null = (isSame ? told : null) ?? ofEvent ?? heading;
      if (year === null) {
        // `سبتمبر الماضي … وفي 28 من الشهر ذاته`: of a year not known here.
        told = null;
        continue;
      }
      if (ofEvent !== null) mention.yearOfEvent = true;
      mention.word = { ...word, year };
      told = year;
    }
  }
}

/** The year that a short line of its own opens with. */
function headingYear({ sentences }: Article, sentence: ArticleSentence): number | null {
  const { tokens } = sentence;
  const [first, second] = tokens;
  const isAlone = sentences[sentence.index - 1]?.paragraph !== sentence.paragraph;
  if (!isAlone || tokens.length > longestHeading || first?.kind !== 'number' || first.folded.length !== 4) return null;
  const year = Number(first.folded);
  const isHeading = second === undefined || second.kind === 'mark';
  return isHeading && year >= 2014 && year <= 2100 ? year : null;
}

/** The year of the one reference event of that day of the year that the sentence tells of. */
function eventYear(article: Article, sentence: ArticleSentence, { word }: DateMention): number | null {
  if (word.sort !== 'calendar' || word.month === null) return null;
  const found: { year: number; isAttack: boolean }[] = [];
  const declared = article.seed.declared.published;
  for (const { event, isMet } of knownEventsOf(article.knowledge)) {
    // A term of office has no day that could be meant.
    if (dayNumberOf(event.latest) - dayNumberOf(event.earliest) > 60) continue;
    if (declared !== undefined && event.earliest > declared) continue;
    const day = dateOfDay(dayNumberOf(event.earliest));
    if (day.day !== word.day || day.month !== word.month) continue;
    // `في الذكرى الثانية لاغتيال سليماني`: that many years after.
    const since = anniversaryOf(sentence);
    if (since === null) continue;
    const namesBase = sentence.mentions.some((mention) => mention.type === 'base' && mention.base === event.attackOn);
    const year = day.year + since;
    // The anniversary itself may be the event known: twenty years after it is no year of these articles.
    if (((since === 0 && namesBase) || isMet(sentence)) && year <= lastYear(article))
      found.push({ year, isAttack: event.attackOn !== undefined });
  }
  // `مقتل سليماني قرب مطار بغداد في الثالث من كانون الثاني`: the killing is meant, and no attack on that airport on the same day of another year.
  const meant = found.some(({ isAttack }) => !isAttack) ? found.filter(({ isAttack }) => !isAttack) : found;
  const years = new Set(meant.map(({ year }) => year));
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

/** The year after the last event that knowledge has. */
function lastYear({ knowledge }: Article): number {
  return 1 + Math.max(...knowledge.events.map(({ latest }) => Number(latest.slice(0, 4))));
}

/** 0 where no anniversary is told, its number where one is, null where its number is not told. */
function anniversaryOf({ tokens, mentions }: ArticleSentence): number | null {
  const at = tokens.findIndex(({ folded }) => folded.endsWith('ذكري'));
  if (at === -1) return 0;
  const number = mentions.find(
    (mention) => mention.type === 'number' && mention.ordinal && mention.from > at && mention.from - at <= 2,
  );
  return number?.type === 'number' ? number.value : null;
}
