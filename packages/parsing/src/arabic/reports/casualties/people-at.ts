import type { Count } from '../../../reading.ts';
import type { ArticleSentence } from '../../article.ts';
import type { NumberMention } from '../../mentions/mention.ts';
import { findWord, hasWord, isClauseBoundary } from '../sentence-words.ts';
import { told } from '../weapons-of.ts';
import { closes, harm, joins, others, parts, persons } from './casualty-words.ts';

/** People of the side attacked, and the token after them. */
export interface People {
  count: Count;
  to: number;
}

/** Words that may stand between people and the next people that add to them: `جنديين أميركيين ومجندة`. */
const reach = 5;

/** People who begin at token `at`: a number with people after it, or one or two people. */
export function peopleAt(sentence: ArticleSentence, at: number): People | null {
  const number = numberAt(sentence, at);
  if (number) return numbered(sentence, number);
  const who = persons.matchAt(sentence.tokens, at);
  if (!who || who.definite || isOther(sentence, at)) return null;
  // `متعاقدين اثنين`: the number stands after.
  const after = numberAt(sentence, who.to);
  if (after?.value === 2 && who.values.includes('many')) return { count: { low: 2, high: 2 }, to: after.to };
  if (who.values.includes('one')) return { count: { low: 1, high: 1 }, to: who.to };
  return who.values.includes('two') ? { count: { low: 2, high: 2 }, to: who.to } : null;
}

/** `خمسة عسكريين`, `أربعة من منتسبي القوات`, `ثلاثة على الأقل من الجنود`. */
function numbered(sentence: ArticleSentence, number: NumberMention): People | null {
  const { tokens } = sentence;
  let from = number.to;
  if (tokens[from]?.folded === 'علي' && tokens[from + 1]?.folded === 'الاقل') from += 2;
  const isPartOf = tokens[from]?.folded === 'من' || tokens[from]?.folded === 'بين';
  if (isPartOf) from += 1;
  const who = persons.matchAt(tokens, from);
  if (!who || isOther(sentence, from)) return null;
  return { count: told(number), to: who.to };
}

/** A number right after the word for the harm whose people are left out: `مقتل 3 وإصابة 34`. */
export function bareNumberAt(sentence: ArticleSentence, at: number): People | null {
  const number = numberAt(sentence, at);
  // `استشهاد 12 ألف فلسطيني وإصابة 30 ألفاً`: those left out are those named before.
  if (!number || hasWord(others, sentence.tokens, at - 8, at)) return null;
  const next = sentence.tokens[number.to];
  const ends =
    next === undefined ||
    isClauseBoundary(sentence.tokens, number.to) ||
    next.text === '.' ||
    next.folded.startsWith('و') ||
    closes.matchAt(sentence.tokens, number.to) !== null;
  return ends ? { count: told(number), to: number.to } : null;
}

/** `متعاقد وجنديين`, `ثلاثة من جنود التحالف واثنين من منتسبي …`: people joined to people add up. */
export function withJoined(sentence: ArticleSentence, first: People, until: number): People {
  let { count, to } = first;
  for (let next = joinedPeople(sentence, to, until); next; next = joinedPeople(sentence, to, until)) {
    count = {
      low: count.low + next.count.low,
      high: count.high === null || next.count.high === null ? null : count.high + next.count.high,
    };
    to = next.to;
  }
  return { count, to };
}

function joinedPeople(sentence: ArticleSentence, from: number, until: number): People | null {
  const { tokens } = sentence;
  for (let at = from; at < Math.min(until, from + reach); at += 1) {
    if (hasWord(parts, tokens, at, at + 1) || isHarm(sentence, at)) return null;
    const join = joins.matchAt(tokens, at);
    if (join) return peopleAt(sentence, join.to);
    if (isClauseBoundary(tokens, at)) {
      if (tokens[at]?.text === '،' || tokens[at]?.text === ',') continue;
      return null;
    }
    if (tokens[at]?.folded === 'و') return peopleAt(sentence, at + 1);
    if (tokens[at]?.folded.startsWith('و')) {
      const people = peopleAt(sentence, at);
      if (people) return people;
    }
  }
  return null;
}

/** The first people who begin in `[from, to)`. */
export function peopleWithin(sentence: ArticleSentence, from: number, to: number): People | null {
  for (let at = from; at < to; at += 1) {
    const found = peopleAt(sentence, at);
    if (found) return found;
  }
  return null;
}

export function numberAt(sentence: ArticleSentence, at: number): NumberMention | undefined {
  return sentence.mentions.find(
    (mention): mention is NumberMention => mention.type === 'number' && !mention.ordinal && mention.from === at,
  );
}

/** People of the other side, or harmed elsewhere. */
export function isOther(sentence: ArticleSentence, at: number): boolean {
  return hasWord(others, sentence.tokens, at, at + 4);
}

export function isHarm({ tokens }: ArticleSentence, at: number): boolean {
  return (['killed', 'injured'] as const).some(
    (kind) => harm[kind].nouns.matchAt(tokens, at) !== null || harm[kind].verbs.matchAt(tokens, at) !== null,
  );
}

/** The first word of the other harm after token `from`, where what follows is no longer counted. */
export function nextHarm({ tokens }: ArticleSentence, kind: 'killed' | 'injured', from: number, to: number): number {
  const other = harm[kind === 'killed' ? 'injured' : 'killed'];
  return Math.min(findWord(other.nouns, tokens, from, to) ?? to, findWord(other.verbs, tokens, from, to) ?? to);
}
