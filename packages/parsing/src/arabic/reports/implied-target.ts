import type { Article, ArticleSentence } from '../article.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import type { BaseMention, TriggerMention } from '../mentions/mention.ts';
import { createWordSet } from '../text/word-set.ts';
import type { Attacked } from './attacked-in.ts';
import { casualtiesIn } from './casualties/casualties-of.ts';
import { entryDateOf } from './dates-of.ts';
import { isImpactOnly } from './find-governor.ts';
import { judgeTrigger } from './judge-trigger.ts';
import { doers, findWord, hasWord, sentenceWords } from './sentence-words.ts';

const pointers = createWordSet(loadLexicon<{ pointers: string[] }>('places').pointers);

/**
 * The attack of a sentence that names no target and points back to one: by a pronoun (`هاجمتها مسيّرتان`, `سقطت صواريخ داخلها`), or, in
 * a list of dates, by nothing at all (`3 آذار 2021: سقوط 10 صواريخ`), where the headline names one base.
 */
export function impliedTarget(
  article: Article,
  sentence: ArticleSentence,
  baseBefore: () => string | null,
): Attacked | null {
  const isEntry = entryDateOf(sentence) !== null;
  const isNamed = sentence.mentions.some(
    (mention) =>
      (mention.type === 'base' && !isRecalledOf(sentence, mention)) ||
      (mention.type === 'target' && !((isEntry || isRecalledOf(sentence, mention)) && mention.anaphoric)),
  );
  if (isNamed) return null;
  for (const trigger of sentence.mentions) {
    if (trigger.type !== 'trigger' || !mayPoint(sentence, trigger)) continue;
    if (judgeTrigger(sentence, trigger) !== 'happened') continue;
    const base = pointsBack(sentence, trigger)
      ? (ownBase(sentence) ?? baseBefore())
      : isEntry
        ? titleBase(article)
        : null;
    if (base === null) continue;
    return { target: { type: 'base', base, from: trigger.to, to: trigger.to }, trigger, base };
  }
  return isEntry ? entryWithoutVerb(article, sentence) : null;
}

/**
 * `المرة الأولى التي تستهدف فيها القاعدة منذ 27 كانون الأول، عندما سقط عليها 30 صاروخاً`: of the base told before it, what was told then is recalled.
 */
export function isRecalledOf({ tokens, mentions }: ArticleSentence, { to }: { to: number }): boolean {
  const at = findWord(sentenceWords.when, tokens, to, tokens.length);
  return (
    at !== null &&
    mentions.some(
      (mention) => mention.type === 'date' && mention.from >= to && mention.to <= at && at - mention.to <= 2,
    )
  );
}

/** The base that the sentence itself names before what it recalls. */
function ownBase(sentence: ArticleSentence): string | null {
  const mention = sentence.mentions.find((other) => other.type === 'base' && isRecalledOf(sentence, other));
  return mention?.type === 'base' ? mention.base : null;
}

/** `- 7 تموز 2021: 14 صاروخاً`, `- 5 آب 2024: جرح خمسة أميركيين`: weapons or people harmed alone. */
function entryWithoutVerb(article: Article, sentence: ArticleSentence): Attacked | null {
  if (sentence.mentions.some(({ type }) => type === 'trigger' || type === 'speech')) return null;
  const base = titleBase(article);
  const weapon = sentence.mentions.find((mention) => mention.type === 'weapon' && mention.number !== 'mass');
  const { killed, injured } = casualtiesIn(sentence, 0, sentence.tokens.length);
  const at = weapon?.from ?? ((killed?.low ?? 0) + (injured?.low ?? 0) > 0 ? 1 : null);
  if (base === null || at === null) return null;
  const trigger: TriggerMention = {
    type: 'trigger',
    from: at,
    to: at,
    lemma: '',
    sort: 'noun',
    form: 'singular',
    definite: false,
    preposition: null,
  };
  return { target: { type: 'base', base, from: at, to: at }, trigger, base };
}

/** A word of attacking that is not an answer, a claim, or an attack on sites of the other side. */
function mayPoint(sentence: ArticleSentence, trigger: TriggerMention): boolean {
  const { tokens } = sentence;
  if (trigger.sort === 'claim' || trigger.sort === 'undergone' || isImpactOnly(sentence, trigger)) return false;
  if (trigger.form === 'plural' || trigger.definite) return false;
  return (
    !hasWord(doers, tokens, trigger.to, trigger.to + 3) &&
    !hasWord(sentenceWords.hostile, tokens, trigger.to, trigger.to + 4) &&
    !hasWord(sentenceWords.otherStates, tokens, 0, trigger.from) &&
    !hasWord(sentenceWords.replies, tokens, 0, trigger.from)
  );
}

/** An object written onto the verb, or a place written onto a preposition, with a weapon beside it. */
function pointsBack(sentence: ArticleSentence, trigger: TriggerMention): boolean {
  const word = sentence.tokens[trigger.from]?.folded ?? '';
  const hasWeapon = sentence.mentions.some(({ type }) => type === 'weapon');
  if (!hasWeapon) return false;
  const hasObject =
    (trigger.sort === 'active' || trigger.sort === 'noun') && word.endsWith('ها') && trigger.to - trigger.from === 1;
  // `سقطت عليها صواريخ`; fired upon may be anybody.
  const fellOnIt = trigger.sort === 'impact' && sentence.tokens[trigger.to]?.folded === 'عليها';
  // `أول هجوم تتعرض له القاعدة منذ 27 كانون الأول حين استهدفت بثلاثين صاروخاً`: the base of what was told since.
  const wasHitThen =
    trigger.sort === 'active' &&
    hasWord(sentenceWords.when, sentence.tokens, trigger.from - 2, trigger.from) &&
    sentence.mentions.some((mention) => mention.type === 'date' && mention.to <= trigger.from);
  return hasObject || fellOnIt || wasHitThen || hasWord(pointers, sentence.tokens, trigger.to, trigger.to + 14);
}

/** The one base that the headline or, where there is none, the first line names. */
export function titleBase(article: Article): string | null {
  const lead = article.sentences.filter(({ isTitle }) => isTitle);
  const lines = lead.length > 0 ? lead : article.sentences.slice(0, 1);
  const bases = new Set(
    lines
      .flatMap(({ mentions }) => mentions.filter((mention): mention is BaseMention => mention.type === 'base'))
      .map(({ base }) => base),
  );
  const [base] = bases;
  return bases.size === 1 && base !== undefined ? base : null;
}
