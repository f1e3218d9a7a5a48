import type { ArticleSentence } from '../article.ts';
import type { TriggerMention } from '../mentions/mention.ts';
import { clauseEnd, clauseStart, findWord, hasWord, sentenceWords } from './sentence-words.ts';

export type Verdict = 'happened' | 'denied' | 'threat' | 'hypothetical' | 'negated' | 'exercise' | 'habitual';

/**
 * Whether an attack word tells of something that happened once, and if not, what else it tells. In the article's `lead`, its
 * headline or first sentence, the present tense is news.
 */
export function judgeTrigger(sentence: ArticleSentence, trigger: TriggerMention, isLead = false): Verdict {
  const { tokens } = sentence;
  const start = clauseStart(tokens, trigger.from);
  if (trigger.form === 'future') return 'threat';
  if (hasWord(sentenceWords.exercises, tokens, 0, tokens.length)) return 'exercise';
  if (hasWord(sentenceWords.denials, tokens, turnBefore(tokens, trigger.from), trigger.from + 1)) return 'denied';
  // `أنباء عن استهداف القاعدة، وهو ما نفاه مصدر`: a rumour and its denial.
  if (
    hasWord(sentenceWords.rumours, tokens, 0, trigger.from) &&
    hasWord(sentenceWords.denials, tokens, 0, tokens.length)
  )
    return 'denied';
  // Bangs that somebody explains away in the same sentence.
  if (trigger.sort === 'impact' && isExplainedAway(sentence)) return 'denied';
  // `استمراراً بنهجنا في المقاومة، استهدف مجاهدو …`: before a finite verb only its own clause can threaten.
  const isFinite = trigger.sort === 'active' && trigger.form === 'perfect';
  if (
    hasWord(
      sentenceWords.threats,
      tokens,
      Math.max(lastSpeech(sentence, trigger.from), isFinite ? start : 0),
      trigger.from,
    )
  )
    return 'threat';
  // `قذائف غير مباشرة سقطت`: what is negated is the adjective.
  const negation = findWord(sentenceWords.negations, tokens, trigger.from - 2, trigger.from);
  const isOfAdjective = negation === trigger.from - 2 && tokens[negation]?.folded === 'غير';
  if (negation !== null && !isOfAdjective) return 'negated';
  if (
    isHypothetical(tokens, start, trigger) &&
    !tokens
      .slice(start, trigger.from)
      .some(({ folded }) => folded === 'وكانت' || folded === 'وكان' || folded === 'كانت' || folded === 'كان')
  )
    return 'hypothetical';
  if (
    hasWord(sentenceWords.always, tokens, start, trigger.from) ||
    hasWord(sentenceWords.accused, tokens, trigger.from - 3, trigger.from)
  )
    return 'habitual';
  if (isRemembered(sentence, trigger)) return 'habitual';
  // `إحباط هجوم وشيك`: nothing was fired.
  if (hasWord(sentenceWords.foiled, tokens, trigger.to, trigger.to + 3)) return 'hypothetical';
  if (isJudged(sentence, trigger)) return 'habitual';
  if (isPurpose(sentence, trigger)) return 'hypothetical';
  if (isHabitual(sentence, trigger, start, isLead)) return 'habitual';
  return 'happened';
}

/** `قد` is doubt before a present tense alone: `فقد سقطت قذائف` tells what happened. */
function isHypothetical(tokens: ArticleSentence['tokens'], start: number, trigger: TriggerMention): boolean {
  for (let at = start; at < trigger.from; at += 1) {
    if (!sentenceWords.hypothetical.matchAt(tokens, at)) continue;
    // `ولم تتبنّ أي جهة القصف`: any party, not any attack.
    if (isParty(tokens[at + 1]?.folded) && hasWord(sentenceWords.negations, tokens, at - 3, at)) continue;
    if (tokens[at]?.folded.endsWith('قد') !== true) return true;
    // `قد تعرض`, `قد تبنى`: a past tense that begins with ت.
    if (at + 1 === trigger.from && trigger.form === 'perfect') continue;
    const next = tokens[at + 1]?.folded ?? '';
    const isPresent = next.startsWith('ي') || (next.startsWith('ت') && !next.endsWith('ت'));
    if (isPresent) return true;
  }
  return false;
}

function isParty(folded: string | undefined): boolean {
  return folded !== undefined && parties.has(folded);
}

const parties = new Set(['جهه', 'طرف', 'فصيل', 'مجموعه', 'جماعه', 'تنظيم', 'احد']);

/** A denial in the sentence, unless the accused denies that it was they: `ونفت كتائب حزب الله أي صلة لها`. */
function isExplainedAway({ tokens, mentions }: ArticleSentence): boolean {
  const denial = findWord(sentenceWords.denials, tokens, 0, tokens.length);
  if (denial === null) return false;
  return !mentions.some(
    (mention) =>
      mention.type === 'actor' && mention.side === 'attacker' && mention.from > denial && mention.from - denial <= 3,
  );
}

