import type { Article, ArticleSentence } from '../article.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import type { BaseMention, Mention, TargetMention } from '../mentions/mention.ts';
import { tallyWords } from '../tallies/tally-words.ts';
import { createWordSet } from '../text/word-set.ts';
import { isRecalledOf } from './implied-target.ts';
import { isConvoy, isDestination, isOfOthers, isPatrol } from './place-of-convoy.ts';
import { hasWord, sentenceWords } from './sentence-words.ts';

const spokesman = createWordSet(['متحدث', 'متحدثة', 'ناطق', 'ناطقة', 'متحدثون', 'مسؤول']);
const roadTo = createWordSet(loadLexicon<{ roadTo: string[] }>('places').roadTo);
const entering = createWordSet(loadLexicon<{ entering: string[] }>('places').entering);
const again = loadLexicon<{ nth: string[]; sameAttack: string[] }>('discourse');
const explaining = createWordSet(['إذ', 'حيث', 'فقد']);
const nth = createWordSet(again.nth);
const sameAttack = createWordSet(again.sameAttack);
const between = createWordSet(['بين', 'ما بين']);

/** More attacks than these are a count over time, not a list of them. */
export const mostListed = 6;

/**
 * Whether a base or force that a sentence names was not what it tells an attack on, whatever attack words stand there: it speaks, it is
 * where something lies or goes, its presence is the topic, or it is a line of a count. `struck` are the targets found before it.
 */
export function standsBy(
  article: Article,
  sentence: ArticleSentence,
  mention: BaseMention | TargetMention,
  struck: readonly (BaseMention | TargetMention)[],
): boolean {
  if (mention.type === 'target' ? isOfOthers(article, sentence, mention) : isDestination(sentence, mention))
    return true;
  // `المتحدث باسم السفارة` speaks; nobody attacked it.
  if (spokesman.matchAt(sentence.tokens, mention.from - 2) && sentence.tokens[mention.from - 1]?.folded === 'باسم')
    return true;
  // `سيطروا على نقاط على الطريق المؤدي إلى حقل العمر`: the fighting was on the road.
  if (isRoadTo(sentence, mention.from)) return true;
  // `سيارات إسعاف تدخل القاعدة`.
  if (hasWord(entering, sentence.tokens, mention.from - 2, mention.from)) return true;
  // `توزعت: 33 على قاعدة …، و19 على قاعدة …`: lines of a count.
  if (isLineOfCount(sentence, mention)) return true;
  // `قاعدة قسرك الواقعة على الطريق بين تل تمر وتل بيدر`: where the other one lies.
  if (struck.length > 0 && hasWord(between, sentence.tokens, mention.from - 4, mention.from)) return true;
  // `ودانت السفارة الهجوم`: she speaks.
  if (isSpeaker(sentence, mention)) return true;
  // `وهو أول هجوم على الحقل منذ …`: the attack told before, counted.
  if (isCountedAgain(article, sentence, mention)) return true;
  // `ولم تتطرق إلى حقل العمر`: of it nothing was said.
  if (isUnmentioned(sentence, mention.from)) return true;
  // `المجمع التابع للسفارة`: whose it is.
  if (sentence.tokens[mention.from - 1]?.folded.startsWith('التابع')) return true;
  // `رتل لقوات التحالف`: whose convoy it is.
  if (
    mention.type === 'target' &&
    struck.some((target) => (isConvoy(sentence, target) || isPatrol(sentence, target)) && mention.from - target.to <= 6)
  )
    return true;
  // `المرة الأولى التي تستهدف فيها القاعدة منذ 27 كانون الأول، حين أُمطرت`: what is told is what happened then.
  if (isRecalledOf(sentence, mention) && !hasOwnDay(sentence)) return true;
  // `إنهاء مهمة التحالف الدولي`: their being there is the topic.
  if (mention.type === 'target' && mention.plural && isPresence(sentence, mention.from)) return true;
  // `سقط بعض ما أطلقته الطائرات الروسية قرب قاعدة`: another war.
  if (hasWord(sentenceWords.otherStates, sentence.tokens, 0, mention.from)) return true;
  // `استهدفت أربع قواعد`: a number of attacks that the text goes on to name, or does not.
  return mention.type === 'target' && mention.plural && countsBases(sentence);
}

