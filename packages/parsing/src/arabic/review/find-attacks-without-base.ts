import type { Article, ArticleSentence } from '../article.ts';
import type { TriggerMention } from '../mentions/mention.ts';
import { dayNumberOf } from '../time/calendar.ts';
import { resolveDate } from '../time/resolve-date.ts';
import { report } from '../report-message.ts';
import { clockOf, wordsOf } from '../reports/clock-of.ts';
import { dateOf } from '../reports/dates-of.ts';
import { findGovernor } from '../reports/find-governor.ts';
import { judgeTrigger } from '../reports/judge-trigger.ts';
import { hasWord, sentenceWords } from '../reports/sentence-words.ts';
import { hasAttacker } from '../reports/has-attacker.ts';
import { isStrike } from './is-our-war.ts';
import { isInTally } from './is-in-tally.ts';
import { liesHere } from './lies-here.ts';

interface Span {
  from: number;
  to: number;
}

/** An attack with a day, on forces of the US or by a group that attacks bases, of which nothing tells the base. */
export function findAttacksWithoutBase(article: Article, sentence: ArticleSentence): void {
  if (article.events.some((event) => covers(event, sentence)) || isInTally(article, sentence.start)) return;
  if (article.messages.some((message) => message.ruleId.startsWith('unknown-base') && isIn(article, sentence, message)))
    return;
  if (sentence.mentions.some(({ type }) => type === 'base')) return;
  const lead = article.sentences.find(({ boilerplate }) => boilerplate === null);
  for (const mention of sentence.mentions) {
    if (mention.type !== 'trigger' || !['active', 'undergone', 'noun', 'carrier'].includes(mention.sort)) continue;
    if (mention.form === 'plural') continue;
    const target = targetOf(sentence, mention) ?? objectOf(sentence, mention);
    if (!target || isStrike(sentence, mention, target)) continue;
    if (judgeTrigger(sentence, mention, sentence === lead) !== 'happened') continue;
    if (!isNewDay(article, sentence, mention, target) || !liesHere(article, sentence, mention)) continue;
    const span = { from: Math.min(mention.from, target.from), to: Math.max(mention.to, target.to) };
    report(article, sentence, span, {
      ruleId: 'attack-without-base',
      severity: 'info',
      reason: `Unexpected attack without a base: \`${wordsOf(article, sentence, span)}\`, expected a base of \`packages/knowledge/data/bases/\` or a place in Syria, Iraq or Jordan`,
      note: 'If the sentence names the base, add that name as a line under `aliases` in its `packages/knowledge/data/bases/ID.yml`. Else add a correction if you know the base.',
    });
    return;
  }
}

/** Forces or a base left unnamed, of which the attack word speaks. */
function targetOf(sentence: ArticleSentence, trigger: TriggerMention): Span | null {
  for (const mention of sentence.mentions) {
    if (mention.type !== 'target' || mention.anaphoric || findGovernor(sentence, mention) !== trigger) continue;
    // `غارات التحالف الدولي`: after a noun, what is attacked follows a word such as على.
    const isObject =
      trigger.sort !== 'noun' ||
      ['استهداف', 'مهاجمة'].includes(trigger.lemma) ||
      hasWord(sentenceWords.against, sentence.tokens, trigger.to, mention.from);
    if (isObject) return mention;
  }
  return null;
}

/** `استهدفت كتائب … هدفاً بطائرة مسيّرة`: a group that attacks bases is the subject, and a weapon is told. */
function objectOf(sentence: ArticleSentence, trigger: TriggerMention): Span | null {
  if (trigger.sort !== 'active' && trigger.sort !== 'carrier') return null;
  const isSubject = hasAttacker(sentence, trigger.from - 5, trigger.to + 5);
  const weapon = sentence.mentions.find(({ type, from }) => type === 'weapon' && from >= trigger.to);
  const fightsIsis = sentence.mentions.some((mention) => mention.type === 'actor' && mention.actor === 'isis');
  if (!isSubject || !weapon || fightsIsis) return null;
  return { from: trigger.from, to: weapon.to };
}

/** A day is told, and no attack of the article lies on it. */
function isNewDay(article: Article, sentence: ArticleSentence, trigger: TriggerMention, target: Span): boolean {
  const date = dateOf(sentence, trigger, target, sentence.tokens.length);
  if (!date || date.mention.word.sort === 'vague') return false;
  const range = resolveDate(date.mention, clockOf(article));
  return !article.events.some(({ kind, when }) => {
    if (kind !== 'attack') return false;
    if (!range || when.earliest === null || when.latest === null) return true;
    return dayNumberOf(when.earliest) <= range.last + 1 && dayNumberOf(when.latest) >= range.first - 1;
  });
}

function covers(event: Article['events'][number], { index, start, end }: ArticleSentence): boolean {
  return event.sentence === index || event.passages.some((passage) => passage.start < end && passage.end > start);
}

function isIn(article: Article, sentence: ArticleSentence, { start }: { start: number }): boolean {
  return start >= article.toCodePoint(sentence.start) && start < article.toCodePoint(sentence.end);
}