/** `تمر اليوم ذكرى القصف على القاعدة`: remembered, on a day that is not its own; with its year told it may still be an event. */
function isRemembered({ tokens, mentions }: ArticleSentence, { from, sort }: TriggerMention): boolean {
  const remembered = sort === 'noun' ? findWord(sentenceWords.remembered, tokens, from - 4, from) : null;
  if (remembered === null || tokens.slice(remembered, from).some(({ kind }) => kind === 'mark')) return false;
  return !mentions.some(
    (mention) =>
      mention.type === 'date' &&
      (mention.word.sort === 'anniversary' ||
        ((mention.word.sort === 'calendar' || mention.word.sort === 'month') && mention.word.year !== null)),
  );
}

/** `استهداف القاعدة كان دائماً رسالة`: an attack as the topic of a judgement, with nothing told of when or with what. */
function isJudged(sentence: ArticleSentence, trigger: TriggerMention): boolean {
  if (trigger.sort !== 'noun' || !hasWord(sentenceWords.judgements, sentence.tokens, trigger.to, trigger.to + 10))
    return false;
  return !sentence.mentions.some(({ type }) => type === 'date' || type === 'weapon');
}

/** Where the last turn of the sentence before a token lies: `فيما قالت مصادر …` is another voice than the denial before. */
function turnBefore(tokens: ArticleSentence['tokens'], at: number): number {
  for (let index = at - 1; index >= 0; index -= 1) if (sentenceWords.boundaries.matchAt(tokens, index)) return index;
  return 0;
}

/** `لاستهداف القواعد` is an aim, unless a verb of being attacked asks for the ل. */
function isPurpose(sentence: ArticleSentence, trigger: TriggerMention): boolean {
  // `أسقطت مسيّرة كانت في طريقها لاستهداف القاعدة`: what the defence shot down was the attack.
  const isShotDown = sentence.mentions.some(
    (mention) => mention.type === 'trigger' && mention.sort === 'interception' && mention.to <= trigger.from,
  );
  if (isShotDown) return false;
  if (
    trigger.sort !== 'noun' ||
    trigger.preposition !== 'ل' ||
    !sentenceWords.purpose.matchAt(sentence.tokens, trigger.from)
  )
    return false;
  return !sentence.mentions.some(
    (mention) => mention.type === 'trigger' && mention.sort === 'undergone' && mention.to <= trigger.from,
  );
}

/** A plural, or a present tense outside a headline, is a habit when nothing dates it. */
function isHabitual(sentence: ArticleSentence, trigger: TriggerMention, start: number, isLead: boolean): boolean {
  const isDated = sentence.mentions.some((mention) => mention.type === 'date' && mention.edge === null);
  const told = hasWord(sentenceWords.habitual, sentence.tokens, Math.min(start, trigger.from - 6), trigger.from + 1);
  // `استهدفت قواعد الاحتلال … على مدى الشهور الماضية`.
  if (!isDated && hasWord(sentenceWords.overPeriods, sentence.tokens, 0, sentence.tokens.length)) return true;
  if (told) return !isDated || trigger.form === 'imperfect' || trigger.form === 'plural';
  // `تعرضت هذه القواعد في السنوات الماضية لهجمات متكررة`: what is undergone is a plural that nothing dates.
  if (
    trigger.sort === 'undergone' &&
    undergoesMany(sentence, trigger) &&
    (!isDated || undergoesOften(sentence, trigger) || (trigger.form === 'imperfect' && !isDatedNear(sentence, trigger)))
  )
    return true;
  if (sentence.isTitle || isLead) return trigger.form === 'plural' && (trigger.definite || !isDated);
  if (trigger.form === 'imperfect') return !isDated;
  if (trigger.form === 'plural') return !isDated;
  return false;
}

function undergoesMany(sentence: ArticleSentence, trigger: TriggerMention): boolean {
  const noun = sentence.mentions.find((mention) => mention.type === 'trigger' && mention.from >= trigger.to);
  // A number beside them; another one later counts something else.
  const isCounted = sentence.mentions.some(
    (mention) => mention.type === 'number' && mention.from >= trigger.to && mention.from <= (noun?.to ?? 0) + 4,
  );
  return noun?.type === 'trigger' && noun.sort === 'noun' && noun.form === 'plural' && !isCounted;
}

/** `لهجمات متكررة`, whatever else the sentence dates. */
/** A day in the words of what is undergone, not of whoever speaks later: `تتعرض القوات لهجمات، إذ قال مسؤول الاثنين …`. */
function isDatedNear({ tokens, mentions }: ArticleSentence, trigger: TriggerMention): boolean {
  const end = clauseEnd(tokens, trigger.to);
  return mentions.some((mention) => mention.type === 'date' && mention.edge === null && mention.from < end);
}

function undergoesOften({ tokens, mentions }: ArticleSentence, trigger: TriggerMention): boolean {
  const noun = mentions.find((mention) => mention.type === 'trigger' && mention.from >= trigger.to);
  return noun !== undefined && hasWord(sentenceWords.repeated, tokens, noun.to, noun.to + 3);
}

function lastSpeech(sentence: ArticleSentence, before: number): number {
  let from = 0;
  for (const mention of sentence.mentions)
    if (mention.type === 'speech' && mention.to <= before) from = Math.max(from, mention.to);
  return from;
}
