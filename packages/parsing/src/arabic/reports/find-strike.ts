import type { Article, ArticleSentence } from '../article.ts';
import type { Token } from '../text/tokenize.ts';
import type { DayNumber } from '../time/calendar.ts';
import type { TriggerMention } from '../mentions/mention.ts';
import { daysOf, lengthAt } from '../mentions/dates/length-at.ts';
import type { ArticleEvent } from './article-event.ts';
import { clockOf, toWhen, whenOf, whenSaid, wordsOf } from './clock-of.ts';
import { dateOf, ownDateOf } from './dates-of.ts';
import { judgeTrigger } from './judge-trigger.ts';
import { clauseStart, countries, doers, hasWord, sentenceWords } from './sentence-words.ts';
import type { Speaker } from './speaker-of.ts';

/**
 * A strike by the US, the coalition or Israel that a sentence tells of: an attack word with such a doer, and sites of the
 * other side as its object. Strikes that nothing dates are background and no event; nor are those of another war: a place in
 * Syria, Iraq or Jordan is wanted, or a group that attacks there. In a sentence that tells of attacks too, the day must be the
 * strike's own.
 */
export function findStrike(
  article: Article,
  sentence: ArticleSentence,
  said: { speaker: Speaker; days: DayNumber[] },
  attacks: ArticleEvent[],
): ArticleEvent | null {
  const { speaker } = said;
  for (const mention of sentence.mentions) {
    if (
      mention.type !== 'trigger' ||
      mention.sort === 'undergone' ||
      mention.sort === 'claim' ||
      mention.sort === 'interception'
    )
      continue;
    if (attacks.some(({ trigger }) => trigger === mention.from)) continue;
    const doer = doerOf(sentence, mention);
    if (!doer || hitsBase(sentence, mention) || !(hasSites(sentence, mention) || isAirStrike(sentence, mention)))
      continue;
    const place = placeOf(article, sentence, mention);
    if (place === null && !hasAttacker(sentence, mention)) continue;
    const spent = sinceStrike(article, sentence, mention);
    const verdict = judgeTrigger(sentence, mention);
    if (!spent && verdict !== 'happened') continue;
    const date =
      attacks.length === 0 ? dateOf(sentence, mention, mention, sentence.tokens.length) : ownDateOf(sentence, mention);
    if (attacks.length > 0 && !date) continue;
    const isOwnWord = spent === null && speaksForItself(article, speaker, doer);
    const when = spent ?? (date ? whenOf(article, sentence, date.mention) : whenSaid(said.days));
    return {
      kind: 'strike',
      base: null,
      place,
      when,
      dayOf: spent ? 'event' : (date?.dayOf ?? 'none'),
      weapons: [],
      claimedBy: isOwnWord ? doer : null,
      blamedOn: isOwnWord ? null : doer,
      // What a strike is measured from (`بعد يومين على …`) is told by the outlet, not by whoever speaks next.
      origin: spent
        ? { id: null, text: null, stance: 'reports' }
        : { id: speaker.origin, text: speaker.text, stance: isOwnWord ? 'claims' : 'reports' },
      killed: null,
      injured: null,
      damage: null,
      intercepted: null,
      role: 'news',
      passages: [{ start: sentence.start, end: sentence.end }],
      sentence: sentence.index,
      trigger: mention.from,
    };
  }
  return null;
}

/** The US, its military or the coalition says so itself, in an office's voice or as a state. */
function speaksForItself(article: Article, { origin, text }: Speaker, doer: string): boolean {
  const standing = article.knowledge.origins.find(({ id }) => id === origin)?.standing;
  return doer !== 'israel' && (standing === 'attacked' || (origin === null && text !== null));
}

/** The doer beside an attack word: an adjective after a noun (`هجوم أمريكي`), a subject before or after a verb. */
function doerOf(sentence: ArticleSentence, trigger: TriggerMention): string | null {
  const { tokens } = sentence;
  const start = Math.max(clauseStart(tokens, trigger.from), trigger.from - 6);
  return (
    doerIn(tokens, trigger.to, trigger.to + (trigger.sort === 'noun' ? 2 : 4)) ?? doerIn(tokens, start, trigger.from)
  );
}

