import type { Count } from '../../../reading.ts';
import type { ArticleSentence } from '../../article.ts';
import type { NumberMention } from '../../mentions/mention.ts';
import { clauseEnd, findWord, hasWord, isClauseBoundary, sentenceWords } from '../sentence-words.ts';
import { told } from '../weapons-of.ts';
import {
  amid,
  except,
  explains,
  harm,
  heads,
  hits,
  joins,
  nationality,
  otherCauses,
  natural,
  none,
  others,
  parts,
  persons,
  plurals,
  reaches,
  taken,
  treated,
  treatment,
} from './casualty-words.ts';
import { isOfAttacker, wasStruck } from './other-side.ts';
import {
  bareNumberAt,
  isHarm,
  isOther,
  nextHarm,
  numberAt,
  numbered,
  oneOfAt,
  otherAt,
  peopleAt,
  peopleWithin,
  withJoined,
  type People,
} from './people-at.ts';

type Kind = 'killed' | 'injured';

/**
 * How many people tokens `[from, to)` tell to have been killed or injured; null where no number is told. From the surest
 * words to the least: under a head (`عدد المصابين`), after or before a word for the harm, named by their harm (`ثلاثة جرحى`).
 */
export function harmIn(sentence: ArticleSentence, kind: Kind, from: number, to: number): Count | null {
  const end = Math.min(to, sentence.tokens.length);
  return (
    inToll(sentence, kind, from, end) ??
    underHead(sentence, kind, from, end) ??
    byWord(sentence, kind, from, end) ??
    byHit(sentence, kind, from, end) ??
    byName(sentence, kind, from, end) ??
    (kind === 'injured' ? takenToHospital(sentence, from, end) : null)
  );
}

/** `لترتفع الحصيلة إلى قتيلين`, `ارتفعت حصيلة الهجوم إلى سبعة قتلى`: the harm is named after the number alone. */
function inToll(sentence: ArticleSentence, kind: Kind, from: number, to: number): Count | null {
  const { tokens } = sentence;
  for (let at = from; at < to; at += 1) {
    if (!tokens[at]?.folded.endsWith('حصيله') || !hasWord(reaches, tokens, at - 2, at + 4)) continue;
    const rise = tokens.findIndex(
      ({ folded }, index) => index > at && index <= at + 12 && index < to && folded === 'الي',
    );
    if (rise < 0) continue;
    const number = numberAt(sentence, afterBound(sentence, rise + 1));
    const named = harm[kind].people.matchAt(tokens, number?.to ?? rise + 1);
    if (named && number) return told(number);
    if (named?.values.includes('two')) return { low: 2, high: 2 };
  }
  return null;
}

/** `عدد المصابين ارتفع إلى 34`, `عدد المصابين سبعة`; in `من بين المصابين 3` the number is a part. */
function underHead(sentence: ArticleSentence, kind: Kind, from: number, to: number): Count | null {
  for (let at = from; at < to; at += 1) {
    const head = heads[kind].matchAt(sentence.tokens, at) ?? headOfPeople(sentence, kind, at);
    if (!head || ['بين', 'ضمن', 'من'].includes(sentence.tokens[at - 1]?.folded ?? '')) continue;
    if (hasWord(others, sentence.tokens, at - 8, at)) continue;
    const rises = hasWord(reaches, sentence.tokens, at - 2, at);
    const reached = rises ? findTo(sentence, head.to) : findWord(reaches, sentence.tokens, head.to, head.to + 25);
    const number = sentence.mentions.find(
      (mention): mention is NumberMention =>
        mention.type === 'number' &&
        !mention.ordinal &&
        mention.from >= head.to &&
        (mention.from - head.to <= 6 || (reached !== null && mention.from >= reached && mention.from - reached <= 4)),
    );
    // `عدد القتلى الفلسطينيين بلغ 20 ألفا`.
    if (number && hasWord(others, sentence.tokens, head.to, number.from)) continue;
    if (number && !isOther(sentence, number.to)) {
      // `المصابين ثلاثة من جنود التحالف واثنان من العراقيين`.
      const people = numbered(sentence, number);
      return people && !rises ? withJoined(sentence, people, to).count : told(number);
    }
  }
  return null;
}

/** `عدد الجنود الأميركيين المصابين`, `عدد العسكريين الذين شُخصت إصابتهم`: people, and their harm after them. */
function headOfPeople(sentence: ArticleSentence, kind: Kind, at: number): { to: number } | null {
  const { tokens } = sentence;
  if (!['عدد', 'حصيله', 'اعداد', 'اجمالي'].includes(tokens[at]?.folded ?? '') || !persons.matchAt(tokens, at + 1))
    return null;
  // `عدد الجنود الأمريكيين المصابين`.
  for (let index = at + 2; index <= at + 4; index += 1) {
    const named = harm[kind].people.matchAt(tokens, index);
    const isKnown = tokens[index]?.folded.startsWith('ال') === true;
    if (isKnown && named?.values.includes('many')) return named;
  }
  const who = tokens.findIndex(({ folded }, index) => index > at && index <= at + 6 && folded === 'الذين');
  return who < 0 ? null : harm[kind].verbs.matchAt(tokens, who + 1);
}

