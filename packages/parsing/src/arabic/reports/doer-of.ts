import type { Report } from '../../reading.ts';
import type { Article, ArticleSentence } from '../article.ts';
import type { ActorMention, TriggerMention } from '../mentions/mention.ts';
import { createWordSet } from '../text/word-set.ts';
import { showsRecording } from './dates-of.ts';
import { clauseStart, hasWord, sentenceWords } from './sentence-words.ts';
import type { Speaker } from './speaker-of.ts';

const general = 'iran-backed-militias';
const backed = createWordSet([
  'مدعومة',
  'مدعوم',
  'مدعومون',
  'مدعومين',
  'موالية',
  'موالون',
  'موالين',
  'موال',
  'مرتبطة',
  'متحالفة',
  'حليفة',
  'مقربة',
  'مقربون',
  'مقربين',
  'قريبة',
  'مؤيدة',
  'محسوبة',
  'تدعمها',
  'تمولها',
  'تابعة',
  'وكلاء',
]);
const announcing = createWordSet(['أعلنت', 'أعلن']);
const names = createWordSet(['مسمى', 'اسم', 'تسمية', 'مظلة', 'تحالف', 'ائتلاف']);

/** The attacker that the sentence names for this attack, as its subject or after `من قبل`. */
export function doerOf(
  article: Article,
  sentence: ArticleSentence,
  trigger: TriggerMention,
  target: { from: number; to: number },
  said: Speaker,
): string | null {
  // `باركت كتائب … الهجوم`: who praises it has not said that it was them.
  const actors = attackersIn(sentence).filter(
    ({ from }) => !hasWord(sentenceWords.praises, sentence.tokens, from - 3, from),
  );
  // `مستودع للحرس الثوري`: whose it is, not who did it.
  const near = actors.find(
    (actor) =>
      (!isPossessor(sentence, actor) && Math.abs(actor.from - trigger.to) <= 8) ||
      Math.abs(trigger.from - actor.to) <= 8,
  );
  const caused = actors.find(
    (actor) =>
      hasWord(sentenceWords.cause, sentence.tokens, actor.from - 4, actor.to) && Math.abs(actor.from - target.to) < 25,
  );
  // `استهدف مجاهدو المقاومة`: the group that the article has named as claimant.
  // `كما استهدفوا`: they, who have claimed before.
  const group =
    hasWord(sentenceWords.groups, sentence.tokens, trigger.to, trigger.to + 2) || isTheirs(sentence, trigger)
      ? lastClaimant(article)
      : null;
  const found = (near ?? caused)?.actor ?? group;
  if (found === null || (said.attacker !== null && found === 'iran-backed-militias')) return said.attacker ?? found;
  return found === 'isis' && near === undefined ? null : found;
}

/** The attackers that a sentence names. `جماعات متطرفة مدعومة من إيران` are not Iran, whichever words stand between. */
export function attackersIn({ tokens, mentions }: ArticleSentence): ActorMention[] {
  return mentions
    .filter((mention): mention is ActorMention => mention.type === 'actor' && mention.side === 'attacker')
    .map((mention) =>
      mention.actor === 'iran' && hasWord(backed, tokens, mention.from - 2, mention.from + 1)
        ? { ...mention, actor: general }
        : mention,
    );
}

function isPossessor({ tokens }: ArticleSentence, { from }: ActorMention): boolean {
  const first = tokens[from]?.folded ?? '';
  return (
    first.startsWith('لل') || tokens[from - 1]?.folded === 'ل' || tokens[from - 1]?.folded.startsWith('تابع') === true
  );
}

function isTheirs(sentence: ArticleSentence, trigger: TriggerMention): boolean {
  const word = sentence.tokens[trigger.from]?.folded ?? '';
  return trigger.sort === 'active' && trigger.form === 'perfect' && word.endsWith('وا');
}

function lastClaimant(article: Article): string | null {
  return article.events.findLast(({ kind, claimedBy }) => kind === 'attack' && claimedBy !== null)?.claimedBy ?? null;
}

/**
 * A claim told by the outlet: a particular group named as the doer without anybody's suspicion, which the news knows from
 * the group itself; or any doer whose video it shows.
 */
export function hasClaim(
  article: Article,
  sentence: ArticleSentence,
  trigger: TriggerMention,
  doer: string | null,
): boolean {
  if (doer === null) return false;
  if (showsRecording(sentence)) return true;
  const isParticular = article.knowledge.actors.some(
    ({ id, partOf }) =>
      id === doer && (partOf?.includes('iran-backed-militias') === true || partOf?.includes('iran') === true),
  );
  return (
    isParticular &&
    (trigger.sort === 'active' || trigger.sort === 'carrier') &&
    !hasWord(sentenceWords.cause, sentence.tokens, trigger.from - 6, trigger.to + 10)
  );
}

