import type { ArticleSentence } from '../article.ts';
import type { Mention, SpeechMention } from '../mentions/mention.ts';
import type { NameIndexes } from '../mentions/name-indexes.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { createWordSet } from '../text/word-set.ts';
import { persons } from './casualties/casualty-words.ts';
import { findWord, hasWord, sentenceWords } from './sentence-words.ts';

/** Who says it: an origin that knowledge names, or null for words of the outlet's own. */
export interface Speaker {
  origin: string | null;
  /** The words that name the speaker. */
  text: string | null;
  /** The attacker who speaks, when it is one. */
  attacker: string | null;
}

export const nobody: Speaker = { origin: null, text: null, attacker: null };

/** How far after `نقلت` its `عن` may stand, past the name of the outlet. */
const farthestSource = 12;

/** How many words stand before the colon of a label at most. */
const longestLabel = 8;

/** How far after a verb of saying its subject may stand: `قالت نائبة المتحدث باسم البنتاغون`. */
const reach = 9;

/**
 * Who says what stands at token `at`: the nearest verb of saying before it and the name beside that verb; where the verb
 * only goes on (`وأضاف`, `مشيراً إلى`), the speaker before; else an attribution (`بحسب …`) in the same sentence.
 */
export function speakerAt(sentence: ArticleSentence, at: number, before: Speaker, indexes: NameIndexes): Speaker {
  const speeches = sentence.mentions.filter(
    (mention): mention is SpeechMention => mention.type === 'speech' && !carriesPeople(sentence, mention),
  );
  let speaker: Speaker | null = null;
  for (const speech of speeches) {
    if (speech.from >= at) break;
    const named = namedBeside(sentence, speech, indexes);
    const last: Speaker = speaker ?? before;
    if (named) speaker = isVague(named, last) ? last : named;
    else if (hasGroup(sentence, speech) && last.attacker !== null) speaker = last;
    else if (speech.continues || (last.attacker !== null && speaksOfItself(sentence, speech))) speaker = last;
  }
  if (speaker) return speaker;
  const labelled = at > 0 ? labelOf(sentence, indexes) : null;
  if (labelled) return labelled;
  const attribution = findWord(sentenceWords.attributions, sentence.tokens, 0, sentence.tokens.length);
  const attributed = attribution === null ? null : nameIn(sentence, attribution, attribution + reach, indexes);
  const following = speeches[0] && speeches[0].from >= at ? namedBeside(sentence, speeches[0], indexes) : null;
  const goesOn = hasWord(sentenceWords.goesOn, sentence.tokens, 0, 1) ? before : null;
  return attributed ?? following ?? goesOn ?? nobody;
}

/** `سيارات الإسعاف نقلت ثلاثة من الجنود`: that verb tells nothing here. */
function carriesPeople({ tokens, mentions }: ArticleSentence, { from, to }: { from: number; to: number }): boolean {
  const word = tokens[from]?.folded ?? '';
  if (!word.includes('نقل')) return false;
  return (
    persons.matchAt(tokens, to) !== null || mentions.some((mention) => mention.type === 'number' && mention.from === to)
  );
}

/** `نهر ميديا: قصف بثلاث قذائف …`: who says it stands before a colon. */
function labelOf(sentence: ArticleSentence, indexes: NameIndexes): Speaker | null {
  const colon = sentence.tokens.findIndex(({ text }, at) => text === ':' && at <= longestLabel);
  const first = sentence.mentions.find(({ from }) => from <= 2);
  if (colon < 0 || !first || first.to > colon || colon - first.to > 3) return null;
  const named = nameIn(sentence, 0, colon, indexes);
  return named?.origin == null ? null : named;
}

/** `وقالت الميليشيا`: a group named by its kind alone. */
function hasGroup(sentence: ArticleSentence, speech: { from: number; to: number }): boolean {
  return (
    hasWord(sentenceWords.groups, sentence.tokens, speech.to, speech.to + 1) ||
    hasWord(sentenceWords.groups, sentence.tokens, speech.from - 4, speech.from)
  );
}

const itself = createWordSet(['إنها', 'إنه', 'إنهم', 'أنها', 'أنه', 'أنهم', 'بأنها', 'بأنه', 'بأنهم']);
const statementWords = createWordSet(loadLexicon<{ statementWords: string[] }>('sources').statementWords);

