import type { ReviewItem } from './rank-review.ts';
import { count } from './summarise.ts';

const mostPlaces = 5;

/** The list for people: each item with its seeds, its places, why it is there and what to do. Arabic ends its line. */
export function formatReview(items: readonly ReviewItem[]): string {
  return items.map((item, index) => formatItem(item, index + 1)).join('\n');
}

function formatItem({ ruleId, words, seeds, places, reason, cure }: ReviewItem, number: number): string {
  const shown = places.slice(0, mostPlaces).map(({ file, line, column }) => `   ${file}:${line}:${column}`);
  const more =
    places.length > mostPlaces ? [`   and ${count(places.length - mostPlaces, 'more place', 'more places')}`] : [];
  const lines = [
    `${number}. ${ruleId} (${count(seeds, 'seed')}): ${words}`,
    ...shown,
    ...more,
    `   ${reason}`,
    `   ${cure}`,
  ];
  return `${lines.join('\n')}\n`;
}
