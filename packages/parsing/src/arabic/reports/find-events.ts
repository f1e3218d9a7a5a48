import type { Report, When } from '../../reading.ts';
import type { Article, ArticleSentence } from '../article.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { createWordSet } from '../text/word-set.ts';
import type { ActorMention, BaseMention, TargetMention, TriggerMention } from '../mentions/mention.ts';
import { nameIndexesOf, type NameIndexes } from '../mentions/name-indexes.ts';
import { report } from '../report-message.ts';
import type { DayNumber } from '../time/calendar.ts';
import { resolveDate } from '../time/resolve-date.ts';
import type { ArticleEvent } from './article-event.ts';
import { casualtiesIn } from './casualties-of.ts';
import { clockOf, unknownWhen, whenOf, wordsOf } from './clock-of.ts';
import { lengthSince, whenSince } from './when-since.ts';
import { dateOf, nextDay, showsRecording, statementDateOf } from './dates-of.ts';
import { findGovernor } from './find-governor.ts';
import { interceptedIn } from './intercepted-in.ts';
import { findStrike } from './find-strike.ts';
import { judgeTrigger } from './judge-trigger.ts';
import { segmentOf, weaponsFor } from './segments.ts';
import { countries, findWord, hasWord, sentenceWords } from './sentence-words.ts';
import { nobody, speakerAt, type Speaker } from './speaker-of.ts';

/**
 * Reads each sentence for attacks and strikes. A sentence without a target of its own may go on about the attack
 * before it (`هذا الاستهداف أدى إلى …`): it then adds to that event.
 */
export function findEvents(article: Article): void {
  const indexes = nameIndexesOf(article.knowledge);
  let before: Said = { speaker: nobody, days: [] };
  for (const sentence of article.sentences) {
    if (sentence.boilerplate !== null) continue;
    const said = goOn(article, sentence, before, indexes);
    const attacks = findAttacks(article, sentence, { speaker: before.speaker, days: said.days }, indexes);
    const strike = findStrike(article, sentence, said, attacks);
    if (attacks.length === 0 && !strike) continueEvent(article, sentence);
    article.events.push(...attacks, ...(strike ? [strike] : []));
    before = said;
  }
}

/** Who is speaking, and the days on which it can have been said; no days where the text tells none. */
interface Said {
  speaker: Speaker;
  days: DayNumber[];
}

/** What a sentence hands on to the next: its speaker, and the day of the statement while that speaker goes on. */
function goOn(article: Article, sentence: ArticleSentence, before: Said, indexes: NameIndexes): Said {
  const speaker = speakerAt(sentence, sentence.tokens.length, before.speaker, indexes);
  const date = statementDateOf(sentence);
  const range = date ? resolveDate(date, clockOf(article)) : null;
  if (range)
    return { speaker, days: Array.from({ length: range.last - range.first + 1 }, (_, offset) => range.first + offset) };
  const goesOn =
    speaker.origin !== null &&
    speaker.origin === before.speaker.origin &&
    sentence.mentions.some((mention) => mention.type === 'speech');
  return { speaker, days: goesOn && !date ? before.days : [] };
}

interface Attacked {
  target: BaseMention | TargetMention;
  trigger: TriggerMention;
  /** The base meant: named, or pointed back to. */
  base: string | null;
}

