import type { ArticleSentence } from '../article.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import type { BaseMention, Mention, TargetMention, TriggerMention, WeaponMention } from '../mentions/mention.ts';
import { firing } from '../mentions/find-triggers.ts';
import { fold } from '../text/fold.ts';
import { isPassedOver } from '../text/phrase-index.ts';
import { createWordSet } from '../text/word-set.ts';
import { clauseStart, doers, findWord, hasWord, sentenceWords } from './sentence-words.ts';

/** Farther than this, word for word with commas counted double, no attack word speaks of a target. */
const farthest = 42;

/**
 * The attack word that speaks of a target, or null. Arabic puts it before its object (`استهدفت … قاعدة`, `هجوم على قاعدة`)
 * or, when the target is the subject, after it (`قاعدة … تعرضت لقصف`, `قاعدة …، استُهدفت`).
 */
export function findGovernor(sentence: ArticleSentence, target: BaseMention | TargetMention): TriggerMention | null {
  let best: { trigger: TriggerMention; cost: number } | null = null;
  for (const mention of sentence.mentions) {
    if (mention.type !== 'trigger' || mention.sort === 'claim' || isImpactOnly(sentence, mention)) continue;
    if (hasWord(sentenceWords.ofStrikes, sentence.tokens, mention.to, mention.to + 1)) continue;
    const cost =
      mention.to <= target.from
        ? costBefore(sentence, mention, target)
        : mention.from >= target.to
          ? costAfter(sentence, mention, target)
          : null;
    if (cost !== null && cost <= farthest && (!best || cost < best.cost)) best = { trigger: mention, cost };
  }
  return best?.trigger ?? null;
}

function costBefore(
  sentence: ArticleSentence,
  trigger: TriggerMention,
  target: { from: number; to: number },
): number | null {
  const { tokens } = sentence;
  if (hasSpeechBetween(sentence, trigger.to, target.from)) return null;
  if (trigger.sort === 'carrier' && !firesWeapon(sentence, trigger, target.from)) return null;
  if (trigger.sort === 'undergone' && !isUndergone(sentence, trigger, trigger.to)) return null;
  if (trigger.lemma === firing && (target.from - trigger.to > 3 || isShotByDefender(sentence, trigger))) return null;
  // `قصفت طائرات روسية منطقة قرب قاعدة التنف`: another war, beside the base.
  if (hasWord(otherStrikers, tokens, trigger.to, trigger.to + 1)) return null;
  // `أسقطت عشرات المسيّرات المتجهة إلى إسرائيل فوق القاعدة`: sent against another.
  if (trigger.sort === 'interception' && hasWord(sentenceWords.elsewhere, tokens, trigger.to, target.from)) return null;
  if (destroysOnGround(sentence, trigger, target)) return null;
  // `تستهدف السفارة طلاب الجامعات`: right after a present tense that opens the sentence stands its subject.
  if (trigger.sort === 'active' && trigger.form === 'imperfect' && trigger.from === 0 && target.from === trigger.to)
    return null;
  // `قصفت القوات الأميركية المتمركزة في قاعدة …`: the side attacked is doing it.
  if ((trigger.sort === 'active' || trigger.sort === 'carrier') && isDefenderSubject(sentence, trigger)) return null;
  // The object of the attack is something else: `استهدفت مواقع للميليشيات قرب قاعدة …`.
  // Where the base only tells the neighbourhood (`سيارة قرب قاعدة …`), it may stand anywhere before.
  const isNear = hasWord(sentenceWords.near, tokens, target.from - 3, target.from);
  const hostile = findWord(
    sentenceWords.hostile,
    tokens,
    trigger.to,
    isNear ? target.from : Math.min(trigger.to + 4, target.from),
  );
  // `مهاجمة أربعة أهداف، وهي قواعد …`: the sites are named as bases.
  const isNamedSite = tokens.slice(Math.max(0, target.from - 5), target.from).some(({ folded }) => folded === 'قواعد');
  if (hostile !== null && !isNamedSite && !isOwnPlace(sentence, hostile, target.from)) return null;
  if (isSource(sentence, target.from, trigger)) return null;
  if (hasWord(sentenceWords.leaving, tokens, trigger.to, target.from)) return null;
  // `القصف على غزة مستمر وقوات قاعدة حرير في تأهب`.
  if (trigger.sort === 'noun' && hitElsewhere(tokens, trigger.to)) return null;
  if ((trigger.sort === 'noun' || trigger.sort === 'active') && isElsewhere(tokens, trigger.to)) return null;
  return distance(sentence, trigger.to, target.from);
}

