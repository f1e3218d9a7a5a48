import type { Article, ArticleSentence } from '../article.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import type { BaseMention, TriggerMention } from '../mentions/mention.ts';
import { createWordSet } from '../text/word-set.ts';
import type { ArticleEvent } from './article-event.ts';
import { casualtiesIn } from './casualties/casualties-of.ts';
import { unknownWhen, whenOf } from './clock-of.ts';
import { dateOf } from './dates-of.ts';
import { stanceOf } from './doer-of.ts';
import { judgeTrigger } from './judge-trigger.ts';
import { findWord } from './sentence-words.ts';
import type { Speaker } from './speaker-of.ts';
import { weaponsIn } from './weapons-of.ts';

const explaining = createWordSet(loadLexicon<{ explaining: string[] }>('discourse').explaining);

/** Bangs are explained at most so many sentences after they were heard. */
const farthest = 3;

/**
 * `سُمع دوي انفجارات أمس في قاعدة … . والانفجارات ناجمة عن سقوط قذائف`: bangs at a base are no attack until the text says what they
 * were. The base and the day are told with the bangs, the weapon with what explains them.
 */
export function explainedBangs(article: Article, sentence: ArticleSentence, speaker: Speaker): ArticleEvent | null {
  const cause = findWord(explaining, sentence.tokens, 0, sentence.tokens.length);
  if (cause === null || !sentence.mentions.some((mention) => isBang(mention) && mention.to <= cause)) return null;
  if (sentence.mentions.some(({ type }) => type === 'base')) return null;
  const weapons = weaponsIn(sentence, cause, sentence.tokens.length);
  const attack = sentence.mentions.find(
    (mention): mention is TriggerMention => mention.type === 'trigger' && mention.from > cause && !isBang(mention),
  );
  if (weapons.length === 0 || !attack || judgeTrigger(sentence, attack) !== 'happened') return null;
  const heard = bangsBefore(article, sentence);
  if (!heard) return null;
  const date = dateOf(heard.sentence, heard.bang, heard.base, heard.sentence.tokens.length);
  return {
    kind: 'attack',
    base: heard.base.base,
    place: null,
    when: date ? whenOf(article, heard.sentence, date.mention) : unknownWhen,
    dayOf: date ? date.dayOf : 'none',
    weapons,
    claimedBy: null,
    blamedOn: null,
    origin: { id: speaker.origin, text: speaker.text, stance: stanceOf(article, speaker, false) },
    ...casualtiesIn(sentence, cause, sentence.tokens.length),
    intercepted: null,
    role: 'news',
    passages: [heard.sentence, sentence].map(({ start, end }) => ({ start, end })),
    sentence: sentence.index,
    trigger: attack.from,
  };
}

interface Heard {
  sentence: ArticleSentence;
  bang: TriggerMention;
  base: BaseMention;
}

/** The nearest sentence before that tells of bangs at one base, where no attack was told since. */
function bangsBefore(article: Article, sentence: ArticleSentence): Heard | null {
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - farthest); index -= 1) {
    const before = article.sentences[index];
    if (!before || before.boilerplate !== null) continue;
    if (article.events.some((event) => event.kind === 'attack' && event.sentence === index)) return null;
    const bang = before.mentions.find((mention): mention is TriggerMention => isBang(mention));
    const bases = before.mentions.filter((mention): mention is BaseMention => mention.type === 'base');
    const [base] = bases;
    if (bang && base && bases.every((other) => other.base === base.base)) return { sentence: before, bang, base };
  }
  return null;
}

function isBang(mention: ArticleSentence['mentions'][number]): mention is TriggerMention {
  return mention.type === 'trigger' && mention.sort === 'impact' && mention.lemma.includes('انفج');
}
