import type { Article } from '../article.ts';
import type { ArticleEvent } from './article-event.ts';

/**
 * `هجوم بطائرة مسيّرة … وقالت إنها استهدفت القاعدة بالطيران المسيّر`: a word for a kind of weapon says nothing against the one that the article
 * tells of the same attack.
 */
export function settleMassWeapons(article: Article): void {
  for (const event of article.events) {
    if (event.kind !== 'attack') continue;
    event.weapons = event.weapons.map((use) => {
      if (use.count !== null || !isOnlyMass(article, event, use.type)) return use;
      const told = article.events
        .filter((other) => other !== event && isSameAttack(other, event))
        .flatMap((other) => other.weapons.filter(({ type }) => type === use.type))
        .flatMap(({ count }) => count ?? []);
      return told.length > 0 && told.every(({ high }) => high === 1) ? { ...use, count: { low: 1, high: 1 } } : use;
    });
  }
}

/** Every word for that weapon in the event's sentence is one for a kind: `الطيران المسيّر`. */
function isOnlyMass({ sentences }: Article, event: ArticleEvent, weapon: string): boolean {
  const words = (sentences[event.sentence]?.mentions ?? []).filter(
    (mention) => mention.type === 'weapon' && mention.weapon === weapon,
  );
  return words.length > 0 && words.every((mention) => mention.type === 'weapon' && mention.number === 'mass');
}

function isSameAttack(other: ArticleEvent, event: ArticleEvent): boolean {
  const isSameDay = other.when.earliest === event.when.earliest && other.when.latest === event.when.latest;
  return other.kind === 'attack' && other.base === event.base && isSameDay;
}
