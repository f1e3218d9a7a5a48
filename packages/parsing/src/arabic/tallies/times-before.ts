import type { Article, ArticleSentence } from '../article.ts';
import type { Announced } from './counts-in.ts';
import { tallyWords } from './tally-words.ts';

/**
 * `للمرة الخامسة خلال عشرة أيام.. مسيّرة تهاجم قاعدة هيمو`: a headline whose opening tells how often by now, and whose next words tell of
 * the attack. Null where what follows is no attack on one base.
 */
export function timesBefore(
  article: Article,
  sentence: ArticleSentence,
  hasLength: boolean,
): { count: Announced; of: ArticleSentence } | null {
  const next = article.sentences[sentence.index + 1];
  if (!sentence.isTitle || !hasLength || !next || next.paragraph !== sentence.paragraph) return null;
  const times = tallyWords.times.matchAt(sentence.tokens, 0);
  const order = sentence.mentions.find((mention) => mention.type === 'number' && mention.from === times?.to);
  if (order?.type !== 'number' || !order.ordinal || order.value < 2) return null;
  if (sentence.mentions.some(({ type }) => type === 'trigger' || type === 'base')) return null;
  const attacks = article.events.filter((event) => event.kind === 'attack' && event.sentence === next.index);
  const bases = new Set(attacks.map(({ base }) => base));
  return bases.size === 1 && !bases.has(null) ? { count: { value: order.value, bound: 'exact' }, of: next } : null;
}