function findAttacks(article: Article, sentence: ArticleSentence, said: Said, indexes: NameIndexes): ArticleEvent[] {
  const attacked = attackedIn(article, sentence);
  return attacked.flatMap(({ target, trigger, base }, index): ArticleEvent[] => {
    const segment = segmentOf(
      sentence,
      attacked.map(({ target }) => target),
      index,
    );
    const date = dateOf(sentence, trigger, target, segment.to);
    // A day word in somebody's words counts from the day they were said.
    const since = lengthSince(sentence, trigger);
    const when: When =
      since !== null
        ? whenSince(article, sentence, since)
        : !date
          ? unknownWhen
          : whenOf(
              article,
              sentence,
              date.mention,
              date.dayOf === 'event' && said.days.length > 0 && !date.mention.anchored ? said.days : undefined,
            );
    const preceded = findWord(sentenceWords.preceded, sentence.tokens, 0, target.from);
    const isHere = hasWord(countries, sentence.tokens, 0, sentence.tokens.length);
    if (base === null && (!date || when.earliest === null || preceded !== null || !isHere)) return [];

    const speaker = speakerAt(sentence, target.from, said.speaker, indexes);
    const doer = doerOf(article, sentence, trigger, target, speaker);
    const claimant = claimantIn(article, sentence, target.from);
    const isClaim = speaker.attacker !== null || claimant !== null || hasClaim(article, sentence, trigger, doer);
    const event: ArticleEvent = {
      kind: 'attack',
      base,
      place: base === null && target.type === 'target' ? placeOf(article, sentence, target) : null,
      when:
        preceded !== null
          ? { ...unknownWhen, text: wordsOf(article, sentence, { from: preceded, to: preceded + 1 }) }
          : when,
      dayOf:
        preceded !== null
          ? 'none'
          : !date
            ? 'none'
            : date.dayOf === 'statement' && showsRecording(sentence)
              ? 'none'
              : date.dayOf,
      weapons: weaponsFor(
        sentence,
        attacked.map(({ target }) => target),
        index,
      ),
      claimedBy: isClaim ? (claimant ?? doer ?? speaker.attacker) : null,
      blamedOn: isClaim ? null : doer,
      origin: { id: speaker.origin, text: speaker.text, stance: stanceOf(article, speaker, isClaim) },
      ...casualtiesIn(sentence, segment.from, index === attacked.length - 1 ? sentence.tokens.length : segment.to),
      intercepted: interceptedIn(
        sentence,
        segment.from,
        index === attacked.length - 1 ? sentence.tokens.length : segment.to,
      ),
      role: isRecap(sentence) ? 'recap' : 'news',
      passages: [{ start: sentence.start, end: sentence.end }],
      sentence: sentence.index,
      trigger: trigger.from,
    };
    if (since !== null) event.dayOf = 'event';
    if (event.dayOf === 'none' && preceded === null) event.when = unknownWhen;
    const again = date?.dayOf === 'event' ? nextDay(sentence, date.mention) : null;
    return again ? [event, { ...event, when: whenOf(article, sentence, again) }] : [event];
  });
}

/** Each target once, with the attack word that speaks of it, where that word tells of something that happened. */
function attackedIn(article: Article, sentence: ArticleSentence): Attacked[] {
  const found: Attacked[] = [];
  for (const mention of sentence.mentions) {
    if (mention.type !== 'base' && mention.type !== 'target') continue;
    if (mention.type === 'target' && hasNamedBase(sentence, mention)) continue;
    const base = mention.type === 'base' ? mention.base : mention.anaphoric ? baseBefore(article, sentence) : null;
    if (mention.type === 'target' && mention.anaphoric && base === null) continue;
    if (base !== null && found.some((other) => other.base === base)) continue;
    const trigger = findGovernor(sentence, mention);
    if (!trigger || isCounted(sentence, trigger)) continue;
    const verdict = judgeTrigger(sentence, trigger, isLead(article, sentence));
    if (verdict === 'happened') {
      if (base !== null || trigger.form !== 'plural') found.push({ target: mention, trigger, base });
    } else if (mention.type === 'base') {
      report(article, sentence, mention, {
        ruleId: `attack-${verdict}`,
        severity: 'info',
        reason: `Unexpected ${verdict} attack on ${mention.base}, expected one that happened`,
        note: 'It is not counted. If it did happen, add a correction.',
      });
    }
  }
  return found;
}

/** The first sentence of the article itself. */
function isLead(article: Article, sentence: ArticleSentence): boolean {
  return article.sentences.find(({ boilerplate }) => boilerplate === null) === sentence;
}

/** `القاعدة ذاتها`, `القاعدة`: the base attacked last, where no other was since and it is not far. */
function baseBefore(article: Article, sentence: ArticleSentence): string | null {
  const last = article.events.findLast(({ kind }) => kind === 'attack');
  const named = namedBefore(article, sentence);
  if (named !== null && (!last || last.sentence < named.sentence)) return named.base;
  if (!last || sentence.index - last.sentence > 4) return null;
  const together = new Set(article.events.filter((event) => event.sentence === last.sentence).map(({ base }) => base));
  return together.size === 1 ? last.base : null;
}

