import type { ArticleSentence } from '../article.ts';

/** Whether tokens `[from, to)` name a group that attacks bases. */
export function hasAttacker({ mentions }: ArticleSentence, from = 0, to = Infinity): boolean {
  return mentions.some(
    (mention) =>
      mention.type === 'actor' &&
      mention.side === 'attacker' &&
      mention.actor !== 'isis' &&
      mention.from >= from &&
      mention.from < to,
  );
}
