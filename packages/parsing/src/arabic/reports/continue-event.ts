import type { Article, ArticleSentence } from '../article.ts';
import type { BaseMention, TriggerMention } from '../mentions/mention.ts';
import { namesAttackBefore } from '../mentions/names-attack-before.ts';
import type { ArticleEvent } from './article-event.ts';
import { attacksClaimed } from './claimed-attacks.ts';
import { casualtiesIn, isUpdate, type Casualties } from './casualties/casualties-of.ts';
import { otherHarm, otherVictims, persons } from './casualties/casualty-words.ts';
import { whenOf } from './clock-of.ts';
import { dateOf } from './dates-of.ts';
import { addDayOfWeapon } from './day-of-weapon.ts';
import { attackersIn, claimantIn, stanceOf } from './doer-of.ts';
import { judgeTrigger } from './judge-trigger.ts';
import { createWordSet } from '../text/word-set.ts';
import { clauseStart, doers, hasWord, sentenceWords } from './sentence-words.ts';
import { tellsOfOwn } from './casualties/settle-own-losses.ts';
import { addWeapons, goesOn, rivalCount } from './weapons-told-on.ts';
import type { Speaker } from './speaker-of.ts';

/** Places that are no bases: `استهداف مقر البعثة`. */
const offices = createWordSet(['مقر', 'مبنى', 'بعثة', 'قنصلية', 'سفارة', 'منزل', 'المنطقة الخضراء']);

const kinds = createWordSet(['قاعدة', 'مطار', 'معسكر', 'ثكنة']);

/** `الاستهداف الذي وقع الأحد`, `وأسفر الهجوم عن …`: more about the event before. */
export function continueEvent(article: Article, sentence: ArticleSentence, speaker: Speaker): void {
  const newest = article.events.at(-1);
  // After `وردّت القوات بقصف` what is told of the attack and its harm is still the attack's.
  const last = newest?.answers && !tellsOfStrike(sentence) ? newest.answers : newest;
  if (!last) return;
  if (sentence.index - last.sentence > 3) {
    claimLater(article, sentence);
    tellLater(article, sentence);
    return;
  }
  nameBase(article, sentence);
  addTo(article, last, sentence, sentence.tokens.length);
  addCasualties(article, last, sentence, speaker);
  if (last.kind !== 'attack') return;
  tellDay(article, last, sentence);
  tellWeapons(article, last, sentence, speaker);
  const claimant = claimantIn(article, sentence);
  if (claimant === null) {
    blame(last, sentence);
    return;
  }
  for (const event of claimedIn(article, sentence, last)) {
    if (event.claimedBy !== null) continue;
    event.claimedBy = claimant;
    if (event.blamedOn === claimant) event.blamedOn = null;
    event.passages.push({ start: sentence.start, end: sentence.end });
  }
  if (last.claimedBy === claimant) {
    const text = speaker.attacker === claimant ? speaker.text : null;
    addRival(article, last, sentence, { id: claimant, text, stance: 'claims' });
  }
}

/**
 * `وتبنت … الهجوم، وقالت إنها أطلقت 24 صاروخاً`, `وقال التحالف إن 14 صاروخاً أُطلقت`: another's number, beside the one told before. Whether there
 * was one.
 */
function addRival(
  article: Article,
  event: ArticleEvent,
  sentence: ArticleSentence,
  origin: ArticleEvent['origin'],
): boolean {
  const told = article.events.findLast(
    (other) =>
      other.kind === 'attack' && other.base === event.base && other.weapons.some(({ count }) => count !== null),
  );
  const rival = told && told.origin.id !== origin.id ? rivalCount(told, sentence) : null;
  if (!rival) return false;
  article.events.push({
    ...event,
    weapons: [rival],
    origin,
    killed: null,
    injured: null,
    damage: null,
    intercepted: null,
    passages: [{ start: sentence.start, end: sentence.end }],
    sentence: sentence.index,
  });
  return true;
}

/** `وقال الجهاز إن المسيّرة أُسقطت فجر أمس`: the day, when the sentence tells of no other attack. */
function tellDay(article: Article, event: ArticleEvent, sentence: ArticleSentence): void {
  if (tellsOfStrike(sentence) || tellsOfOtherPlace(sentence) || isElsewhere(sentence) || isRecall(sentence)) return;
  if (sentence.index - event.sentence > 2 || basesTold(article, event.sentence).size > 1) return;
  const isOther = sentence.mentions.some((mention) => mention.type === 'base' && mention.base !== event.base);
  if (!isOther) addDayOfWeapon(article, event, sentence);
}

