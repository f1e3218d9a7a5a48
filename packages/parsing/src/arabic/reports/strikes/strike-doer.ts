import type { Article, ArticleSentence } from '../../article.ts';
import type { TriggerMention } from '../../mentions/mention.ts';
import type { Token } from '../../text/tokenize.ts';
import { clauseStart, doers, findWord, hasWord, sentenceWords } from '../sentence-words.ts';
import type { Speaker } from '../speaker-of.ts';
import { loadLexicon } from '../../lexicon/load-lexicon.ts';
import { createWordSet } from '../../text/word-set.ts';
import { strikeWords } from './strike-words.ts';

const { kinds } = loadLexicon<{ kinds: Record<'base' | 'dual' | 'plural', string[]> }>('places');
const condemning = createWordSet(loadLexicon<{ condemns: string[] }>('modality').condemns);
const bases = createWordSet(kinds.base, kinds.dual, kinds.plural);

/** Who strikes: named beside the attack word, as the one who ordered it, or speaking of itself. */
export function strikerOf(
  article: Article,
  sentence: ArticleSentence,
  trigger: TriggerMention,
  speaker: Speaker,
): string | null {
  return (
    doerBeside(sentence, trigger) ??
    doerOfRelative(sentence, trigger) ??
    subjectAhead(sentence, trigger) ??
    (isOrdered(sentence, trigger) ? 'united-states' : null) ??
    (hasWord(strikeWords.speakers, sentence.tokens, trigger.from - 3, trigger.from)
      ? sideSpeaking(article, speaker)
      : null) ??
    doerGoingOn(article, sentence, trigger)
  );
}

/** The US or the coalition, where one of them speaks: `قالت القيادة المركزية إنها قصفت`. */
export function sideSpeaking(article: Article, { origin }: Speaker): string | null {
  const standing = article.knowledge.origins.find(({ id }) => id === origin)?.standing;
  if (standing !== 'attacked') return null;
  return origin === 'coalition' ? 'coalition' : 'united-states';
}

/** An adjective after a noun (`هجوم أمريكي`), a subject before or after a verb. */
function doerBeside({ tokens }: ArticleSentence, trigger: TriggerMention): string | null {
  const start = Math.max(clauseStart(tokens, trigger.from), trigger.from - 6);
  // `أدانت وزارة الخارجية الأمريكية القصف`: they speak of it.
  if (hasWord(condemning, tokens, start, trigger.from))
    return doerIn(tokens, trigger.to, trigger.to + (trigger.sort === 'noun' ? 2 : 4));
  return (
    doerIn(tokens, trigger.to, trigger.to + (trigger.sort === 'noun' ? 2 : 4)) ?? doerIn(tokens, start, trigger.from)
  );
}

/** `غارات شنتها مقاتلات أميركية`, `عدوان نفذته طائرات حربية أميركية`: the subject of the verb that says who did it. */
function doerOfRelative({ tokens, mentions }: ArticleSentence, trigger: TriggerMention): string | null {
  if (trigger.sort !== 'noun') return null;
  const next = mentions.find((mention) => mention.type === 'trigger' && mention.from >= trigger.to);
  const verb = next?.type === 'trigger' && next.sort === 'carrier' && next.from - trigger.to <= 4 ? next : null;
  const isItsObject = verb && /(?:ها|ه)$/u.test(tokens[verb.to - 1]?.folded ?? '');
  return isItsObject ? doerIn(tokens, verb.to, verb.to + 4) : null;
}

/**
 * `وكانت مقاتلتان أميركيتان من طراز إف-15 قد قصفتا`, `وجاء الرد الأميركي في الثاني من شباط بقصف`: a subject that opens the clause,
 * however long its description.
 */
function subjectAhead({ tokens }: ArticleSentence, trigger: TriggerMention): string | null {
  const isMeans = trigger.preposition === 'ب' || tokens[trigger.from - 1]?.folded === 'عبر';
  if (trigger.sort === 'noun' ? !isMeans : trigger.form !== 'perfect') return null;
  const start = clauseStart(tokens, trigger.from);
  return trigger.from - start <= 16 ? doerIn(tokens, start, Math.min(start + 4, trigger.from)) : null;
}

/** `أمر الرئيس جو بايدن بقصف ثلاثة مواقع`, `غارات أمر بها بايدن`: what a president orders is done. */
function isOrdered({ tokens }: ArticleSentence, trigger: TriggerMention): boolean {
  const before = findWord(strikeWords.orders, tokens, Math.max(0, trigger.from - 9), trigger.from);
  const order =
    before ?? (trigger.sort === 'noun' ? findWord(strikeWords.orders, tokens, trigger.to, trigger.to + 3) : null);
  if (order === null || hasWord(sentenceWords.negations, tokens, order - 1, order)) return false;
  return hasWord(strikeWords.leaders, tokens, order - 4, order + 6);
}

/**
 * `وفي اليوم التالي، قصفت منشأة لتخزين الأسلحة`: a verb with its object right after it goes on with the subject of the strike that
 * the sentence before tells.
 */
function doerGoingOn(article: Article, sentence: ArticleSentence, trigger: TriggerMention): string | null {
  const { tokens, mentions } = sentence;
  if (trigger.sort !== 'active' || trigger.form !== 'perfect' || tokens[trigger.from]?.folded.endsWith('ت') !== true)
    return null;
  const next = [trigger.to, trigger.to + 1] as const;
  if (!hasWord(sentenceWords.hostile, tokens, ...next) && !hasWord(strikeWords.sites, tokens, ...next)) return null;
  if (mentions.some(({ type, from }) => (type === 'actor' || type === 'speech') && from < trigger.from)) return null;
  const before = article.events.at(-1);
  if (before?.kind !== 'strike' || sentence.index - before.sentence !== 1) return null;
  return before.claimedBy ?? before.blamedOn;
}

/** The first doer in `[from, to)` that is no object: in `هجوم على القوات الأميركية` what follows على is one. */
function doerIn(tokens: Token[], from: number, to: number): string | null {
  for (let at = from; at < to; at += 1) {
    const match = doers.matchAt(tokens, at);
    if (!match || match.to > to + 1 || match.preposition !== null) continue;
    // `القواعد الأميركية`, `الموقع الأميركي`: an adjective of what is attacked.
    if (bases.matchAt(tokens, at - 1)?.to === at) continue;
    // `شاحنة للتحالف`: whose it is; `غارة للتحالف`, `طائرة تابعة للتحالف`: who strikes.
    if (tokens[at]?.folded.startsWith('لل') && at !== from && !hasWord(strikeWords.craft, tokens, at - 3, at)) continue;
    // `طائرات التحالف العربي`: another coalition.
    if (strikeWords.otherCoalitions.matchAt(tokens, match.to)) continue;
    if (!hasWord(sentenceWords.against, tokens, Math.max(from, at - 2), at)) return match.values[0] ?? null;
  }
  return null;
}
