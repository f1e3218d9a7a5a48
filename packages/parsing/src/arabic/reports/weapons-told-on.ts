import type { Count, WeaponUse } from '../../reading.ts';
import type { Article, ArticleSentence } from '../article.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import type { WeaponMention } from '../mentions/mention.ts';
import { namesAttackBefore } from '../mentions/names-attack-before.ts';
import { createWordSet } from '../text/word-set.ts';
import type { ArticleEvent } from './article-event.ts';
import { statementDateOf } from './dates-of.ts';
import { reaches } from './casualties/casualty-words.ts';
import { findWord, hasWord, sentenceWords } from './sentence-words.ts';
import { countOf, told } from './weapons-of.ts';

const words =
  loadLexicon<Record<'fired' | 'launched' | 'unfired' | 'rest' | 'howMany' | 'madeWith', string[]>>('weapons');
const fired = createWordSet(words.fired);
const launched = createWordSet(words.fired, words.launched);
const unfired = createWordSet(words.unfired);
const rest = createWordSet(words.rest);
const howMany = createWordSet(words.howMany);
const madeWith = createWordSet(words.madeWith);

/**
 * Weapons of the attack told before, in a sentence that goes on about it and names no base: how many there were (`إن ثماني قذائف سقطت`,
 * `عدد الصواريخ بلغ ثمانية`) where that was left open, or which (`الجهة التي أطلقت الطائرة المسيّرة`) where none was told. Whether it added any.
 */
export function addWeapons(article: Article, event: ArticleEvent, sentence: ArticleSentence): boolean {
  if (!goesOn(sentence, event.base)) return addTotal(event, sentence);
  const open = event.weapons.find(({ type, count }) => count === null && type !== 'unknown');
  if (open) {
    const count = countTold(sentence, open.type);
    if (count === null) return false;
    event.weapons = event.weapons.map((use) => (use === open ? { ...use, count } : use));
    return true;
  }
  if (event.weapons.length > 0 || isTold(article, event)) return false;
  const use = weaponKnown(sentence);
  if (use) event.weapons = [use];
  return use !== null;
}

/** `عدد الصواريخ التي سقطت داخل القاعدة بلغ ثمانية، واستقدمت سيارات من قاعدة …`: a total, whatever the sentence tells after it. */
function addTotal(event: ArticleEvent, sentence: ArticleSentence): boolean {
  if (isUnfired(sentence) || hasWord(sentenceWords.recap, sentence.tokens, 0, 2)) return false;
  const said = statementDateOf(sentence);
  for (const use of event.weapons) {
    const weapon = sentence.mentions.find(
      (mention): mention is WeaponMention => mention.type === 'weapon' && mention.weapon === use.type,
    );
    const isOther = sentence.mentions.some(
      ({ type, from }, _, all) =>
        weapon !== undefined &&
        from < weapon.from &&
        (type === 'base' || (type === 'date' && all.find((mention) => mention.from === from) !== said)),
    );
    const count = weapon && use.count === null && !isOther ? numberReached(sentence, weapon) : null;
    if (!count) continue;
    event.weapons = event.weapons.map((other) => (other === use ? { ...use, count } : other));
    return true;
  }
  return false;
}

/** Another number than was told: `وقالت في بيان إنها أطلقت 24 صاروخاً`, where the coalition told of 14. */
export function rivalCount(event: ArticleEvent, sentence: ArticleSentence): WeaponUse | null {
  if (isUnfired(sentence)) return null;
  for (const { type, count } of event.weapons) {
    const rival = count && countFired(sentence, type);
    if (rival && rival.low !== count.low) return { type, count: rival };
  }
  return null;
}

/** Nothing in the sentence speaks of another day, of another base, or of what was found unfired. */
export function goesOn(sentence: ArticleSentence, base: string | null = null): boolean {
  const { tokens, mentions } = sentence;
  const said = statementDateOf(sentence);
  return (
    !isUnfired(sentence) &&
    !hasWord(sentenceWords.recap, tokens, 0, 2) &&
    !mentions.some(
      (mention) => (mention.type === 'base' && mention.base !== base) || (mention.type === 'date' && mention !== said),
    )
  );
}

