import type { ArticleSentence } from '../article.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import type { NumberMention } from '../mentions/mention.ts';
import { namesAttackBefore } from '../mentions/names-attack-before.ts';
import { hasWord } from '../reports/sentence-words.ts';
import { createKeyedIndex, createWordSet } from '../text/word-set.ts';

const words = loadLexicon<{
  side: string[];
  counter: string[];
  qualities: string[];
  effects: string[];
  times: string[];
  pointing: string[];
  nth: Record<string, string[]>;
}>('tallies');
const side = createWordSet(words.side, words.pointing);
const counter = createWordSet(words.counter);
const times = createWordSet(words.times);
const ofItsKind = createWordSet(['من نوعها', 'من نوعه']);
const operation = createWordSet(['العملية', 'الحادثة', 'الحادث']);
const nth = createKeyedIndex(words.nth);
const qualities = createWordSet(words.qualities);
const effects = createWordSet(words.effects);
const relatives = createWordSet(['الذي', 'التي']);

/** An attack's number in an order, as a count: the eleventh is a count of eleven. Its scope is told after it. */
export interface Ordinal {
  value: number;
  bound: 'exact';
  /** The token at which it is told, for finding who says so. */
  from: number;
  /** The token after it. */
  scopeFrom: number;
}

/**
 * `الهجوم الـ11 … خلال 60 يوماً`, `ثالث هجوم صاروخي خلال ثلاثة أيام`, `وهو الرابع … منذ`, `للمرة الثانية خلال أسبوع`: an attack's number in an
 * order, where a window is told (`hasLength`: a length of time) and it is of the side attacked; the first of its kind counts nothing.
 */
export function ordinalIn(sentence: ArticleSentence, hasLength: boolean): Ordinal | null {
  const { tokens, mentions } = sentence;
  const isOpen = tokens.some(({ folded }) => folded === 'منذ');
  const isOfItsKind = hasWord(operation, tokens, 0, tokens.length) && hasWord(ofItsKind, tokens, 0, tokens.length);
  const ofSide =
    isOfItsKind ||
    hasWord(side, tokens, 0, tokens.length) ||
    mentions.some(({ type }) => type === 'base' || type === 'target');
  if ((!hasLength && !isOpen) || !ofSide) return null;
  return beforeNoun(sentence) ?? afterNoun(sentence);
}

/** `ثاني استهداف للقاعدة`, `سابع مسيّرة تستهدف المطار`. */
function beforeNoun(sentence: ArticleSentence): Ordinal | null {
  for (const mention of sentence.mentions) {
    const isAttack =
      (mention.type === 'trigger' && mention.sort === 'noun' && mention.form === 'singular' && !mention.definite) ||
      (mention.type === 'weapon' && mention.number === 'one' && attacks(sentence, mention.to));
    if (!isAttack) continue;
    const word = nth.matchAt(sentence.tokens, mention.from - 1);
    const value = Number(word?.values[0]);
    if (word && !word.definite && word.to === mention.from && !isSelected(sentence, mention.to))
      return { value, bound: 'exact', from: mention.from, scopeFrom: mention.to };
  }
  return null;
}

/** A verb of attacking right after the weapon: `مسيّرة تستهدف`. */
function attacks({ mentions }: ArticleSentence, at: number): boolean {
  return mentions.some(
    (mention) =>
      mention.type === 'trigger' && mention.sort === 'active' && mention.from >= at && mention.from - at <= 1,
  );
}

function afterNoun(sentence: ArticleSentence): Ordinal | null {
  if (
    !sentence.mentions.some(({ type }) => type === 'trigger') &&
    !hasWord(operation, sentence.tokens, 0, sentence.tokens.length)
  )
    return null;
  for (const mention of sentence.mentions) {
    if (mention.type !== 'number' || mention.value < 2 || !isOrder(sentence, mention)) continue;
    if (isSelected(sentence, mention.to) || isOfOtherTimes(sentence, mention)) continue;
    return { value: mention.value, bound: 'exact', from: mention.from, scopeFrom: mention.to };
  }
  return null;
}

/** It stands after the attack (with an adjective at most), after هو or رقم, or after المرة. */
function isOrder({ tokens, mentions }: ArticleSentence, number: NumberMention): boolean {
  const hasArticle = tokens[number.from - 1]?.folded === 'ال';
  const start = hasArticle ? number.from - 1 : number.from;
  const counted =
    counter.matchAt(tokens, start - 1) ?? (hasArticle || number.ordinal ? times.matchAt(tokens, start - 1) : null);
  if (counted?.to === start) return number.ordinal || hasArticle || tokens[start - 1]?.folded.endsWith('رقم') === true;
  if (!number.ordinal && !hasArticle) return false;
  return mentions.some(
    (mention) => namesAttackBefore(mention, 'singular') && start - mention.to >= 0 && start - mention.to <= 1,
  );
}

/**
 * `ثاني هجوم كبير خلال أسبوع`, `الثاني الذي يوقع جرحى`: the order among some attacks, chosen by their size or by whom they harmed, is no
 * count of all. The one of its weapon is (`ثالث هجوم صاروخي`).
 */
function isSelected({ tokens }: ArticleSentence, at: number): boolean {
  const relative = relatives.matchAt(tokens, at);
  if (relative) return effects.matchAt(tokens, relative.to) !== null;
  return effects.matchAt(tokens, at) !== null || hasWord(qualities, tokens, at, at + 2);
}

/** `المرة الثالثة التي تسير فيها القوات دورية`: the times of what is no attack. */
function isOfOtherTimes({ tokens, mentions }: ArticleSentence, { from, to }: NumberMention): boolean {
  const relative = relatives.matchAt(tokens, to);
  if (!relative || !times.matchAt(tokens, from - 1)) return false;
  return !mentions.some(
    (mention) => mention.type === 'trigger' && mention.from >= relative.to && mention.from <= relative.to + 2,
  );
}