function costAfter(
  sentence: ArticleSentence,
  trigger: TriggerMention,
  target: BaseMention | TargetMention,
): number | null {
  const { tokens } = sentence;
  if (target.type === 'target' && !target.anaphoric && trigger.sort !== 'undergone') return null;
  if (trigger.sort === 'undergone' && !isUndergone(sentence, trigger, trigger.to)) return null;
  if (trigger.lemma === firing) return null;
  if (trigger.sort === 'impact' && fellOnTown(tokens, trigger.to)) return null;
  const isPassive =
    isDefence(sentence, trigger, target) ||
    trigger.sort === 'undergone' ||
    (trigger.sort === 'active' && trigger.form !== 'future') ||
    trigger.sort === 'impact' ||
    trigger.sort === 'noun';
  // `قاعدة حرير، وأصابت أهدافها`: what hit is not what was hit, unless it hit القاعدة.
  if (trigger.lemma === 'أصاب' && !hitsIt(sentence, trigger)) return null;
  // `… رداً على اغتيال … بغارة`: of what the attack answers.
  if (hasWord(sentenceWords.reply, tokens, target.to, trigger.from)) return null;
  if (!isPassive || hasSpeechBetween(sentence, target.to, trigger.from)) return null;
  // `حلّق الطيران في سماء المنطقة عقب القصف`: what followed the attack.
  if (trigger.sort === 'noun' && hasWord(sentenceWords.after, tokens, trigger.from - 1, trigger.from)) return null;
  if (trigger.sort === 'active') {
    if (isDefenderSubject(sentence, trigger) || hasWord(doers, tokens, trigger.to, trigger.to + 2)) return null;
    const hostile = hasWord(sentenceWords.hostile, tokens, trigger.to, trigger.to + 4);
    const object = sentence.mentions.some(
      (mention) => mention.type === 'base' && mention.from >= trigger.to && mention.from - trigger.to <= 4,
    );
    if (hostile || object) return null;
  }
  return distance(sentence, target.to, trigger.from) + (trigger.sort === 'undergone' ? 0 : 4);
}

/** Explosions and falling things are attacks only with a weapon beside them. */
export function isImpactOnly(sentence: ArticleSentence, trigger: TriggerMention): boolean {
  if (trigger.sort !== 'impact' && trigger.sort !== 'interception') return false;
  return !sentence.mentions.some(
    (mention) =>
      mention.type === 'weapon' &&
      (mention.number !== 'mass' || isSalvo(mention)) &&
      Math.abs(mention.from - trigger.to) <= (shaking.has(trigger.lemma) ? 4 : 14),
  );
}

/** `صواريخ تهز القاعدة`: scandals shake things too. */
const shaking = new Set(['هز', 'زلزل']);

/** `وابل من الصواريخ`, `رشقة صاروخية`: a mass that falls, and no adjective (`قصف صاروخي` has its own noun). */
function isSalvo({ weapon, from, to }: WeaponMention): boolean {
  return weapon === 'rocket' && to - from > 1;
}

/** `أطلق مجهولون صواريخ باتجاه قاعدة`: a carrier is an attack where a weapon stands between it and its target. */
function firesWeapon(sentence: ArticleSentence, trigger: TriggerMention, until: number): boolean {
  return sentence.mentions.some(
    (mention) =>
      mention.type === 'weapon' &&
      // `صاروخاً باليستياً أُطلق على قاعدة`: or what is fired is the subject before it.
      ((mention.from >= trigger.to && mention.to <= until) ||
        (trigger.lemma === 'أطلق' && mention.to <= trigger.from && trigger.from - mention.to <= 5)),
  );
}