/** `ارتفع عدد المصابين في الهجوم الذي … إلى ستة`: where إلى stands before a number. */
function findTo(sentence: ArticleSentence, from: number): number | null {
  for (let at = from; at < from + 25; at += 1)
    // `إلى أكثر من 40`.
    if (sentence.tokens[at]?.folded === 'الي' && numberAt(sentence, afterBound(sentence, at + 1))) return at;
  return null;
}

/** `مقتل ثلاثة جنود`, `أصيب نحو 25`, `خمسة عسكريين على الأقل أصيبوا`. */
function byWord(sentence: ArticleSentence, kind: Kind, from: number, to: number): Count | null {
  const { tokens } = sentence;
  for (let at = from; at < to; at += 1) {
    const verb = harm[kind].verbs.matchAt(tokens, at);
    const word = harm[kind].nouns.matchAt(tokens, at) ?? verb;
    if (!word || isTakenBack(sentence, at) || hasWord(natural, tokens, word.to, word.to + 9)) continue;
    const before = verb ? (peopleBefore(sentence, at, from) ?? theOneBefore(sentence, at, from)) : null;
    const until = nextHarm(sentence, kind, word.to, to);
    // `مقتل وإصابة خمسة`: how many of each is not told. In `متعاقد قتل وأصيب تسعة` the first has its own people.
    const isJoint = until === word.to || (isHarm(sentence, at - 1) && !hasPeopleBefore(sentence, at - 1, from));
    // `أصيبوا` has its people before it, and after it a part of them at most.
    const isPlural = before !== null && plurals.matchAt(tokens, at) !== null;
    const after = isJoint || isPlural ? null : peopleAfter(sentence, word.to, until);
    // `أحد الأفراد عولج من إصابة طفيفة، فيما يخضع اثنان …`: those in the next clause are others.
    // `متعاقداً قُتل وأربعة جنود أصيبوا`.
    const isJoined = tokens[word.to]?.folded.startsWith('و') === true && tokens[word.to]?.folded !== 'واحد';
    const isOfNext = before !== null && after !== null && (isJoined || hasBoundary(sentence, word.to, after.to));
    if (wasStruck(sentence, at, after?.to ?? word.to)) continue;
    // `وسط أنباء عن مقتل جنديين`: nobody says so.
    if (hasWord(sentenceWords.talk, tokens, at - 2, at)) continue;
    if (isCumulative(sentence, word.to) || hasOtherCause(sentence, word.to, to)) continue;
    const found = after && !isOfNext ? withJoined(sentence, after, until) : before && { count: before, to: word.to };
    if (found) return withLater(sentence, kind, found, to);
  }
  return null;
}

/** `فيما قُتل اثنان باشتباكات في قرية …`: in fighting, or an accident. */
function hasOtherCause({ tokens }: ArticleSentence, from: number, to: number): boolean {
  return hasWord(otherCauses, tokens, from, Math.min(to, clauseEnd(tokens, from)));
}

/** `أصيبوا في الهجمات التي استهدفت قواعدهم منذ 17 أكتوبر`: in many attacks, over a time. */
function isCumulative({ tokens, mentions }: ArticleSentence, from: number): boolean {
  let end = from;
  while (end < tokens.length && !isClauseBoundary(tokens, end) && !startsStatement(tokens, end)) end += 1;
  if (!tokens.slice(from, end).some(({ folded }) => folded === 'منذ')) return false;
  return mentions.some(
    (mention) =>
      mention.type === 'trigger' &&
      mention.sort === 'noun' &&
      // `في نحو 46 هجوماً منذ …`.
      (mention.form === 'plural' || isCounted(mentions, mention.from)) &&
      mention.from >= from &&
      mention.to <= end,
  );
}

function isCounted(mentions: ArticleSentence['mentions'], at: number): boolean {
  return mentions.some(
    (mention) => mention.type === 'number' && !mention.ordinal && mention.to === at && mention.value > 2,
  );
}

function startsStatement(tokens: ArticleSentence['tokens'], at: number): boolean {
  return ['وان', 'وانه', 'وانها'].includes(tokens[at]?.folded ?? '');
}

