import type { Article, ArticleSentence } from '../article.ts';
import type { DateMention, TriggerMention, WeaponMention } from '../mentions/mention.ts';
import type { ArticleEvent } from './article-event.ts';
import { whenOf } from './clock-of.ts';
import { ownerOf } from './dates-of.ts';
import { judgeTrigger } from './judge-trigger.ts';

/** How many words may stand between the weapon and its verb: `الصواريخ التي استهدفت القاعدة أُطلقت`. */
const reach = 3;

/**
 * `وقال الجهاز إن المسيّرة أُسقطت فجر أمس`, `سقطت الصواريخ مساء الأحد`: the day on which the weapons known already came is that of the
 * attack told before without one. Whether the sentence told it.
 */
export function addDayOfWeapon(article: Article, event: ArticleEvent, sentence: ArticleSentence): boolean {
  if (event.when.earliest !== null || event.dayOf === 'event' || event.kind !== 'attack') return false;
  const types = new Set(event.weapons.map(({ type }) => type));
  for (const weapon of sentence.mentions) {
    if (weapon.type !== 'weapon' || !types.has(weapon.weapon) || !isKnown(sentence, weapon)) continue;
    const date = sentence.mentions.find(
      (mention): mention is DateMention =>
        mention.type === 'date' && isDay(mention) && isVerbOf(sentence, weapon, ownerOf(sentence, mention)),
    );
    if (!date) continue;
    const when = whenOf(article, sentence, date);
    if (when.earliest === null) return false;
    event.when = when;
    event.dayOf = 'event';
    event.passages.push({ start: sentence.start, end: sentence.end });
    return true;
  }
  return false;
}

function isKnown({ tokens }: ArticleSentence, { from }: WeaponMention): boolean {
  return tokens[from]?.forms.some(({ definite }) => definite) ?? false;
}

function isDay({ word, edge, relation }: DateMention): boolean {
  return edge === null && relation === null && ['ago', 'weekday', 'calendar'].includes(word.sort);
}

function isVerbOf(
  sentence: ArticleSentence,
  weapon: WeaponMention,
  verb: TriggerMention | { type: 'speech' } | null,
): boolean {
  if (verb?.type !== 'trigger' || verb.sort === 'noun' || verb.sort === 'claim') return false;
  // `واعترضت المدمرات الصواريخ`: perhaps others.
  if (verb.from < weapon.from && verb.sort !== 'impact') return false;
  const distance = verb.from >= weapon.to ? verb.from - weapon.to : weapon.from - verb.to;
  return distance <= reach && judgeTrigger(sentence, verb) === 'happened';
}
