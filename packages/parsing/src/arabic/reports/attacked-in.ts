import type { Article, ArticleSentence } from '../article.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import type { BaseMention, TargetMention, TriggerMention } from '../mentions/mention.ts';
import { report } from '../report-message.ts';
import { tallyWords } from '../tallies/tally-words.ts';
import { fold } from '../text/fold.ts';
import { createWordSet } from '../text/word-set.ts';
import { findGovernor } from './find-governor.ts';
import { entryDateOf } from './dates-of.ts';
import { isConvoy } from './place-of-convoy.ts';
import { impliedTarget, titleBase } from './implied-target.ts';
import { judgeTrigger } from './judge-trigger.ts';
import { findWord, hasWord, sentenceWords } from './sentence-words.ts';
import { mostListed, standsBy } from './stands-by.ts';

export interface Attacked {
  target: BaseMention | TargetMention;
  trigger: TriggerMention;
  /** `إحداها على قاعدة …`: one of several told together. */
  isOne?: boolean;
  /** The base meant: named, or pointed back to. */
  base: string | null;
}

/** Each target once, with the attack word that speaks of it, where that word tells of something that happened. */
export function attackedIn(article: Article, sentence: ArticleSentence): Attacked[] {
  const found: Attacked[] = [];
  for (const mention of sentence.mentions) {
    if (mention.type !== 'base' && mention.type !== 'target') continue;
    const last = found.at(-1);
    const isAgain = last !== undefined && isToldAgain(sentence, last, mention);
    if (
      mention.type === 'target' &&
      !mention.named &&
      !isAgain &&
      !isConvoy(sentence, mention) &&
      hasNamedBase(sentence, mention)
    )
      continue;
    if (
      standsBy(
        article,
        sentence,
        mention,
        found.map(({ target }) => target),
      )
    )
      continue;
    const base =
      mention.type === 'base'
        ? mention.base
        : isAgain
          ? last.base
          : mention.anaphoric
            ? baseBefore(article, sentence)
            : null;
    if (mention.type === 'target' && mention.anaphoric && base === null) continue;
    if (mention.type === 'target' && base !== null && !isOfKind(article, sentence, mention, base)) continue;
    if (base !== null && !isAgain && found.some((other) => other.base === base)) continue;
    // `موقع قريب من قاعدة التنف`: where another target lies.
    const before = sentence.tokens.slice(Math.max(0, mention.from - 3), mention.from);
    if (found.length > 0 && before.some(({ folded }) => folded === 'قريب' || folded === 'قريبه')) continue;
    const trigger = findGovernor(sentence, mention);
    // `خمس هجمات …، إحداها بمسيّرة على قاعدة عين الأسد`: one of those counted.
    const isOne =
      trigger?.form === 'plural' &&
      (hasWord(sentenceWords.ones, sentence.tokens, mention.from - 7, mention.from) ||
        (mention.type === 'base' && isListed(sentence, trigger, mention)));
    if (!trigger || (!isOne && isCounted(sentence, trigger, mention))) continue;
    const verdict = judgeTrigger(
      sentence,
      isOne ? { ...trigger, form: 'singular' } : trigger,
      isLead(article, sentence),
    );
    if (verdict === 'happened') {
      if (base !== null || trigger.form !== 'plural')
        found.push({ target: mention, trigger, base, ...(isOneOf(sentence, mention) && { isOne: true }) });
    } else if (mention.type === 'base') {
      report(article, sentence, mention, {
        ruleId: `attack-${verdict}`,
        severity: 'info',
        reason: `Unexpected ${verdict} attack on ${mention.base}, expected one that happened`,
        note: 'It is not counted. If it did happen, add a correction.',
      });
    }
  }
  const halves = found.length === 1 && found[0] ? oneAndOther(sentence, found[0]) : null;
  if (halves) return halves;
  const again = found.length === 1 && found[0] ? attackedAgain(sentence, found[0]) : null;
  if (again) found.push(again);
  if (found.length > 0) return found;
  const implied = impliedTarget(article, sentence, () => baseBefore(article, sentence));
  return implied ? [implied] : found;
}

/** `سقطت مسيّرتان قرب قاعدة …، قبل أن تُستهدف القاعدة نفسها في الخامس من آب`: the same base with an attack word and a day of its own. */
function isToldAgain(sentence: ArticleSentence, before: Attacked, mention: BaseMention | TargetMention): boolean {
  if (mention.type !== 'target' || !mention.anaphoric) return false;
  const own = findGovernor(sentence, mention);
  const days = sentence.mentions.filter(
    (other) => other.type === 'date' && other.edge === null && other.word.sort === 'calendar',
  );
  return (
    own !== null &&
    own !== before.trigger &&
    own.from > before.target.to &&
    days.some(({ to }) => to <= own.from) &&
    days.some(({ from }) => from >= own.to && from - mention.to <= 4)
  );
}