/** `ثلاثة جنود جُرحوا، كما جُرح عراقيان`: more of the same harm, told by another verb of it. */
function withLater(sentence: ArticleSentence, kind: Kind, { count, to }: People, until: number): Count {
  const { tokens } = sentence;
  // `أربعة جنود أصيبوا إلى جانب عنصرين من الأمن`.
  const join = joins.matchAt(tokens, to);
  const joined = join && peopleAt(sentence, join.to);
  if (joined && count.high !== null && joined.count.high !== null)
    return { low: count.low + joined.count.low, high: count.high + joined.count.high };
  for (let at = to; at < until; at += 1) {
    if (tokens[at]?.folded !== 'كما') continue;
    const word = harm[kind].verbs.matchAt(tokens, at + 1);
    const people =
      word && (oneOfAt(sentence, word.to) ?? peopleWithin(sentence, word.to, Math.min(until, word.to + 3)));
    if (!people || count.high === null || people.count.high === null || wasStruck(sentence, at, people.to)) continue;
    return { low: count.low + people.count.low, high: count.high + people.count.high };
  }
  return count;
}

/** `لم يُصب أحد`; but `لم يكن مقتل ثلاثة جنود سوى …` tells of three. */
function isTakenBack({ tokens }: ArticleSentence, at: number): boolean {
  // `لم يسبق أن قُتل فيه جندي`.
  if (tokens[at - 2]?.folded === 'يسبق' && hasWord(none, tokens, at - 3, at - 2)) return true;
  if (!hasWord(none, tokens, at - 2, at)) return false;
  const isCopula = ['يكن', 'تكن', 'ليس', 'ليست'].includes(tokens[at - 1]?.folded ?? '');
  return !isCopula || !hasWord(except, tokens, at, tokens.length);
}

/** People after a word for the harm: a bare number first, then people, one of them, or another one. */
function peopleAfter(sentence: ArticleSentence, at: number, until: number): People | null {
  // `وفاة أحد الجرحى`: one of those counted before.
  if (
    ['احد', 'احدي'].includes(sentence.tokens[at]?.folded ?? '') &&
    harm.injured.people.matchAt(sentence.tokens, at + 1)
  )
    return null;
  return (
    bareNumberAt(sentence, at) ??
    oneOfAt(sentence, at) ??
    peopleWithin(sentence, at, Math.min(until, at + 7)) ??
    bareNumberAt(sentence, afterBound(sentence, at)) ??
    otherAt(sentence, at)
  );
}

/** `المتعاقد قُتل`: one who is known already, right before the verb; `أحد أفراد القوات الأميركية عولج`: one of them, not far before. */
function theOneBefore(sentence: ArticleSentence, at: number, from: number): Count | null {
  const known = at > from && !isHarm(sentence, at - 2) ? oneOfAt(sentence, at - 1) : null;
  if (known) return known.count;
  for (let start = at - 5; start < at - 1; start += 1) {
    if (start < from || !['احد', 'احدي'].includes(sentence.tokens[start]?.folded ?? '')) continue;
    const one = oneOfAt(sentence, start);
    if (one && one.to <= at && !hasBoundary(sentence, start, at) && !isHarmBetween(sentence, start - 2, at))
      return one.count;
  }
  return null;
}

function hasPeopleBefore(sentence: ArticleSentence, at: number, from: number): boolean {
  return peopleBefore(sentence, at, from) !== null || theOneBefore(sentence, at, from) !== null;
}

/** Past `ما لا يقل عن`, `أكثر من` and the like, to the number that they bound. */
function afterBound(sentence: ArticleSentence, at: number): number {
  for (let index = at; index <= at + 4 && !isClauseBoundary(sentence.tokens, index); index += 1)
    if (numberAt(sentence, index)) return index;
  return at;
}

/** `ثمانية جنود أصيبوا`: people before the verb, with nothing between but what describes them. */
function peopleBefore(sentence: ArticleSentence, at: number, from: number): Count | null {
  const { tokens } = sentence;
  for (let start = Math.max(from, at - 14); start < at; start += 1) {
    // `قُتل 3 جنود وأصيب 25 آخرون`: those people belong to the word before them.
    const isJoined = tokens[start]?.folded.startsWith('و') === true && tokens[start]?.folded !== 'واحد';
    if (!isJoined && (isHarm(sentence, start - 1) || isHarm(sentence, start - 2))) continue;
    // `متعاقداً قُتل وأصيب عدد من الجنود`: to the word right after them.
    if (isHarmBetween(sentence, start + 1, at)) continue;
    // `أحد الجنود مصاب`: one of those counted already.
    if (tokens[start - 1]?.folded.endsWith('احد')) continue;
    const first = peopleAt(sentence, start);
    if (!first || first.to > at || (!numberAt(sentence, start) && nationality.matchAt(tokens, start))) continue;
    const { count, to } = withJoined(sentence, first, at);
    const isDescribed = hasWord(treated, tokens, to, at) || at - to <= 4;
    if (isDescribed && !hasBoundary(sentence, to, at)) return count;
    if (isExplained(sentence, to, at)) return count;
  }
  return null;
}

