import type { WeaponUse } from '../../reading.ts';
import type { ArticleSentence } from '../article.ts';
import { createWordSet } from '../text/word-set.ts';
import { findWord, hasWord, isClauseBoundary, sentenceWords } from './sentence-words.ts';
import { replyAfter } from './dates-of.ts';
import { otherAttackFrom } from './other-attack.ts';
import { weaponsIn } from './weapons-of.ts';

const fellAt = createWordSet(['قرب', 'على', 'في', 'داخل', 'نحو', 'باتجاه', 'صوب', 'بمحيط']);
/** `وثالثة`, where what is counted is left out. */
const oneMore = new Set(['وثانيه', 'وثالثه', 'وثالث', 'ورابعه', 'ورابع', 'وخامسه', 'واخري', 'ثالثه', 'رابعه']);

interface Span {
  from: number;
  to: number;
}

/**
 * The part of a sentence that speaks of one of its targets: from the last clause boundary before it to the one before the
 * next target. `قاعدة … بطائرتين، وقاعدة … برشقة` has two.
 */
export function segmentOf(sentence: ArticleSentence, targets: readonly Span[], index: number): Span {
  return { from: boundaryBefore(sentence, targets, index), to: boundaryBefore(sentence, targets, index + 1) };
}

function boundaryBefore(sentence: ArticleSentence, targets: readonly Span[], index: number): number {
  const before = targets[index - 1];
  const target = targets[index];
  if (!target) return sentence.tokens.length;
  if (!before) return 0;
  for (let at = target.from - 1; at >= before.to; at -= 1)
    if (isClauseBoundary(sentence.tokens, at) || opensAttack(sentence, at)) return at;
  return target.from;
}

/** `… على التنف وسقوط صواريخ على القرية الخضراء`: another attack word joined by و. */
function opensAttack({ tokens, mentions }: ArticleSentence, at: number): boolean {
  return (
    (tokens[at]?.folded.startsWith('و') ?? false) &&
    (isNextOne(tokens, at) ||
      mentions.some(
        (mention) =>
          (mention.type === 'trigger' && mention.from === at) ||
          // `… وعبوة تستهدف رتلاً`: what strikes stands before its verb.
          (mention.type === 'weapon' &&
            mention.from === at &&
            (mentions.some(({ type, from }) => type === 'trigger' && from === mention.to) ||
              // `… وصواريخ قرب القرية الخضراء`: or the place where it fell.
              hasWord(fellAt, tokens, mention.to, mention.to + 1))),
      ))
  );
}

/** `إحداها بمسيّرة على …، وأخرى بـ15 صاروخاً على …`: the next of several told together. */
function isNextOne(tokens: ArticleSentence['tokens'], at: number): boolean {
  const match = sentenceWords.ones.matchAt(tokens, at);
  return match !== null && tokens[match.to]?.kind === 'word';
}

/**
 * The weapons of one target: those of its own segment; else, for targets named in one breath (`قاعدتا كذا وكذا`), those of
 * the next or of the one before; else those told before all targets (`شن هجومين بطائرات مسيرة، استهدف أحدهما …`).
 */
export function weaponsFor(
  sentence: ArticleSentence,
  targets: readonly Span[],
  index: number,
  trigger?: Span,
): WeaponUse[] {
  const target = targets[index];
  if (!target) return [];
  const own = ownWeapons(sentence, targets, index, trigger);
  if (own.length > 0) return own;
  const another = anotherOf(sentence, targets, index);
  if (another) return [another];
  const next = targets[index + 1];
  const isOneBreath =
    next && !sentence.mentions.some(({ type, from }) => type === 'trigger' && from >= target.to && from < next.from);
  if (isOneBreath && next.from - target.to <= 4) return weaponsFor(sentence, targets, index + 1);
  const before = targets[index - 1];
  const shared = before && target.from - before.to <= 1 ? ownWeapons(sentence, targets, index - 1) : [];
  if (shared.length > 0) return shared;
  // `قالت إن الغارات جاءت رداً على هجوم على قاعدة`: the weapons of the answer are not those of what it answers.
  const until = targets[0]?.from ?? 0;
  return weaponsIn(sentence, answeredFrom(sentence, until), until);
}

/** `طائرتين فوق عين الأسد وثالثة قرب حرير`: one more of what was told at the target before. */
function anotherOf(sentence: ArticleSentence, targets: readonly Span[], index: number): WeaponUse | null {
  const before = targets[index - 1];
  const target = targets[index];
  if (!before || !target) return null;
  const [use, ...more] = ownWeapons(sentence, targets, index - 1);
  if (!use || more.length > 0 || use.count === null) return null;
  for (let at = before.to; at < target.from; at += 1)
    if (oneMore.has(sentence.tokens[at]?.folded ?? '')) return { type: use.type, count: { low: 1, high: 1 } };
  return null;
}

function ownWeapons(sentence: ArticleSentence, targets: readonly Span[], index: number, trigger?: Span): WeaponUse[] {
  const target = targets[index];
  if (!target) return [];
  const segment = segmentOf(sentence, targets, index);
  const reply =
    findWord(sentenceWords.reply, sentence.tokens, target.to, segment.to) ??
    replyAfter(sentence, target.to) ??
    findWord(sentenceWords.repliesNow, sentence.tokens, target.to, segment.to) ??
    segment.to;
  const from =
    index === 0
      ? Math.max(segment.from, ownStart(sentence, target), answeredFrom(sentence, target.from))
      : segment.from;
  const other = otherAttackFrom(sentence, target, trigger) ?? otherPlaceFrom(sentence, target);
  return weaponsIn(sentence, from, Math.min(reply, other ?? reply));
}

/** `مسيّرات على القاعدة وعبوة قرب سد الموصل`: in a headline a weapon joined by و struck the place told after it. */
function otherPlaceFrom({ tokens, mentions, isTitle }: ArticleSentence, target: Span): number | null {
  if (!isTitle) return null;
  const weapon = mentions.find(
    ({ type, from, to }) =>
      type === 'weapon' &&
      from >= target.to &&
      (tokens[from]?.folded.startsWith('و') ?? false) &&
      hasWord(fellAt, tokens, to, to + 1),
  );
  return weapon?.from ?? null;
}

/** Where what an answer answers begins, before a token; 0 where nothing is answered. */
function answeredFrom({ tokens }: ArticleSentence, until: number): number {
  return findWord(sentenceWords.reply, tokens, 0, until) ?? 0;
}

/** The first target's own part starts with its clause; what stands before may be shared by all. */
function ownStart(sentence: ArticleSentence, target: Span): number {
  for (let at = target.from - 1; at >= 0; at -= 1) if (isClauseBoundary(sentence.tokens, at)) return at;
  return 0;
}
