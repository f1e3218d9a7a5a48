import type { Count } from '../../../reading.ts';
import type { ArticleSentence } from '../../article.ts';
import type { NumberMention } from '../../mentions/mention.ts';
import { createWordSet } from '../../text/word-set.ts';
import { findWord, hasWord, isClauseBoundary } from '../sentence-words.ts';
import { told } from '../weapons-of.ts';
import { isOfAttacker } from './other-side.ts';
import {
  bodies,
  closes,
  explains,
  harm,
  joins,
  nationality,
  oneOfThem,
  others,
  parts,
  partners,
  persons,
  theOther,
  type PeopleNumber,
} from './casualty-words.ts';

/** People of the side attacked, and the token after them. */
export interface People {
  count: Count;
  to: number;
}

const contrasts = createWordSet(['فيما', 'بينما', 'في حين', 'في وقت']);

/** `جنديان أميركيان وثالث بريطاني`: one more than were told before. */
const oneMore = new Map([
  ['وثالث', 2],
  ['وثالثه', 2],
  ['ورابع', 3],
  ['ورابعه', 3],
  ['وخامس', 4],
  ['وخامسه', 4],
]);

/** Words that may stand between people and the next people that add to them: `جنديين أميركيين ومجندة`. */
const reach = 5;

/** Words that may be said of one of those counted before the next are told. */
const longestAside = 8;

/** People who begin at token `at`: a number with people after it, or one or two people. */
export function peopleAt(sentence: ArticleSentence, at: number): People | null {
  const number = numberAt(sentence, at);
  if (number) return numbered(sentence, number);
  const who = persons.matchAt(sentence.tokens, at);
  if (!who || isOther(sentence, at)) return null;
  // `الجنود الثلاثة الذين قُتلوا`.
  if (who.definite) return theNumbered(sentence, who);
  // `متعاقدين اثنين`: the number stands after.
  const after = numberAt(sentence, who.to);
  if (after?.value === 2 && who.values.includes('many')) return { count: { low: 2, high: 2 }, to: after.to };
  if (who.values.includes('one')) return oneAt(sentence, who.to);
  const isTwo = who.values.includes('two') || isVowelledDual(sentence.tokens[who.to - 1]?.text ?? '');
  return isTwo ? { count: { low: 2, high: 2 }, to: who.to } : null;
}

/** `الجنود الثلاثة`, `العسكريين الأميركيين الأربعة`: those known already, with their number after them. */
function theNumbered(sentence: ArticleSentence, who: { to: number; values: PeopleNumber[] }): People | null {
  if (!who.values.includes('many')) return null;
  for (let at = who.to; at <= who.to + 1; at += 1) {
    const number = numberAt(sentence, at);
    const word = sentence.tokens[at]?.folded ?? '';
    if (number && number.value > 2 && word.startsWith('ال')) return { count: told(number), to: number.to };
  }
  return null;
}

/** `عسكري عراقي واحد على الأقل`: one, and perhaps more. */
function oneAt(sentence: ArticleSentence, to: number): People {
  const number = numberAt(sentence, to) ?? numberAt(sentence, to + 1);
  return number?.value === 1 ? { count: told(number), to: number.to } : { count: { low: 1, high: 1 }, to };
}

/** `متعاقدَين`, `متعاقديْن`: the vowels tell a dual from a plural. */
function isVowelledDual(word: string): boolean {
  return ['َين', 'َّين', 'يْن', 'َينِ', 'يْنِ', 'ينِ'].some((ending) => word.endsWith(ending));
}

/** `أحد المتعاقدين`, `إحدى المجندات`, `المتعاقد`: one, where the word for the harm stands right before. */
export function oneOfAt(sentence: ArticleSentence, at: number): People | null {
  const { tokens } = sentence;
  const isOneOf = ['احد', 'احدي'].includes(tokens[at]?.folded ?? '');
  const from = isOneOf ? at + 1 : at;
  const who = persons.matchAt(tokens, from);
  if (!who || isOther(sentence, from) || !(isOneOf || (who.definite && who.values.includes('one')))) return null;
  return { count: { low: 1, high: 1 }, to: who.to };
}