/** Numbers stand before `على` and a base, and one that counts attacks before all of them. */
function isLineOfCount({ tokens, mentions }: ArticleSentence, { from }: { from: number }): boolean {
  const at = tokens.findLastIndex(({ folded }, index) => index < from && index >= from - 4 && folded === 'علي');
  // `وهجومان على تل بيدر`, `وهجوم واحد على قسرك` too.
  const isLine = (mention: Mention) =>
    (mention.type === 'number' && mention.to === at) ||
    (mention.type === 'trigger' &&
      mention.sort === 'noun' &&
      (mention.form === 'dual' ? mention.to === at : tokens[mention.to]?.folded === 'واحد' && mention.to + 1 === at));
  const line = at < 0 ? undefined : mentions.find(isLine);
  if (!line) return false;
  return mentions.some(
    (mention) =>
      mention.type === 'number' &&
      mention.from < line.from &&
      mention.value > mostListed &&
      tallyWords.counted.matchAt(tokens, mention.to) !== null,
  );
}

/** A day before the one since which it is the first. */
function hasOwnDay({ mentions }: ArticleSentence): boolean {
  const [first] = mentions.filter((mention) => mention.type === 'date');
  return first?.type === 'date' && first.edge === null;
}

function isSpeaker({ mentions }: ArticleSentence, { from }: { from: number }): boolean {
  return mentions.some((mention) => mention.type === 'speech' && mention.to === from);
}

/** A pronoun for the attack told before, an ordinal and the word of attacking, right before the target. */
function isCountedAgain(
  article: Article,
  { tokens, mentions }: ArticleSentence,
  target: BaseMention | TargetMention,
): boolean {
  const { from } = target;
  const isTold = article.events.some(
    ({ kind, base }) => kind === 'attack' && (target.type === 'target' || base === target.base),
  );
  if (!isTold) return false;
  const noun = mentions.findLast((mention) => mention.type === 'trigger' && mention.to <= from);
  if (noun?.type !== 'trigger' || noun.sort !== 'noun' || from - noun.to > 4) return false;
  // `… الثاني على الحقل خلال أيام، إذ سقطت فيه قذيفتان الأحد`: the other one is told.
  if (hasWord(explaining, tokens, from, tokens.length)) return false;
  const isCounted = hasWord(nth, tokens, noun.from - 2, noun.from) || hasWord(nth, tokens, noun.to, noun.to + 2);
  return isCounted && hasWord(sameAttack, tokens, 0, Math.min(4, noun.from));
}

const mentioning = createWordSet(['تتطرق', 'يتطرق', 'تذكر', 'يذكر', 'تشر', 'يشر', 'تأت', 'يأت']);

function isUnmentioned({ tokens }: ArticleSentence, before: number): boolean {
  for (let at = Math.max(1, before - 5); at < before; at += 1)
    if (mentioning.matchAt(tokens, at) && tokens[at - 1]?.folded.endsWith('لم')) return true;
  return false;
}

function isRoadTo({ tokens }: ArticleSentence, at: number): boolean {
  return hasWord(roadTo, tokens, at - 3, at);
}

function isPresence({ tokens }: ArticleSentence, at: number): boolean {
  for (let index = Math.max(0, at - 3); index < at; index += 1) {
    const match = sentenceWords.presence.matchAt(tokens, index);
    if (match && match.to >= at - 1) return true;
  }
  return false;
}

function countsBases(sentence: ArticleSentence): boolean {
  return sentence.mentions.some(
    (mention) => mention.type === 'number' && !mention.ordinal && sentence.tokens[mention.to]?.folded === 'قواعد',
  );
}