/** `وكانت المقاومة قد أعلنت استهداف …`: a group named by its kind alone, which the article has named as claimant. */
export function groupClaimantIn(article: Article, sentence: ArticleSentence, at: number): string | null {
  const speech = sentence.mentions.findLast((mention) => mention.type === 'speech' && mention.from < at);
  if (!speech) return null;
  const isGroup =
    hasWord(sentenceWords.groups, sentence.tokens, speech.from - 2, speech.from) ||
    hasWord(sentenceWords.groups, sentence.tokens, speech.to, speech.to + 1);
  return isGroup ? lastClaimant(article) : null;
}

/** `أعلنت سرايا أولياء الدم مسؤوليتها`, `تبنت …`: the attacker named beside words of claiming. */
export function claimantIn(article: Article, sentence: ArticleSentence, at = sentence.tokens.length): string | null {
  const claims = sentence.mentions.filter((mention) => mention.type === 'trigger' && mention.sort === 'claim');
  const claim = claims.findLast(({ from }) => from < at) ?? claims[0];
  if (!claim) return announcedIn(sentence);
  // `ولم تعلن أي جماعة مسؤوليتها، لكن كتائب … أشادت به`.
  if (hasWord(sentenceWords.negations, sentence.tokens, claim.from - 5, claim.from)) return null;
  if (isNobodys(sentence, claim.from)) return null;
  // `ونفت كتائب … مسؤوليتها عن الهجوم`.
  const start = Math.max(clauseStart(sentence.tokens, claim.from), claim.from - 8);
  if (hasWord(sentenceWords.denials, sentence.tokens, start, claim.from)) return null;
  // `تبنت بعض الهجمات`: which ones is not told.
  if (
    sentence.mentions.some(
      (mention) => mention.type === 'trigger' && mention.form === 'plural' && mention.from >= claim.from,
    )
  )
    return null;
  const [actor] = attackersIn(sentence)
    .filter(({ from }) => Math.abs(from - claim.to) <= 14)
    .sort((a, b) => Math.abs(a.from - claim.from) - Math.abs(b.from - claim.from));
  if (actor) return particularOf(sentence, actor).actor;
  return hasWord(sentenceWords.groups, sentence.tokens, claim.to, claim.to + 2) ? lastClaimant(article) : null;
}

/** `وأعلنت "…" مسؤوليتها.`: the group between the verb and its object. */
function announcedIn({ tokens, mentions }: ArticleSentence): string | null {
  const object = tokens.findIndex(({ folded }) => folded === 'مسووليتها' || folded === 'مسووليته');
  const verb = announcing.matchAt(tokens, 0) ? 0 : -1;
  if (object < 0 || verb < 0 || object > 12) return null;
  const actor = mentions.find(
    (mention): mention is ActorMention =>
      mention.type === 'actor' && mention.side === 'attacker' && mention.to <= object,
  );
  return actor && object - actor.to <= 2 ? actor.actor : null;
}

/** `ولم تعلن أي جهة على الفور مسؤوليتها`: no one did, however far the "not" stands. */
function isNobodys({ tokens }: ArticleSentence, claim: number): boolean {
  const any = tokens.findLastIndex(({ folded }, at) => folded === 'اي' && at < claim && claim - at <= 8);
  return any > 0 && hasWord(sentenceWords.negations, tokens, any - 3, any);
}

/** `"كتائب …"، وهو اسم تستخدمه مجموعة من الفصائل المدعومة من إيران، أعلنت`: who they are explains the name before it. */
function particularOf(sentence: ArticleSentence, actor: ActorMention): ActorMention {
  if (actor.actor !== general) return actor;
  const before = sentence.mentions.findLast(
    (mention): mention is ActorMention =>
      mention.type === 'actor' &&
      mention.side === 'attacker' &&
      mention.actor !== general &&
      mention.to <= actor.from &&
      actor.from - mention.to <= 9,
  );
  const isNamed = before && hasWord(names, sentence.tokens, before.to, actor.from);
  return isNamed ? before : actor;
}

export function stanceOf(article: Article, said: Speaker, isClaim: boolean): Report['origin']['stance'] {
  if (isClaim) return 'claims';
  const origin = article.knowledge.origins.find(({ id }) => id === said.origin);
  return origin?.standing === 'attacked' ? 'acknowledges' : 'reports';
}