/** What is undergone is an attack: `شهدت أجواء القاعدة تحليقاً` tells of none. */
function isUndergone(sentence: ArticleSentence, { lemma }: TriggerMention, from: number): boolean {
  if (lemma === 'كمين') return true;
  const reach = lemma === 'هدف' || lemma === 'وابل' ? from + 5 : Infinity;
  // `كانت هدفاً مشروعاً`, `تحت وابل من الانتقادات`: no weapon right after it.
  if (reach !== Infinity && !sentence.mentions.some((mention) => isStruckWith(mention, lemma, from - 1, reach)))
    return false;
  if (reach !== Infinity) return true;
  return sentence.mentions.some(
    (mention) =>
      mention.from >= from &&
      ((mention.type === 'weapon' && lemma !== 'شهد') || (mention.type === 'trigger' && mention.sort === 'noun')),
  );
}

function isStruckWith(mention: Mention, lemma: string, from: number, to: number): boolean {
  if (mention.from < from || mention.from > to) return false;
  return mention.type === 'weapon' || (lemma === 'هدف' && mention.type === 'trigger' && mention.sort === 'noun');
}

/** `أطلقت القوات الأميركية النار على سيارة`: the side attacked shoots. */
function isShotByDefender({ tokens }: ArticleSentence, { from }: TriggerMention): boolean {
  return hasWord(doers, tokens, Math.max(clauseStart(tokens, from), from - 6), from);
}

/** `دمّرت القوات الأميركية راجمات صواريخ`: what stood on the ground was destroyed, and nobody attacked those who did it. */
function destroysOnGround({ tokens }: ArticleSentence, { lemma, to }: TriggerMention, target: { to: number }): boolean {
  return lemma === 'دمر' && hasWord(launchers, tokens, to, Math.max(target.to, to) + 8);
}

function isDefenderSubject(sentence: ArticleSentence, trigger: TriggerMention): boolean {
  // `ثلاثة صواريخ استهدفت القوات الأميركية في القاعدة`: the subject stands before its verb.
  const isAfterSubject = sentence.mentions.some(
    (mention) =>
      mention.type === 'weapon' &&
      mention.to <= trigger.from &&
      trigger.from - mention.to <= 5 &&
      clauseStart(sentence.tokens, trigger.from) <= mention.from,
  );
  if (isAfterSubject && trigger.sort === 'active') return false;
  return sentence.mentions.some(
    (mention) => mention.type === 'actor' && mention.side === 'defender' && mention.from === trigger.to,
  );
}

/** `من قاعدة …` after a verb of attacking is where it came from. */
function isSource(sentence: ArticleSentence, at: number, trigger: TriggerMention): boolean {
  const { tokens } = sentence;
  if (trigger.sort !== 'active' && trigger.sort !== 'impact' && trigger.sort !== 'noun') return false;
  for (let index = at - 1; index >= Math.max(trigger.to, at - 6); index -= 1) {
    if (tokens[index]?.folded !== 'من' || tokens[index + 1]?.folded === 'قبل') continue;
    // `على بعد خمسة كيلومترات من قاعدة التحالف في رميلان`, `صهريج قادم من حقل العمر`: another place.
    if (isFarFrom(tokens, index) || sentenceWords.motion.matchAt(tokens, index - 1)) return true;
    // `استقدمت سيارات إسعاف من قاعدتها في حقل العمر`: whose base it is that things come from.
    if (['قاعدتها', 'قاعدتهم', 'قواعدها', 'قواعدهم', 'قاعدته'].includes(tokens[index + 1]?.folded ?? '')) return true;
    if (index < at - 3) continue;
    // `أُطلقت من قاعدة`, `صواريخ من قاعدة`; in `الجهة الغربية من قاعدة` it is part of the target.
    const isFired = sentence.mentions.some(({ type, to }) => (type === 'trigger' || type === 'weapon') && to === index);
    if (isFired || ['انطلقت', 'انطلاقا', 'اقلعت', 'انطلق'].includes(tokens[index - 1]?.folded ?? '')) return true;
  }
  return false;
}