/** The only base that one of the two sentences before names, whether it was attacked there or not. */
function namedBefore(article: Article, sentence: ArticleSentence): { base: string; sentence: number } | null {
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 2); index -= 1) {
    const bases = new Set(
      article.sentences[index]?.mentions.flatMap((mention) => (mention.type === 'base' ? [mention.base] : [])),
    );
    const [base] = bases;
    if (bases.size > 0) return bases.size === 1 && base !== undefined ? { base, sentence: index } : null;
  }
  return null;
}

/** In one sentence a named base and the forces in it are one target. */
function hasNamedBase(sentence: ArticleSentence, target: TargetMention): boolean {
  return sentence.mentions.some((mention) => mention.type === 'base' && Math.abs(mention.from - target.from) < 40);
}

/** `تعرضت لثلاثة عشر هجوماً`: three or more attacks at once are a count, not an event. */
function isCounted(sentence: ArticleSentence, trigger: TriggerMention): boolean {
  return sentence.mentions.some(
    (mention) =>
      mention.type === 'number' &&
      !mention.ordinal &&
      mention.value >= 3 &&
      mention.from >= trigger.from - 2 &&
      mention.from <= trigger.to + 6 &&
      counted.matchAt(sentence.tokens, mention.to) !== null,
  );
}

const counted = createWordSet(loadLexicon<{ counted: string[] }>('tallies').counted);

/** The attacker that the sentence names for this attack, as its subject or after `من قبل`. */
function doerOf(
  article: Article,
  sentence: ArticleSentence,
  trigger: TriggerMention,
  target: { from: number; to: number },
  said: Speaker,
): string | null {
  const actors = sentence.mentions.filter(
    (mention): mention is ActorMention => mention.type === 'actor' && mention.side === 'attacker',
  );
  const near = actors.find((actor) => Math.abs(actor.from - trigger.to) <= 8 || Math.abs(trigger.from - actor.to) <= 8);
  const caused = actors.find(
    (actor) =>
      hasWord(sentenceWords.cause, sentence.tokens, actor.from - 4, actor.to) && Math.abs(actor.from - target.to) < 25,
  );
  // `استهدف مجاهدو المقاومة`: the group that the article has named as claimant.
  const group = hasWord(sentenceWords.groups, sentence.tokens, trigger.to, trigger.to + 2)
    ? lastClaimant(article)
    : null;
  const found = (near ?? caused)?.actor ?? group;
  if (found === null || (said.attacker !== null && found === 'iran-backed-militias')) return said.attacker ?? found;
  return found === 'isis' && near === undefined ? null : found;
}

function lastClaimant(article: Article): string | null {
  return article.events.findLast(({ claimedBy }) => claimedBy !== null)?.claimedBy ?? null;
}

/**
 * A claim told by the outlet: a particular group named as the doer without anybody's suspicion, which the news knows from
 * the group itself; or any doer whose video it shows.
 */
function hasClaim(article: Article, sentence: ArticleSentence, trigger: TriggerMention, doer: string | null): boolean {
  if (doer === null) return false;
  if (showsRecording(sentence)) return true;
  const isParticular = article.knowledge.actors.some(
    ({ id, partOf }) => id === doer && partOf?.includes('iran-backed-militias'),
  );
  return (
    isParticular &&
    trigger.sort === 'active' &&
    !hasWord(sentenceWords.cause, sentence.tokens, trigger.from - 6, trigger.to + 10)
  );
}

/** `أعلنت سرايا أولياء الدم مسؤوليتها`, `تبنت …`: the attacker named beside words of claiming. */
function claimantIn(article: Article, sentence: ArticleSentence, at = sentence.tokens.length): string | null {
  const claims = sentence.mentions.filter((mention) => mention.type === 'trigger' && mention.sort === 'claim');
  const claim = claims.findLast(({ from }) => from < at) ?? claims[0];
  if (!claim) return null;
  if (hasWord(sentenceWords.negations, sentence.tokens, claim.from - 2, claim.from)) return null;
  // `تبنت بعض الهجمات`: which ones is not told.
  if (
    sentence.mentions.some(
      (mention) => mention.type === 'trigger' && mention.form === 'plural' && mention.from >= claim.from,
    )
  )
    return null;
  const [actor] = sentence.mentions
    .filter(
      (mention): mention is ActorMention =>
        mention.type === 'actor' && mention.side === 'attacker' && Math.abs(mention.from - claim.to) <= 9,
    )
    .sort((a, b) => Math.abs(a.from - claim.from) - Math.abs(b.from - claim.from));
  if (actor) return actor.actor;
  return hasWord(sentenceWords.groups, sentence.tokens, claim.to, claim.to + 2) ? lastClaimant(article) : null;
}

