import type { Article, ArticleSentence } from '../article.ts';
import { fold } from '../text/fold.ts';
import { createWordSet } from '../text/word-set.ts';
import type { ArticleEvent } from './article-event.ts';
import { countries } from './sentence-words.ts';

const operation = createWordSet(['عملية', 'عمليتي', 'عمليات', 'هجوم', 'هجومي', 'الهجومين', 'الهجوم', 'استهداف', 'قصف']);

/** Words of a base's name that many bases bear. */
const common = new Set(
  [
    'قاعدة',
    'مطار',
    'حقل',
    'معمل',
    'معسكر',
    'غاز',
    'الدولي',
    'الجوية',
    'العسكرية',
    'الأميركية',
    'الأمريكية',
    'في',
    'النفطي',
    'للغاز',
    'السفارة',
    'مجمع',
    'شركة',
  ].map(fold),
);

/**
 * The attacks that a claim names by their place: `تبنت … هجوم أربيل`, `عملية بابل`, `الهجومين في بابل وذي قار`, where the article has told of
 * them before. Null where it names no place, and so means what was told last.
 */
export function attacksClaimed(article: Article, sentence: ArticleSentence): ArticleEvent[] | null {
  const claim = sentence.mentions.find((mention) => mention.type === 'trigger' && mention.sort === 'claim');
  if (!claim) return null;
  const { tokens } = sentence;
  for (let at = claim.to; at < Math.min(tokens.length, claim.to + farthest); at += 1) {
    const what = operation.matchAt(tokens, at);
    if (!what) continue;
    // `تبنت … العملية الأولى`: which of several is meant is not told.
    if (article.events.filter(({ kind }) => kind === 'attack').length > 1 && isOrdinal(sentence, what.to)) return [];
    const from = ['في', 'علي'].includes(tokens[what.to]?.folded ?? '') ? what.to + 1 : what.to;
    const named = new Set<string>();
    for (let index = from; index < from + 4; index += 1) {
      const folded = tokens[index]?.folded ?? '';
      const isJoined = index === from || folded.startsWith('و') || tokens[index - 1]?.folded === 'و';
      if (isJoined) for (const form of tokens[index]?.forms ?? []) named.add(form.text);
    }
    const events = article.events.filter(
      (event) => event.kind === 'attack' && placeWords(article, event).some((word) => named.has(word)),
    );
    if (events.length > 0) return events;
    // `عملية الحلة`: a place of which nothing was told.
    if (countries.matchAt(tokens, from)) return [];
  }
  return null;
}

function isOrdinal({ mentions }: ArticleSentence, at: number): boolean {
  return mentions.some((mention) => mention.type === 'number' && mention.ordinal && mention.from === at);
}

/** How far after the word of claiming the attack is named. */
const farthest = 14;

/** The words that tell one place from others: of the base's names, or of the road where a convoy was hit. */
function placeWords({ knowledge }: Article, { base, place }: ArticleEvent): string[] {
  const own = base === null ? null : knowledge.bases.find(({ id }) => id === base);
  const names = own ? [own.names.ar, ...own.aliases.ar, ...(own.aliases.afterKindWord ?? [])] : [place ?? ''];
  return names
    .flatMap((name) => name.split(' '))
    .map((word) => fold(word))
    .map((word) => (word.startsWith('ال') ? word.slice(2) : word))
    .filter((word) => word.length > 2 && !common.has(word) && !common.has(`ال${word}`));
}