/** `قُصفت القاعدة صباح الجمعة، ثم عاودت الفصائل استهدافها مساءً`: the same base once more, with a day or part of it, and a weapon, of its own. */
function attackedAgain(sentence: ArticleSentence, { target, trigger, base }: Attacked): Attacked | null {
  if (base === null) return null;
  const { tokens, mentions } = sentence;
  const after = Math.max(target.to, trigger.to);
  const noun = mentions.find(
    (mention): mention is TriggerMention =>
      mention.type === 'trigger' &&
      (mention.sort === 'noun' || (mention.sort === 'active' && mention.form === 'perfect')) &&
      mention.from > after &&
      (tokens[mention.from]?.folded.endsWith('ها') ?? false) &&
      (hasWord(repeating, tokens, Math.max(after, mention.from - 4), mention.from) ||
        hasWord(onceMore, tokens, mention.to, mention.to + 2)),
  );
  if (!noun || judgeTrigger(sentence, noun) !== 'happened') return null;
  const isOwn = (type: 'date' | 'weapon') =>
    mentions.some((mention) => mention.type === type && mention.from >= noun.to);
  if (!isOwn('date') || !isOwn('weapon')) return null;
  return { target: { type: 'base', base, from: noun.to, to: noun.to }, trigger: noun, base };
}

/** `لهجومين، الأول صباحاً بمسيّرة، والثاني مساءً برشقة صاروخية`: two attacks on one base, each with a weapon of its own. */
function oneAndOther(sentence: ArticleSentence, { target, trigger, base }: Attacked): Attacked[] | null {
  const { tokens, mentions } = sentence;
  const from = Math.max(target.to, trigger.to);
  const areTwo = mentions.some(
    (mention) =>
      mention.type === 'trigger' && mention.form === 'dual' && mention.from >= trigger.from && mention.to - from <= 6,
  );
  if (base === null || !areTwo) return null;
  const one = findWord(first, tokens, from, tokens.length);
  const other = one === null ? null : findWord(second, tokens, one + 1, tokens.length);
  if (one === null || other === null) return null;
  const weaponIn = (start: number, end: number) =>
    mentions.find((mention) => mention.type === 'weapon' && mention.from >= start && mention.from < end);
  const [a, b] = [weaponIn(one, other), weaponIn(other, tokens.length)];
  if (a?.type !== 'weapon' || b?.type !== 'weapon' || a.weapon === b.weapon) return null;
  return [one, other].map((at) => ({ target: { type: 'base', base, from: at, to: at }, trigger, base }));
}

/** `إحداها بطائرة مسيرة على`, `وأخرى على`, `والثالثة على`: before the target. */
function isOneOf({ tokens }: ArticleSentence, { from }: { from: number }): boolean {
  return hasWord(sentenceWords.ones, tokens, from - 7, from);
}

/** `المطار` can only point to an airport, `المعسكر` to a camp; `القاعدة` to any of them. */
function isOfKind(
  article: Article,
  { tokens }: ArticleSentence,
  { from, anaphoric }: TargetMention,
  base: string,
): boolean {
  const word = tokens[from]?.forms.find(({ definite }) => definite)?.text;
  if (!anaphoric || word === undefined || ['قاعده', 'موقع', 'مكان'].includes(word)) return true;
  const known = article.knowledge.bases.find(({ id }) => id === base);
  return [known?.names.ar ?? '', ...(known?.aliases.ar ?? [])].some((name) => fold(name).split(' ').includes(word));
}

/** The first sentence of the article itself. */
function isLead(article: Article, sentence: ArticleSentence): boolean {
  return article.sentences.find(({ boilerplate }) => boilerplate === null) === sentence;
}

