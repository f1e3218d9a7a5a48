import type { ArticleSentence } from '../../article.ts';
import type { DateMention } from '../../mentions/mention.ts';

/** What closes a dateline: a mark, or an agency that writes its name without one (`07 يوليو 2021 م واس`). */
const closing = new Set([':', '-', '–', '—', '/', '//', '|', 'واس']);

/** `بغداد - 7 تموز 2021 (وكالات): قال …`, `بغداد 4 كانون الثاني 2022 (وكالة) أحبطت …`: place and date before the first word of the news. */
export function isDateline({ index, tokens, mentions }: ArticleSentence, { from, to }: DateMention): boolean {
  const isFirst = index <= 3 && from <= 8;
  const saysBefore = mentions.some(({ type, from: at }) => (type === 'speech' || type === 'trigger') && at < to);
  if (!isFirst || saysBefore) return false;
  // The agency in brackets right after the date.
  if (from > 0 && tokens[to]?.text === '(' && tokens.slice(to, to + 6).some(({ text }) => text === ')')) return true;
  return tokens.slice(to, to + 6).some(({ text }) => closing.has(text));
}