function stanceOf(article: Article, said: Speaker, isClaim: boolean): Report['origin']['stance'] {
  if (isClaim) return 'claims';
  const origin = article.knowledge.origins.find(({ id }) => id === said.origin);
  return origin?.standing === 'attacked' ? 'acknowledges' : 'reports';
}

/** The words that name an unnamed target, with the country after them: `قاعدة أميركية في سوريا`. */
function placeOf(article: Article, sentence: ArticleSentence, target: TargetMention): string {
  let to = target.to;
  for (let at = target.to; at < Math.min(target.to + 7, sentence.tokens.length); at += 1) {
    const country = countries.matchAt(sentence.tokens, at);
    if (country) to = country.to;
  }
  return wordsOf(article, sentence, { from: target.from, to });
}

function isRecap(sentence: ArticleSentence): boolean {
  return (
    !sentence.isTitle &&
    (hasWord(sentenceWords.recap, sentence.tokens, 0, 2) ||
      hasWord(sentenceWords.latest, sentence.tokens, 0, sentence.tokens.length))
  );
}

/** `الاستهداف الذي وقع الأحد`, `وأسفر الهجوم عن …`: more about the event before. */
function continueEvent(article: Article, sentence: ArticleSentence): void {
  const last = article.events.at(-1);
  if (!last || sentence.index - last.sentence > 3) return;
  addTo(article, last, sentence, sentence.tokens.length);
  if (last.kind !== 'attack') return;
  const claimant = claimantIn(article, sentence);
  if (claimant === null) {
    blame(last, sentence);
    return;
  }
  // `وأعلنت … مسؤوليتها عن الهجوم`: of all that the sentence before told.
  for (const event of article.events) {
    if (event.sentence !== last.sentence || event.claimedBy !== null) continue;
    event.claimedBy = claimant;
    if (event.blamedOn === claimant) event.blamedOn = null;
    event.passages.push({ start: sentence.start, end: sentence.end });
  }
}

/** `وحمّل البيت الأبيض جماعات … مسؤولية الهجوم`: somebody lays the attack before at an attacker's door. */
function blame(event: ArticleEvent, sentence: ArticleSentence): void {
  const isAboutIt = sentence.mentions.some(
    (mention) =>
      mention.type === 'trigger' && mention.sort === 'noun' && mention.definite && mention.form === 'singular',
  );
  const actor = sentence.mentions.find(
    (mention): mention is ActorMention => mention.type === 'actor' && mention.side === 'attacker',
  );
  if (!isAboutIt || !actor || event.blamedOn !== null || event.claimedBy !== null) return;
  if (
    !hasWord(sentenceWords.cause, sentence.tokens, 0, actor.to) ||
    hasWord(sentenceWords.negations, sentence.tokens, 0, actor.from)
  )
    return;
  event.blamedOn = actor.actor;
  event.passages.push({ start: sentence.start, end: sentence.end });
}

/** Adds to `event` what the tokens before `until` of `sentence` tell of it. */
export function addTo(article: Article, event: ArticleEvent, sentence: ArticleSentence, until: number): void {
  const pointer = sentence.mentions.find(
    (mention): mention is TriggerMention =>
      mention.type === 'trigger' &&
      mention.sort === 'noun' &&
      mention.definite &&
      mention.form === 'singular' &&
      mention.from < until,
  );
  if (!pointer || judgeTrigger(sentence, pointer) !== 'happened') return;
  const found = casualtiesIn(sentence, 0, until);
  const date = dateOf(sentence, pointer, pointer, until);
  let added = false;
  if (date?.dayOf === 'event' && event.dayOf !== 'event' && date.mention.from < until) {
    event.when = whenOf(article, sentence, date.mention);
    event.dayOf = 'event';
    added = true;
  }
  for (const field of ['killed', 'injured'] as const) {
    if (event[field] === null && found[field] !== null) {
      event[field] = found[field];
      added = true;
    }
  }
  if (event.damage === null && found.damage !== null) {
    event.damage = found.damage;
    added = true;
  }
  if (added) event.passages.push({ start: sentence.start, end: sentence.end });
}