function isHarmBetween(sentence: ArticleSentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isHarm(sentence, at)) return true;
  return false;
}

/** `تسعة أشخاص آخرين، هم ثمانية متعاقدين وجندي، أصيبوا`: only who they are stands between, in commas. */
function isExplained({ tokens }: ArticleSentence, from: number, to: number): boolean {
  if (!isComma(tokens[to - 1]?.text)) return false;
  for (let at = from; at < from + 3; at += 1) {
    if (!isComma(tokens[at]?.text)) continue;
    return at + 1 < to && (hasWord(explains, tokens, at + 1, at + 2) || hasWord(parts, tokens, at + 1, at + 2));
  }
  return false;
}

function isComma(text: string | undefined): boolean {
  return text === '،' || text === ',';
}

function hasBoundary({ tokens }: ArticleSentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isClauseBoundary(tokens, at)) return true;
  return false;
}

/** `وأصابت ثلاثة جنود أميركيين`: what hit people has them right after it; of a base or a building it says nothing. */
function byHit(sentence: ArticleSentence, kind: Kind, from: number, to: number): Count | null {
  for (let at = from; at < to; at += 1) {
    if (!hits[kind].matchAt(sentence.tokens, at)) continue;
    if (isTakenBack(sentence, at) || isCumulative(sentence, at + 1) || hasOtherCause(sentence, at + 1, to)) continue;
    const people = peopleAt(sentence, at + 1);
    if (wasStruck(sentence, at, people?.to ?? at + 1)) continue;
    if (people) return withJoined(sentence, people, to).count;
    // `فقتلت ثلاثة جنود وأصابت أكثر من أربعين`: of people still.
    const bare =
      at > from && hitsPeopleBefore(sentence, at) ? bareNumberAt(sentence, afterBound(sentence, at + 1)) : null;
    if (bare) return bare.count;
  }
  return null;
}

/** Another verb of harm with its people stands shortly before. */
function hitsPeopleBefore(sentence: ArticleSentence, at: number): boolean {
  for (let index = Math.max(0, at - 6); index < at; index += 1) {
    const isHit = hits.killed.matchAt(sentence.tokens, index) ?? hits.injured.matchAt(sentence.tokens, index);
    if (isHit && peopleAt(sentence, index + 1)) return true;
  }
  return false;
}

/** People told to be treated of what follows. */
function treatedBefore(sentence: ArticleSentence, at: number, from: number): People | null {
  const is = findWord(treated, sentence.tokens, Math.max(from, at - 5), at);
  if (is === null) return null;
  // `تعرض جنديان لإصابات`: the verb stands first.
  return peopleWithin(sentence, Math.max(from, is - 6), is) ?? peopleWithin(sentence, is + 1, at);
}

/** `سقوط قتيل وجريحين`, `8 جرحى`, `ثلاث إصابات`. */
function byName(sentence: ArticleSentence, kind: Kind, from: number, to: number): Count | null {
  const { tokens } = sentence;
  for (let at = from; at < to; at += 1) {
    const named = harm[kind].people.matchAt(tokens, at);
    if (!named || hasWord(none, tokens, at - 2, at) || isOther(sentence, at)) continue;
    // `ستة قتلى من عناصر الفصيل`, `خمسة قتلى في القصف الأميركي`.
    if (isOfAttacker(sentence, named.to + 1) || wasStruck(sentence, at, named.to)) continue;
    const number = sentence.mentions.find(
      (mention): mention is NumberMention => mention.type === 'number' && !mention.ordinal && mention.to === at,
    );
    if (number) return told(number);
    // `إصابات بين أربعة جنود`, `ثمانية عسكريين يتلقون العلاج من إصابات`.
    const among = findWord(amid, tokens, named.to, named.to + 3);
    const people = among === null ? treatedBefore(sentence, at, from) : peopleAt(sentence, among + 1);
    if (people) return people.count;
    if (named.definite) continue;
    if (named.values.includes('two')) return { low: 2, high: 2 };
    if (named.values.includes('one')) return { low: 1, high: 1 };
  }
  return null;
}

/** `نُقل أحد عشر جندياً لتلقي العلاج`: those taken to be treated; `ونُقل ثمانية منهم` are a part. */
function takenToHospital(sentence: ArticleSentence, from: number, to: number): Count | null {
  const { tokens } = sentence;
  for (let at = from; at < to; at += 1) {
    const word = taken.matchAt(tokens, at);
    if (!word || isTakenBack(sentence, at)) continue;
    const people = peopleAt(sentence, word.to);
    if (people && hasWord(treatment, tokens, people.to, Math.min(to, people.to + 14))) return people.count;
  }
  return null;
}