/** The first doer in `[from, to)` that is no object: in `هجوم على القوات الأميركية` what follows على is one. */
function doerIn(tokens: Token[], from: number, to: number): string | null {
  for (let at = from; at < to; at += 1) {
    const match = doers.matchAt(tokens, at);
    if (!match || match.to > to + 1 || match.preposition !== null) continue;
    if (!hasWord(sentenceWords.against, tokens, Math.max(from, at - 2), at)) return match.values[0] ?? null;
  }
  return null;
}

function hasSites(sentence: ArticleSentence, trigger: TriggerMention): boolean {
  return hasWord(sentenceWords.hostile, sentence.tokens, trigger.to, trigger.to + 14);
}

/** `الهجوم على موقع "البرج 22"`: what follows the attack word is a base. */
function hitsBase(sentence: ArticleSentence, trigger: TriggerMention): boolean {
  return sentence.mentions.some(
    ({ type, from }) =>
      type === 'base' &&
      from >= trigger.to &&
      from - trigger.to <= 8 &&
      // `القوات المتمركزة في قاعدة كونيكو`, `بقصف من القاعدة`: from there it was fired.
      !sentence.tokens.slice(trigger.to, from).some(({ folded }) => ['،', ',', 'من', 'في'].includes(folded)),
  );
}

/** `غارات أميركية في شرق سوريا`: from the air only the other side strikes, whatever it hits; a drone is told as one. */
function isAirStrike(sentence: ArticleSentence, trigger: TriggerMention): boolean {
  const hasTarget = sentence.mentions.some(
    ({ type, from }) => (type === 'base' || type === 'target') && from >= trigger.to && from - trigger.to <= 8,
  );
  if (hasTarget) return false;
  const isNoun = (mention: { type: string; lemma?: string }) =>
    mention.type === 'trigger' && (mention.lemma === 'غارة' || mention.lemma === 'ضربة');
  if (isNoun(trigger)) return true;
  return (
    trigger.sort === 'carrier' &&
    sentence.mentions.some((mention) => isNoun(mention) && mention.from >= trigger.to && mention.from - trigger.to <= 6)
  );
}

/** The strike hits a group that attacks bases: `قيادي في حركة النجباء`. */
function hasAttacker(sentence: ArticleSentence, trigger: TriggerMention): boolean {
  return sentence.mentions.some(
    (mention) =>
      mention.type === 'actor' && mention.side === 'attacker' && mention.actor !== 'isis' && mention.from >= trigger.to,
  );
}

/** `بعد مرور يومين على هجوم أمريكي`: the strike lies that long before the day of speaking, a day more or less. */
function sinceStrike(
  article: Article,
  sentence: ArticleSentence,
  trigger: TriggerMention,
): ArticleEvent['when'] | null {
  const { tokens } = sentence;
  for (let at = Math.max(0, trigger.from - 4); at < trigger.from; at += 1) {
    const length = lengthAt(tokens, at);
    if (!length || length.unit === 'month' || length.to < trigger.from - 2) continue;
    if (!tokens.slice(Math.max(0, at - 3), at).some(({ folded }) => ['بعد', 'وبعد', 'مرور', 'عقب'].includes(folded)))
      continue;
    const clock = clockOf(article);
    const first = clock[0];
    const last = clock.at(-1);
    if (first === undefined || last === undefined) return null;
    const days = daysOf(length);
    return toWhen(
      { first: first - days - 1, last: last - days },
      'relative',
      wordsOf(article, sentence, { from: at, to: length.to }),
    );
  }
  return null;
}

/** The country or region after the attack word, in the text's own words. */
function placeOf(article: Article, sentence: ArticleSentence, trigger: TriggerMention): string | null {
  const { tokens } = sentence;
  for (let at = trigger.to; at < tokens.length; at += 1) {
    const country = countries.matchAt(tokens, at);
    if (!country) continue;
    let from = at;
    while (from > trigger.to && (sentenceWords.directions.matchAt(tokens, from - 1)?.to ?? 0) === from) from -= 1;
    let to = country.to;
    const next = countries.matchAt(tokens, to);
    if (next) to = next.to;
    return wordsOf(article, sentence, { from, to });
  }
  return null;
}