function isUnfired({ tokens }: ArticleSentence): boolean {
  return hasWord(unfired, tokens, 0, tokens.length);
}

function countTold(sentence: ArticleSentence, type: WeaponUse['type']): Count | null {
  for (const mention of sentence.mentions) {
    if (mention.type !== 'weapon' || mention.weapon !== type) continue;
    const reached = numberReached(sentence, mention);
    if (reached) return reached;
    const isPart = hasWord(rest, sentence.tokens, 0, sentence.tokens.length) && !isFired(sentence, mention);
    const count = !isPart && isLaunched(sentence, mention) ? countOf(sentence, mention) : null;
    // One or two may be those that hit.
    if (count !== null && count.low >= 3) return count;
    const whole = isOfWhole(sentence, mention) ? countOf(sentence, mention) : null;
    if (whole !== null) return whole;
  }
  return null;
}

/** `الهجوم نُفذ بطائرتين مفخختين`, `القصف تم بصاروخين`: what the attack was made with. */
function isOfWhole({ tokens, mentions }: ArticleSentence, { from }: WeaponMention): boolean {
  if (!hasWord(madeWith, tokens, from - 4, from)) return false;
  return mentions.some(
    (mention) => namesAttackBefore(mention, 'singular') && mention.to <= from && from - mention.to <= 6,
  );
}

/** How many were fired in all, by a verb that says so; where they fell, some may be left out. */
function countFired(sentence: ArticleSentence, type: WeaponUse['type']): Count | null {
  for (const mention of sentence.mentions) {
    if (mention.type !== 'weapon' || mention.weapon !== type || !isFired(sentence, mention)) continue;
    const count = countOf(sentence, mention);
    if (count !== null && count.low >= 3) return count;
  }
  return null;
}

/** `عدد الصواريخ بلغ ثمانية`. */
function numberReached({ tokens, mentions }: ArticleSentence, weapon: WeaponMention): Count | null {
  if (!hasWord(howMany, tokens, weapon.from - 1, weapon.from)) return null;
  const reached = findWord(reaches, tokens, weapon.to, weapon.to + 14);
  const number = mentions.find(
    (mention) =>
      mention.type === 'number' &&
      !mention.ordinal &&
      mention.from >= weapon.to &&
      (mention.from - weapon.to <= 4 || (reached !== null && mention.from > reached && mention.from - reached <= 4)),
  );
  return number?.type === 'number' ? told(number) : null;
}

/** `الطائرة المسيّرة`: a weapon known already, of which the sentence tells what it did. */
function weaponKnown(sentence: ArticleSentence): WeaponUse | null {
  for (const mention of sentence.mentions) {
    if (mention.type !== 'weapon' || mention.weapon === 'unknown' || mention.weapon === 'airstrike') continue;
    const isDefinite = sentence.tokens[mention.from]?.forms.some(
      ({ definite, preposition }) => definite && !preposition,
    );
    if (!isDefinite || mention.number === 'mass' || !isLaunched(sentence, mention)) continue;
    return { type: mention.weapon, count: mention.number === 'one' ? { low: 1, high: 1 } : null };
  }
  return null;
}

/** `أُطلق 14 صاروخاً، سقط ثلاثة منها`: all that were fired. */
function isFired({ tokens }: ArticleSentence, { from, to }: WeaponMention): boolean {
  return hasWord(fired, tokens, from - 3, from) || hasWord(fired, tokens, to, to + 5);
}

function isLaunched({ tokens }: ArticleSentence, { from, to }: WeaponMention): boolean {
  return hasWord(launched, tokens, from - 3, from) || hasWord(launched, tokens, to, to + 5);
}

/** Another report of the article tells the weapons of this attack. */
function isTold({ events }: Article, event: ArticleEvent): boolean {
  return events.some(
    (other) => other !== event && other.kind === 'attack' && other.base === event.base && other.weapons.length > 0,
  );
}