/** `وكانت الصواريخ قد سقطت السبت`: perhaps of another time. */
function isRecall({ tokens }: ArticleSentence): boolean {
  return hasWord(sentenceWords.recap, tokens, 0, 2);
}

/** `إن ثماني قذائف سقطت`: weapons of the attack before, when the sentence tells of no other. */
function tellWeapons(article: Article, event: ArticleEvent, sentence: ArticleSentence, speaker: Speaker): void {
  if (tellsOfStrike(sentence) || tellsOfOtherPlace(sentence) || isElsewhere(sentence)) return;
  if (basesTold(article, event.sentence).size > 1 || tellsOfBoth(sentence)) return;
  if (addWeapons(article, event, sentence)) event.passages.push({ start: sentence.start, end: sentence.end });
  else if (speaker.origin !== null && speaker.attacker === null && goesOn(sentence))
    addRival(article, event, sentence, {
      id: speaker.origin,
      text: speaker.text,
      stance: stanceOf(article, speaker, false),
    });
}

function basesTold({ events }: Article, sentence: number): Set<string | null> {
  return new Set(
    events.filter(({ kind, sentence: at }) => kind === 'attack' && at === sentence).map(({ base }) => base),
  );
}

/** `وتبنت … الهجوم` some paragraphs on: of the one attack that is the article's news. */
function claimLater(article: Article, sentence: ArticleSentence): void {
  const news = article.events.filter(({ kind, role }) => kind === 'attack' && role === 'news');
  const claimant = claimantIn(article, sentence);
  const [first] = news;
  const isOne = news.every(({ base, place }) => base === first?.base && place === first.place);
  if (claimant === null || !first || !isOne || !namesAttack(sentence)) return;
  const events = attacksClaimed(article, sentence) ?? news;
  for (const event of events) {
    if (event.kind !== 'attack' || event.claimedBy !== null) continue;
    event.claimedBy = claimant;
    if (event.blamedOn === claimant) event.blamedOn = null;
    event.passages.push({ start: sentence.start, end: sentence.end });
  }
}

/** How many sentences after the news something may still be told of it. */
const farthest = 9;

/**
 * `وقال التحالف إن الصواريخ لم تتسبب بإصابات` some paragraphs on, where the news is of one base: harm, and how many weapons there were, that
 * nobody has told before.
 */
function tellLater(article: Article, sentence: ArticleSentence): void {
  const last = article.events.findLast(({ kind }) => kind === 'attack');
  const news = article.events.filter(({ kind, role }) => kind === 'attack' && role === 'news');
  if (last?.role !== 'news' || sentence.index - last.sentence > farthest) return;
  if (news.some(({ base, onRoad }) => base !== last.base || onRoad === true) || last.base === null) return;
  if (!goesOn(sentence, last.base) || !pointsToNews(sentence)) return;
  if (tellsOfStrike(sentence) || tellsOfOtherPlace(sentence) || isElsewhere(sentence)) return;
  if (tellsOfBoth(sentence) || tellsOfAll(sentence) || tellsOfAnother(sentence)) return;
  const found = casualtiesIn(sentence, 0, ownEnd(sentence));
  for (const field of ['killed', 'injured'] as const)
    if (news.some((event) => event[field] !== null)) found[field] = null;
  const isFilled = fillCasualties(last, found);
  const isCounted =
    news.every(({ weapons }) => weapons.every(({ count }) => count === null)) && addWeapons(article, last, sentence);
  if (isFilled || isCounted) last.passages.push({ start: sentence.start, end: sentence.end });
}

/** `الهجوم`, `الصواريخ`: the attack, or what it was made with, as known. */
function pointsToNews(sentence: ArticleSentence): boolean {
  const { tokens, mentions } = sentence;
  return mentions.some(
    (mention) =>
      namesAttackBefore(mention, 'singular') ||
      (mention.type === 'weapon' && tokens[mention.from]?.forms.some(({ definite }) => definite) === true),
  );
}