/** `خمسة عسكريين`, `أربعة من منتسبي القوات`, `ثلاثة على الأقل من الجنود`. */
export function numbered(sentence: ArticleSentence, number: NumberMention): People | null {
  const { tokens } = sentence;
  let from = number.to;
  if (tokens[from]?.folded === 'علي' && tokens[from + 1]?.folded === 'الاقل') from += 2;
  const isPartOf = tokens[from]?.folded === 'من' || tokens[from]?.folded === 'بين';
  if (isPartOf) from += 1;
  // `ثلاثة من قوات التحالف`.
  const who = persons.matchAt(tokens, from) ?? (isPartOf ? bodies.matchAt(tokens, from) : null);
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

/** `مقتل شخص وإصابة آخر`: one more, or two; آخرين leaves the number open. */
export function otherAt({ tokens }: ArticleSentence, at: number): People | null {
  const word = tokens[at]?.folded;
  // `إسقاط طائرة وإصابة أخرى`: another of what was told before.
  if (!hasWord(persons, tokens, at - 5, at)) return null;
  if (word === 'اخر' || word === 'اخري') return { count: { low: 1, high: 1 }, to: at + 1 };
  return word === 'اخران' ? { count: { low: 2, high: 2 }, to: at + 1 } : null;
}

/** `متعاقد وجنديين`, `ثلاثة من جنود التحالف واثنين من منتسبي …`: people joined to people add up. */
export function withJoined(sentence: ArticleSentence, first: People, until: number): People {
  let { count, to } = first;
  const more = oneMoreAt(sentence, first, until);
  if (more) ({ count, to } = more);
  for (let next = joinedPeople(sentence, to, until); next; next = joinedPeople(sentence, to, until)) {
    count = {
      low: count.low + next.count.low,
      high: count.high === null || next.count.high === null ? null : count.high + next.count.high,
    };
    to = next.to;
  }
  return { count, to };
}

/** `جنديان أميركيان وثالث بريطاني`, `ثلاثة عناصر ورابع من الشرطة`. */
function oneMoreAt({ tokens }: ArticleSentence, { count, to }: People, until: number): People | null {
  for (let at = to; at < Math.min(until, to + reach) && !isClauseBoundary(tokens, at); at += 1)
    if (count.high === count.low && oneMore.get(tokens[at]?.folded ?? '') === count.low)
      return { count: { low: count.low + 1, high: count.low + 1 }, to: at + 1 };
  return null;
}

function joinedPeople(sentence: ArticleSentence, from: number, until: number): People | null {
  const { tokens } = sentence;
  let end = Math.min(until, from + reach);
  for (let at = from; at < end; at += 1) {
    const past = pastAside(tokens, at);
    if (past !== null) {
      at = past - 1;
      end = Math.min(until, past + 2);
      continue;
    }
    if (hasWord(parts, tokens, at, at + 1) || hasWord(explains, tokens, at, at + 1) || isHarm(sentence, at))
      return null;
    const join = joins.matchAt(tokens, at);
    if (join) return peopleAt(sentence, join.to);
    if (isClauseBoundary(tokens, at)) {
      const isComma = tokens[at]?.text === '،' || tokens[at]?.text === ',';
      // `سبعة أميركيين، خمسة جنود ومتعاقدان`: who they are, and no more of them.
      if (!isComma || (!tokens[at + 1]?.folded.startsWith('و') && peopleAt(sentence, at + 1))) return null;
      continue;
    }
    if (tokens[at]?.folded === 'و') return peopleAt(sentence, at + 1);
    if (tokens[at]?.folded.startsWith('و')) {
      const people = peopleAt(sentence, at);
      if (people) return people;
    }
  }
  return null;
}

/**
 * Past what is said of one of those counted: `، أحدهم جراحه خطيرة، و…` to its comma, `أحدهما أميركي والآخر بريطاني` to its end.
 * Null where nothing of the kind begins at token `at`.
 */
function pastAside(tokens: ArticleSentence['tokens'], at: number): number | null {
  const one = oneOfThem.matchAt(tokens, at);
  if (!one) return null;
  for (let index = one.to; index < one.to + longestAside; index += 1) {
    const other = theOther.matchAt(tokens, index);
    if (other) return other.to + 1;
    if (tokens[index]?.text === '،' || tokens[index]?.text === ',') return index;
  }
  return null;
}

/** The first people who begin in `[from, to)`. */
export function peopleWithin(sentence: ArticleSentence, from: number, to: number): People | null {
  for (let at = from; at < to; at += 1) {
    // `لقي حتفه وأن تسعة …`: another statement.
    if (tellsOn(sentence, at)) return null;
    // `قُتل قائد في قصف أميركي`: an adjective further on is nobody.
    if (at > from && nationality.matchAt(sentence.tokens, at) && !numberAt(sentence, at)) continue;
    const found = peopleAt(sentence, at);
    if (found) return found;
  }
  return null;
}

/** `وأن`, `وإن`, `فيما`: what follows is told of others. */
function tellsOn({ tokens }: ArticleSentence, at: number): boolean {
  return contrasts.matchAt(tokens, at) !== null || ['وان', 'وانه', 'وانها'].includes(tokens[at]?.folded ?? '');
}

export function numberAt(sentence: ArticleSentence, at: number): NumberMention | undefined {
  return sentence.mentions.find(
    (mention): mention is NumberMention => mention.type === 'number' && !mention.ordinal && mention.from === at,
  );
}

/** People of the other side, or harmed elsewhere. */
export function isOther(sentence: ArticleSentence, at: number): boolean {
  if (hasWord(partners, sentence.tokens, at, at + 5)) return false;
  return hasWord(others, sentence.tokens, at, at + 4) || isOfAttacker(sentence, at);
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