/** `الدفاعات الجوية في قاعدة عين الأسد أسقطت طائرتين`: what the defence of a base shot down was sent against it. */
function isDefence({ tokens }: ArticleSentence, trigger: TriggerMention, target: BaseMention | TargetMention): boolean {
  // `الدفاعات … أسقطت`, `تمكنت الدفاعات … من إسقاط`; not `عززت الدفاعات … بعد إسقاط`.
  const isItsVerb = trigger.form === 'perfect' || tokens[trigger.from - 1]?.folded === 'من';
  return (
    trigger.sort === 'interception' &&
    isItsVerb &&
    target.type === 'base' &&
    hasWord(defences, tokens, Math.max(clauseStart(tokens, target.from), target.from - 8), target.from)
  );
}

const otherStrikers = createWordSet(loadLexicon<{ otherStrikers: string[] }>('places').otherStrikers);

const civil = createWordSet(loadLexicon<{ civil: string[] }>('places').civil);

const launchers = createWordSet(loadLexicon<{ launchers: string[] }>('attack').launchers);

const defences = createWordSet(loadLexicon<{ defences: string[] }>('places').defences);

/** `أصابت القاعدة`: its object points back to the base. */
function hitsIt({ tokens }: ArticleSentence, trigger: TriggerMention): boolean {
  return ['القاعده', 'المطار', 'المعسكر'].includes(tokens[trigger.to]?.folded ?? '');
}

/** `سقطت قذيفة على منزل في البلدة`: no base, whichever the sentence named before. */
function fellOnTown(tokens: ArticleSentence['tokens'], from: number): boolean {
  for (let at = from; at < from + 5; at += 1)
    if (tokens[at]?.folded === 'علي') return hasWord(civil, tokens, at + 1, at + 3);
  return false;
}

/** `على غزة` right after the attack word. */
function isElsewhere(tokens: ArticleSentence['tokens'], at: number): boolean {
  const from = tokens[at]?.folded === 'علي' || tokens[at]?.folded === 'ضد' ? at + 1 : at;
  const match = sentenceWords.elsewhere.matchAt(tokens, from);
  return match !== null && match.preposition !== 'ل';
}

/** `القصف الذي طال مستشفى في غزة`: what it hit follows in a clause of its own. */
function hitElsewhere(tokens: ArticleSentence['tokens'], at: number): boolean {
  const opens = ['الذي', 'التي'].includes(tokens[at]?.folded ?? '');
  return opens && isElsewhere(tokens, at + 2);
}

/** Kilometres stand right before من. */
function isFarFrom(tokens: ArticleSentence['tokens'], at: number): boolean {
  const unit = tokens[at - 1]?.folded ?? '';
  return unit.includes('كيلومتر') || unit === 'كم';
}

const inside = new Set(['في', 'داخل', 'ضمن']);
const onePlace = new Set(['موقع', 'موقعا', 'نقطه']);
const ownPlace = new Set(loadLexicon<{ ownPlace: string[] }>('places').ownPlace.map((word) => fold(word)));

/** `مواقع عسكرية أميركية`, `نقطة للتحالف`: a word for a place, of the side attacked. */
function isOwnPlace({ tokens, mentions }: ArticleSentence, at: number, until: number): boolean {
  // `موقع البرج 22`: the word belongs to the name.
  const isOfBase = (index: number) =>
    mentions.some(({ type, from, to }) => type === 'base' && from <= index && index < to);
  // `موقعي كونيكو والقرية الخضراء` too.
  if (tokens.slice(at + 1, until).every((token, index) => isPassedOver(token) || isOfBase(at + 1 + index))) return true;
  // `على موقع دورية في قاعدة الشدادي`: one place inside the base.
  const isInside = inside.has(tokens[until - 1]?.folded ?? '') && until - at <= 4;
  if (isInside && onePlace.has(tokens[at]?.folded ?? '')) return true;
  return tokens.slice(at, Math.min(at + 4, until)).some((token) => ownPlace.has(token.folded));
}

function hasSpeechBetween(sentence: ArticleSentence, from: number, to: number): boolean {
  return sentence.mentions.some((mention) => mention.type === 'speech' && mention.from >= from && mention.to <= to);
}

function distance(sentence: ArticleSentence, from: number, to: number): number {
  let cost = 0;
  for (let at = from; at < to; at += 1) {
    const text = sentence.tokens[at]?.text;
    cost += text === '،' || text === ',' ? 2 : text === '؛' || text === ';' ? 20 : 1;
  }
  return cost;
}