/** `تبنت الهجوم`, of which the article has told; but `مسؤوليتها عن هجوم قبل شهرين` is another. */
function namesAttack({ mentions }: ArticleSentence): boolean {
  const claim = mentions.find((mention) => mention.type === 'trigger' && mention.sort === 'claim');
  const noun = mentions.find(
    (mention) => mention.type === 'trigger' && mention.sort === 'noun' && mention.from >= (claim?.to ?? 0),
  );
  return claim !== undefined && noun?.type === 'trigger' && noun.definite && noun.form === 'singular';
}

/** The attacks of which a claim that names no base is made. */
function claimedIn(article: Article, sentence: ArticleSentence, last: ArticleEvent): ArticleEvent[] {
  const named = attacksClaimed(article, sentence);
  if (named) return named;
  // `وأعلنت … مسؤوليتها عن الهجوم`: of all that the sentence before told.
  const isOfSeveral = tellsOfBoth(sentence);
  const news = article.events.filter(({ kind, role }) => kind === 'attack' && role === 'news');
  const told = article.sentences[last.sentence];
  const isRecalled =
    last.role === 'recap' && sentence.index - last.sentence === 1 && told?.paragraph === sentence.paragraph;
  // `وكانت القاعدة قد تعرضت … . وتبنت … الهجوم.`: in one paragraph, of what it recalls.
  if (isRecalled || news.length === 0)
    return article.events.filter((event) => event.kind === 'attack' && event.sentence === last.sentence);
  const latest = news.at(-1)?.sentence ?? last.sentence;
  return news.filter((event) => isOfSeveral || event.sentence === latest);
}

/** `إن القاعدة المستهدفة هي قاعدة خراب الجير`: the name of a base that was attacked unnamed. */
function nameBase(article: Article, sentence: ArticleSentence): void {
  const { tokens } = sentence;
  const base = sentence.mentions.find((mention): mention is BaseMention => mention.type === 'base');
  if (!base) return;
  const is = tokens.findIndex(
    ({ folded }, at) => (folded === 'هي' || folded === 'هو') && at < base.from && base.from - at <= 4,
  );
  const isSaid =
    is > 0 &&
    tokens
      .slice(Math.max(0, is - 3), is)
      .some(({ forms }) =>
        forms.some(({ text, definite }) => definite && ['قاعده', 'موقع', 'مستهدفه', 'مستهدف'].includes(text)),
      );
  if (!isSaid) return;
  for (const event of article.events) {
    if (event.kind !== 'attack' || event.base !== null || event.onRoad || sentence.index - event.sentence > 4) continue;
    event.base = base.base;
    event.place = null;
    event.passages.push({ start: sentence.start, end: sentence.end });
  }
}

/**
 * `ولم تقع إصابات.`: a sentence that names no target and counts over no window tells of the attack before it, when the
 * sentence before told of one base only.
 */
function addCasualties(article: Article, event: ArticleEvent, sentence: ArticleSentence, speaker: Speaker): void {
  if (event.kind !== 'attack' || sentence.index - event.sentence > 2) return;
  // `القوات الأميركية` are those who speak, or shoot back; a base is another place.
  const hasDate = sentence.mentions.some(({ type }) => type === 'date');
  const isOther = sentence.mentions.some(
    (mention) =>
      (mention.type === 'base' && (mention.base !== event.base || hasDate)) ||
      (mention.type === 'date' && mention.edge !== null),
  );
  const bases = basesTold(article, event.sentence);
  if (isOther || tellsOfStrike(sentence) || tellsOfOtherPlace(sentence) || isElsewhere(sentence)) return;
  if (bases.size > 1) {
    addZeroToBoth(article, event, sentence);
    return;
  }
  const found = casualtiesIn(sentence, 0, ownEnd(sentence));
  // `34 جريحاً في الهجومين`: how many in each is not told.
  if (tellsOfBoth(sentence)) return;
  // `أُصيب في هذه الهجمات نحو 146`, `بهجوم في ريف دير الزور`: of many, or of another.
  if (tellsOfAll(sentence) || tellsOfAnother(sentence)) forgetHarmed(found);
  // After `ارتفعت الحصيلة إلى سبعة` only what nobody has told yet is new.
  if (event.isUpdate) forgetTold(article, event, found);
  if (isUpdate(sentence) && changesFigure(article, event, found)) addUpdate(article, event, sentence, found, speaker);
  else if (fillCasualties(event, found)) {
    if (tellsOfOwn(sentence)) event.tellsOfOwn = true;
    event.passages.push({ start: sentence.start, end: sentence.end });
  }
}

