import { hasAttacker } from '../has-attacker.ts';
import type { Article, ArticleSentence } from '../../article.ts';
import type { TriggerMention } from '../../mentions/mention.ts';
import { wordsOf } from '../clock-of.ts';
import { clauseStart, countries, findWord, hasWord, sentenceWords } from '../sentence-words.ts';
import { act, strikeWords } from './strike-words.ts';

/** How far after the attack word what was struck may stand. */
const reach = 14;

/** What was struck is what strikes in return hit: sites, vehicles, men of the other side; or it came from the air. */
export function isStrike(sentence: ArticleSentence, trigger: TriggerMention): boolean {
  if (hitsBase(sentence, trigger) || hitsOthers(sentence, trigger)) return false;
  const { tokens } = sentence;
  // `استهداف القوات من قبل فصائل`: those after it are the doers.
  const until = findWord(strikeWords.by, tokens, trigger.to, trigger.to + reach) ?? trigger.to + reach;
  return (
    hasWord(sentenceWords.hostile, tokens, trigger.to, until) ||
    hasWord(strikeWords.sites, tokens, trigger.to, until) ||
    hasWord(strikeWords.struck, tokens, trigger.to, until) ||
    (isRaid(trigger) && namesStruck(sentence, trigger.to, until)) ||
    (trigger.preposition === 'ب' && namesStruck(sentence, trigger.from - 12, trigger.from)) ||
    isAirStrike(sentence, trigger) ||
    isShelling(sentence, trigger)
  );
}

/** `غارات استهدفت تنظيم الدولة`, `مقتل القيادي في داعش بغارة`: the war on others, whose names stand beside and no other's. */
function hitsOthers(sentence: ArticleSentence, trigger: TriggerMention): boolean {
  if (!hasWord(strikeWords.others, sentence.tokens, trigger.from - reach, trigger.to + reach)) return false;
  return !namesStruck(sentence, trigger.from - reach, trigger.to + 20);
}

/** Whether `[from, to)` names the side that attacks bases: one of its groups, their kind, a place of theirs. */
export function namesStruck(sentence: ArticleSentence, from: number, to: number): boolean {
  return hasAttacker(sentence, from, to) || hasWord(strikeWords.struck, sentence.tokens, from, to);
}

/** `الهجوم على موقع "البرج 22"`: what follows the attack word is a base. */
function hitsBase(sentence: ArticleSentence, trigger: TriggerMention): boolean {
  return sentence.mentions.some(
    ({ type, from }) =>
      type === 'base' &&
      from >= trigger.to &&
      from - trigger.to <= 8 &&
      // `القوات المتمركزة في قاعدة كونيكو`, `بقصف من القاعدة`: from there it was fired.
      !sentence.tokens.slice(trigger.to, from).some(({ folded }) => ['،', ',', 'من', 'في'].includes(folded)),
  );
}

function isRaid({ lemma }: TriggerMention): boolean {
  return lemma === 'غارة' || lemma === 'ضربة' || lemma === act;
}

/** `غارات أميركية في شرق سوريا`: from the air only the other side strikes, whatever it hits; a drone is told as one. */
function isAirStrike(sentence: ArticleSentence, trigger: TriggerMention): boolean {
  const hasTarget = sentence.mentions.some(
    ({ type, from }) => (type === 'base' || type === 'target') && from >= trigger.to && from - trigger.to <= 8,
  );
  if (hasTarget) return false;
  if (isRaid(trigger)) return true;
  return (
    trigger.sort === 'carrier' &&
    sentence.mentions.some(
      (mention) =>
        mention.type === 'trigger' && isRaid(mention) && mention.from >= trigger.to && mention.from - trigger.to <= 12,
    )
  );
}

/** `أطلقت قذائف مدفعية على بادية خشام`, `استهدفت بقذائف المدفعية بلدة خشام`: fire on a place. */
function isShelling({ tokens, mentions }: ArticleSentence, { sort, to }: TriggerMention): boolean {
  const shells = mentions.find((mention) => mention.type === 'weapon' && mention.from >= to && mention.from - to <= 10);
  if (shells?.type !== 'weapon') return false;
  if (sort === 'active') return shells.weapon === 'artillery';
  const isNear = shells.from - to <= 3;
  return sort === 'carrier' && isNear && tokens.slice(shells.to, shells.to + 3).some(({ folded }) => folded === 'علي');
}

/**
 * The strike is of this war: a place in Syria, Iraq or Jordan after it, or a group that attacks bases (`قيادي في حركة النجباء`,
 * `مواقع للحشد الشعبي`). Where it is only the means (`مقتل القيادي في النجباء بغارة`), the group stands before.
 */
export function isOfThisWar(sentence: ArticleSentence, trigger: TriggerMention): boolean {
  const { tokens, mentions } = sentence;
  const isMeans = trigger.preposition === 'ب' || ['في', 'جراء', 'اثر'].includes(tokens[trigger.from - 1]?.folded ?? '');
  const from = isMeans ? Math.min(clauseStart(tokens, trigger.from), trigger.from - 12) : trigger.from;
  if (
    mentions.some(
      (mention) =>
        mention.type === 'actor' && mention.side === 'attacker' && mention.actor !== 'isis' && mention.from >= from,
    )
  )
    return true;
  return (
    hasWord(strikeWords.struck, tokens, from, trigger.to + 20) &&
    !hasWord(strikeWords.others, tokens, trigger.to, trigger.to + reach) &&
    !hasWord(sentenceWords.elsewhere, tokens, trigger.to, trigger.to + reach)
  );
}

/** The country or region after the attack word, in the text's own words. */
export function placeOfStrike(article: Article, sentence: ArticleSentence, trigger: TriggerMention): string | null {
  const { tokens } = sentence;
  const at = findWord(countries, tokens, trigger.to, tokens.length);
  const country = at === null ? null : countries.matchAt(tokens, at);
  if (at === null || !country) return null;
  let from = at;
  while (from > trigger.to && (sentenceWords.directions.matchAt(tokens, from - 1)?.to ?? 0) === from) from -= 1;
  const next = countries.matchAt(tokens, country.to);
  return wordsOf(article, sentence, { from, to: next?.to ?? country.to });
}