/** `وفي بيان ثان قالت إنها هاجمت`, `وقالت في بيان منفصل إنها`: no new subject stands after the verb, so the last speaker goes on. */
function speaksOfItself({ tokens }: ArticleSentence, speech: { to: number }): boolean {
  for (let at = speech.to; at < Math.min(speech.to + reach, tokens.length);) {
    if (itself.matchAt(tokens, at)) return true;
    const next = statementWords.matchAt(tokens, at);
    if (!next) return false;
    at = next.to;
  }
  return false;
}

function namedBeside(
  sentence: ArticleSentence,
  speech: { from: number; to: number },
  indexes: NameIndexes,
): Speaker | null {
  const source = quotedBy(sentence, speech, indexes);
  if (source) return source;
  const until = findWord(sentenceWords.that, sentence.tokens, speech.to, speech.to + reach) ?? speech.to + reach;
  return (
    nameIn(sentence, speech.to, Math.min(until, nextTrigger(sentence, speech.to)), indexes) ??
    nameIn(sentence, Math.max(0, speech.from - 6), speech.from, indexes)
  );
}

/** `نقلت شبكة … عن القيادة المركزية`, `كشفت صحيفة … نقلاً عن مسؤول`: who told the outlet, and not the outlet. */
function quotedBy(
  sentence: ArticleSentence,
  speech: { from: number; to: number },
  indexes: NameIndexes,
): Speaker | null {
  const { tokens } = sentence;
  const isQuote = tokens[speech.from]?.folded.includes('نقل') === true;
  for (let at = speech.to; at < Math.min(speech.to + farthestSource, nextTrigger(sentence, speech.to)); at += 1) {
    if (tokens[at]?.folded !== 'عن' || !(isQuote || tokens[at - 1]?.folded === 'نقلا')) continue;
    const named = nameIn(sentence, at + 1, at + 3, indexes);
    if (named?.origin != null) return named;
  }
  return null;
}

function nameIn(sentence: ArticleSentence, from: number, to: number, indexes: NameIndexes): Speaker | null {
  for (const mention of sentence.mentions) {
    if (mention.from < from || mention.from >= to) continue;
    if (isOnlyNamed(sentence, mention, indexes) || isInOutlet(sentence, mention)) continue;
    if (mention.type === 'actor' && mention.side === 'attacker') {
      return { origin: mention.actor, text: textOf(sentence, mention), attacker: mention.actor };
    }
    // A state speaks without an office named: its words are kept, no origin is made up.
    if (mention.type === 'actor' && mention.side === 'defender' && !startsOrigin(sentence, mention.from)) {
      return { origin: null, text: textOf(sentence, mention), attacker: null };
    }
    if (mention.type === 'origin') {
      const attacker = indexes.sides.get(mention.origin) === 'attacker' ? mention.origin : null;
      return { origin: mention.origin, text: textOf(sentence, mention), attacker };
    }
  }
  return null;
}

/** `واشنطن بوست`, `واشنطن تايمز`: a paper, and no capital. */
function isInOutlet({ tokens }: ArticleSentence, { to }: Mention): boolean {
  return ['بوست', 'تايمز', 'اكزامينر'].includes(tokens[to]?.folded ?? '');
}

/** `رجّح وقوف فصائل موالية لإيران وراءه`, `مصدرهما مناطق سيطرة الفصائل`: an attacker who is suspected and says nothing. */
function isOnlyNamed({ tokens }: ArticleSentence, mention: Mention, indexes: NameIndexes): boolean {
  const isAttacker =
    (mention.type === 'actor' && mention.side === 'attacker') ||
    (mention.type === 'origin' && indexes.sides.get(mention.origin) === 'attacker');
  return (
    isAttacker &&
    // `مقتل ثلاثة من الميليشيات`: those who were hit.
    (tokens[mention.from - 1]?.folded === 'من' ||
      hasWord(sentenceWords.suspecting, tokens, mention.from - 1, mention.from) ||
      hasWord(sentenceWords.ground, tokens, mention.from - 5, mention.from))
  );
}

function startsOrigin(sentence: ArticleSentence, at: number): boolean {
  return sentence.mentions.some((mention) => mention.type === 'origin' && mention.from === at);
}

/** `وأضافت المليشيا` after a named group is that group. */
function isVague(named: Speaker, before: Speaker): boolean {
  return named.attacker === 'iran-backed-militias' && before.attacker !== null;
}

function nextTrigger(sentence: ArticleSentence, from: number): number {
  const trigger = sentence.mentions.find(
    (mention) => mention.type === 'trigger' && mention.sort !== 'claim' && mention.from >= from,
  );
  return trigger?.from ?? sentence.tokens.length;
}

function textOf(sentence: ArticleSentence, { from, to }: { from: number; to: number }): string {
  return sentence.tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ');
}