/** `من غير إصابات، فيما انتشرت دورية قرب قاعدة أخرى`: what stands before the clause that tells of another base or force. */
function ownEnd({ tokens, mentions }: ArticleSentence): number {
  const other = mentions.find((mention) => mention.type === 'target' && !mention.plural && !mention.anaphoric);
  return other ? clauseStart(tokens, other.from) : tokens.length;
}

/** An attack word without the article, and none with it; or fighting and accidents, which are no attack on a base. */
function tellsOfAnother({ tokens, mentions }: ArticleSentence): boolean {
  const nouns = mentions.filter((mention) => mention.type === 'trigger' && mention.sort === 'noun');
  const isNew = nouns.some((noun) => noun.type === 'trigger' && !noun.definite && noun.form !== 'plural');
  const isKnown = nouns.some((noun) => noun.type === 'trigger' && noun.definite);
  return (isNew && !isKnown) || hasWord(otherHarm, tokens, 0, tokens.length);
}

/** Leaves zeros alone. */
function forgetHarmed(found: Casualties): void {
  for (const field of ['killed', 'injured'] as const)
    if (found[field] !== null && found[field].low > 0) found[field] = null;
}

/** Takes out of `found` what the article has told of this attack before. */
function forgetTold({ events }: Article, event: ArticleEvent, found: Casualties): void {
  for (const field of ['killed', 'injured'] as const) {
    const isTold = events.some(
      (other) => other !== event && other.kind === 'attack' && other.base === event.base && other[field] !== null,
    );
    if (isTold && !(found[field] !== null && found[field].low > 0)) found[field] = null;
  }
}

/** `وقالت الدوحة إن دفاعاتها اعترضت الصواريخ ولم يسقط ضحايا`: another state, attacked too. */
function isElsewhere({ tokens }: ArticleSentence): boolean {
  return hasWord(otherVictims, tokens, 0, tokens.length);
}

/** `ولم يوقع الهجومان إصابات`: said of the two attacks that the sentence before told. */
function addZeroToBoth(article: Article, event: ArticleEvent, sentence: ArticleSentence): void {
  const found = casualtiesIn(sentence, 0, sentence.tokens.length);
  const isNone = found.killed?.high !== undefined ? found.killed.high === 0 : found.injured?.high === 0;
  if (!isNone || !(tellsOfBoth(sentence) || tellsOfAll(sentence))) return;
  for (const other of article.events) {
    if (other.kind !== 'attack' || other.sentence !== event.sentence) continue;
    if (fillCasualties(other, found)) other.passages.push({ start: sentence.start, end: sentence.end });
  }
}

/** `الهجومان`: of both attacks told before. */
function tellsOfBoth({ mentions }: ArticleSentence): boolean {
  return mentions.some((mention) => namesAttackBefore(mention, 'dual'));
}

/** `الهجمات الأربع`: of all that were told together. */
function tellsOfAll({ mentions }: ArticleSentence): boolean {
  return mentions.some((mention) => namesAttackBefore(mention, 'plural'));
}

/** `كما سقط صاروخان على مطار كركوك، وأصيب عنصر`: an attack on a base or airport that knowledge does not hold. */
function tellsOfOtherPlace({ tokens, mentions }: ArticleSentence): boolean {
  const isStruck = mentions.some(
    (mention) =>
      mention.type === 'trigger' && (mention.sort === 'impact' || mention.sort === 'active') && !mention.definite,
  );
  const isOfficeStruck = mentions.some(
    (mention) =>
      mention.type === 'trigger' &&
      (mention.sort === 'noun' || mention.sort === 'active' || mention.sort === 'undergone') &&
      hasWord(offices, tokens, mention.to, mention.to + 2),
  );
  if (isOfficeStruck) return true;
  return (
    isStruck &&
    tokens.some((_, at) => {
      const place = kinds.matchAt(tokens, at);
      return place !== null && !place.definite && !mentions.some(({ from, to }) => from <= at && at < to);
    })
  );
}

/** An attack by the US, the coalition or Israel: whoever was harmed may have been harmed by them. */
function tellsOfStrike(sentence: ArticleSentence): boolean {
  return sentence.mentions.some(
    (mention) =>
      mention.type === 'trigger' &&
      mention.sort !== 'interception' &&
      mention.sort !== 'impact' &&
      mention.sort !== 'claim' &&
      // Air raids and `الضربات` are the other side's, whoever is named.
      (mention.lemma === 'غارة' ||
        (mention.lemma === 'ضربة' && mention.definite && mention.form === 'plural') ||
        hasStriker(sentence, mention)),
  );
}