/** `القاعدة ذاتها`, `القاعدة`: the base attacked last, where no other was since and it is not far. */
function baseBefore(article: Article, sentence: ArticleSentence): string | null {
  const ofList = entryDateOf(sentence) ? titleBase(article) : null;
  if (ofList !== null) return ofList;
  const last = article.events.findLast(({ kind }) => kind === 'attack');
  const named = namedBefore(article, sentence);
  if (named !== null && (!last || last.sentence < named.sentence)) return named.base;
  const only = onlyBase(article);
  if (only !== null) return only;
  if (!last || sentence.index - last.sentence > 4) return titleBase(article);
  const together = new Set(article.events.filter((event) => event.sentence === last.sentence).map(({ base }) => base));
  if (together.size === 1) return last.base;
  // Of several told together, the headline's; else the one that can be called a base.
  const [single, ...others] = [...together].filter((base) => base !== null && !isEmbassy(article, base));
  return titleBase(article) ?? (others.length === 0 ? (single ?? null) : null);
}

/** The one base that the article names, where it names no other. */
function onlyBase(article: Article): string | null {
  let only: string | null = null;
  for (const { mentions } of article.sentences) {
    for (const mention of mentions) {
      if (mention.type !== 'base') continue;
      if (only !== null && only !== mention.base) return null;
      only = mention.base;
    }
  }
  return only === null || isEmbassy(article, only) ? null : only;
}

/** An embassy is never called القاعدة. */
function isEmbassy(article: Article, base: string): boolean {
  return article.knowledge.bases.some(({ id, names }) => id === base && names.ar.startsWith('السفارة'));
}

/** The only base that one of the two sentences before names, whether it was attacked there or not. */
function namedBefore(article: Article, sentence: ArticleSentence): { base: string; sentence: number } | null {
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 2); index -= 1) {
    const bases = new Set(
      article.sentences[index]?.mentions.flatMap((mention) =>
        mention.type === 'base' && !isEmbassy(article, mention.base) ? [mention.base] : [],
      ),
    );
    const [base] = bases;
    if (bases.size > 0) return bases.size === 1 && base !== undefined ? { base, sentence: index } : null;
  }
  return null;
}

/** In one sentence a named base or camp and the forces in it are one target. */
function hasNamedBase(sentence: ArticleSentence, target: TargetMention): boolean {
  return sentence.mentions.some(
    (mention) =>
      (mention.type === 'base' || (mention.type === 'target' && mention.named)) &&
      Math.abs(mention.from - target.from) < 40,
  );
}

/** `أربع هجمات: اثنتين على قاعدتي … و…، واثنتين على …`: a colon between the attacks counted and the bases they were on. */
function isListed({ tokens, mentions }: ArticleSentence, trigger: TriggerMention, { from }: { from: number }): boolean {
  const number = mentions.findLast((mention) => mention.type === 'number' && mention.to <= trigger.from);
  // More than a handful are a count over time and its parts.
  const isHandful = number?.type === 'number' && trigger.from - number.to <= 1 && number.value <= mostListed;
  return isHandful && trigger.sort === 'noun' && tokens.slice(trigger.to, from).some(({ text }) => text === ':');
}

/** `تعرضت لثلاثة عشر هجوماً`: three or more attacks at once are a count, not an event. */
function isCounted(sentence: ArticleSentence, trigger: TriggerMention, target: { to: number }): boolean {
  return sentence.mentions.some(
    (mention) =>
      // `… تقصف قاعدة التنف والبنتاغون يحصي 58 هجوماً`: another's count of them all.
      !(
        mention.type === 'number' &&
        // `هوجمت 23 مرة`: right after the verb it is the verb's.
        mention.from !== trigger.to &&
        isOfAnother(sentence, Math.max(target.to, trigger.to), mention.from)
      ) &&
      mention.type === 'number' &&
      !mention.ordinal &&
      mention.value >= 3 &&
      mention.from >= trigger.from - 2 &&
      mention.from <= trigger.to + 12 &&
      tallyWords.counted.matchAt(sentence.tokens, mention.to) !== null,
  );
}

/** Whether another voice stands in between: a source, a verb of saying, or somebody of the side attacked. */
function isOfAnother({ mentions }: ArticleSentence, from: number, to: number): boolean {
  return mentions.some(
    (mention) =>
      mention.from >= from &&
      mention.to <= to &&
      (mention.type === 'origin' ||
        mention.type === 'speech' ||
        (mention.type === 'actor' && mention.side === 'defender')),
  );
}

const {
  repeating: repeatingWords,
  onceMore: onceMoreWords,
  first: firstWords,
  second: secondWords,
} = loadLexicon<Record<'repeating' | 'onceMore' | 'first' | 'second', string[]>>('attack');
const onceMore = createWordSet(onceMoreWords);
const first = createWordSet(firstWords);
const second = createWordSet(secondWords);

const repeating = createWordSet(repeatingWords);
