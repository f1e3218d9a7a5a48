import type { ArticleSentence } from '../../article.ts';
import type { TriggerMention } from '../../mentions/mention.ts';
import { doers, isClauseBoundary } from '../sentence-words.ts';
import { defenders, factions, persons } from './casualty-words.ts';

/** How far before people stands the name of those whose they are: `أعلنت الكتائب لاحقا مقتل 8 من عناصرها`. */
const farthestOwner = 14;

/** How far from the word for the harm stands the attack that did it. */
const farthestCause = 10;

/** How far from it a raid stands, which is told with what it hit. */
const farthestRaid = 16;

/** The people named at token `at` are the attacker's: `من عناصر الفصيل`, or `عناصرها` of a group named last before them. */
export function isOfAttacker(sentence: ArticleSentence, at: number): boolean {
  const { tokens } = sentence;
  const who = persons.matchAt(tokens, at);
  if (!who) return false;
  for (let index = who.to; index < who.to + 3; index += 1) {
    if (index > who.to && tokens[index]?.folded.startsWith('و')) break;
    if (isClauseBoundary(tokens, index) || defenders.matchAt(tokens, index)) break;
    if (isAttackerAt(sentence, index)) return true;
  }
  const word = tokens[who.to - 1]?.folded ?? '';
  if (!['ها', 'هم'].some((ending) => word.endsWith(ending)) && !ownedPlurals.has(word)) return false;
  for (let index = at - 1; index >= Math.max(0, at - farthestOwner); index -= 1) {
    if (isAttackerAt(sentence, index)) return true;
    if (defenders.matchAt(tokens, index) || doers.matchAt(tokens, index)) return false;
  }
  return false;
}

/** Plurals with their owner; other words in ه are women (`متعاقدة`). */
const ownedPlurals = new Set(['عناصره', 'افراده', 'مقاتليه', 'منتسبيه', 'جنوده', 'اعضائه']);

function isAttackerAt({ tokens, mentions }: ArticleSentence, at: number): boolean {
  return (
    factions.matchAt(tokens, at) !== null ||
    mentions.some(
      (mention) => mention.type === 'actor' && mention.side === 'attacker' && mention.from <= at && at < mention.to,
    )
  );
}

/**
 * Whether those harmed between tokens `from` and `to` were struck by the US or Israel: `مقتل أربعة … في القصف الأميركي`,
 * `غارة أميركية أدت إلى مقتل خمسة`. The nearest attack word on either side decides.
 */
export function wasStruck(sentence: ArticleSentence, from: number, to: number): boolean {
  const triggers = sentence.mentions.filter((mention): mention is TriggerMention => mention.type === 'trigger');
  const after = triggers.find((trigger) => trigger.from >= to);
  if (after && after.from - to <= farthestCause && !hasBoundary(sentence, to, after.from))
    return isStrike(sentence, after);
  const before = triggers.findLast((trigger) => trigger.to <= from);
  if (before === undefined) return false;
  const reach = before.lemma === 'غارة' ? farthestRaid : farthestCause;
  return from - before.to <= reach && isStrike(sentence, before);
}

function hasBoundary({ tokens }: ArticleSentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isClauseBoundary(tokens, at)) return true;
  return false;
}

/** `القصف الأميركي`, `ضربة جوية إسرائيلية`: a noun and whose it is. */
function isStrike({ tokens }: ArticleSentence, trigger: TriggerMention): boolean {
  if (trigger.sort !== 'noun') return false;
  // `شنت طائرات … غارة على عجلة … أدت إلى`: raids are the other side's.
  if (trigger.lemma === 'غارة') return true;
  for (let at = trigger.to; at <= trigger.to + 1; at += 1) {
    const doer = doers.matchAt(tokens, at);
    const word = tokens[at]?.folded ?? '';
    if (doer?.to === at + 1 && doer.preposition === null && (word.endsWith('ي') || word.endsWith('يه'))) return true;
  }
  return false;
}