/**
 * Those who strike stand right after an attack word, or before it in its clause. `إصابة جندي أميركي في القصف` tells whom it hit, and
 * `قواته استُهدفت` who was attacked.
 */
function hasStriker({ tokens }: ArticleSentence, trigger: TriggerMention): boolean {
  if (hasWord(doers, tokens, trigger.to, trigger.to + 2)) return true;
  if (trigger.sort === 'undergone') return false;
  for (let at = Math.max(clauseStart(tokens, trigger.from), trigger.from - 5); at < trigger.from; at += 1)
    if (doers.matchAt(tokens, at) && !persons.matchAt(tokens, at) && !hasWord(persons, tokens, at - 1, at)) return true;
  return false;
}

/** Another figure than the article has told of this attack, perhaps before it named the base. */
function changesFigure({ events }: Article, { role }: ArticleEvent, found: Casualties): boolean {
  return (['killed', 'injured'] as const).some((field) =>
    events.some(
      (other) =>
        other.kind === 'attack' &&
        other.role === role &&
        other[field] !== null &&
        found[field] !== null &&
        other[field].low !== found[field].low,
    ),
  );
}

/** `وفي تحديث لاحق قالت إن عدد المصابين ارتفع إلى 34`: a report of its own, whose figure takes the place of the first. */
function addUpdate(
  article: Article,
  event: ArticleEvent,
  sentence: ArticleSentence,
  { killed, injured }: Casualties,
  speaker: Speaker,
): void {
  article.events.push({
    ...event,
    weapons: [],
    origin: { id: speaker.origin, text: speaker.text, stance: stanceOf(article, speaker, false) },
    killed,
    injured,
    damage: null,
    intercepted: null,
    isUpdate: true,
    passages: [{ start: sentence.start, end: sentence.end }],
    sentence: sentence.index,
  });
}

/** `وحمّل البيت الأبيض جماعات … مسؤولية الهجوم`: somebody lays the attack before at an attacker's door. */
function blame(event: ArticleEvent, sentence: ArticleSentence): void {
  const isAboutIt = sentence.mentions.some((mention) => namesAttackBefore(mention, 'singular'));
  const [actor] = attackersIn(sentence);
  if (!isAboutIt || !actor || event.blamedOn !== null || event.claimedBy !== null) return;
  if (
    !hasWord(sentenceWords.cause, sentence.tokens, 0, actor.to) ||
    hasWord(sentenceWords.negations, sentence.tokens, 0, actor.from)
  )
    return;
  event.blamedOn = actor.actor;
  event.passages.push({ start: sentence.start, end: sentence.end });
}

/** Takes over what the event does not tell yet; whether it took anything. What was told first stays. */
function fillCasualties(event: ArticleEvent, found: Casualties): boolean {
  let filled = false;
  for (const field of ['killed', 'injured'] as const) {
    if (event[field] !== null || found[field] === null) continue;
    event[field] = found[field];
    filled = true;
  }
  if (event.damage === null && found.damage !== null) {
    event.damage = found.damage;
    filled = true;
  }
  return filled;
}

/** Adds to `event` what the tokens before `until` of `sentence` tell of it. */
export function addTo(article: Article, event: ArticleEvent, sentence: ArticleSentence, until: number): void {
  const pointer = sentence.mentions.find(
    (mention): mention is TriggerMention => namesAttackBefore(mention, 'singular') && mention.from < until,
  );
  if (!pointer || judgeTrigger(sentence, pointer) !== 'happened') return;
  const date = dateOf(sentence, pointer, pointer, until);
  let added = false;
  if (date?.dayOf === 'event' && event.dayOf !== 'event' && date.mention.from < until) {
    event.when = whenOf(article, sentence, date.mention);
    event.dayOf = 'event';
    added = true;
  }
  if (!isElsewhere(sentence) && fillCasualties(event, casualtiesIn(sentence, 0, until))) {
    if (tellsOfOwn(sentence)) event.tellsOfOwn = true;
    added = true;
  }
  if (added) event.passages.push({ start: sentence.start, end: sentence.end });
}
