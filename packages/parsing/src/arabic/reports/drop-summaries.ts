import type { Article } from '../article.ts';
import type { ArticleEvent } from './article-event.ts';
import { countriesIn } from './sentence-words.ts';

/**
 * `تصدت خلال 24 ساعة لثلاث مسيّرات قرب قواتها في العراق`, `ليلة شهدت استهدافين لقواعد التحالف`: forces left unnamed, in an article that names the bases
 * struck there on those days, are these bases told together, and no attack of their own.
 */
export function dropSummaries(article: Article): void {
  dropHeadlineOfConvoy(article);
  const named = article.events.filter(({ kind, base }) => kind === 'attack' && base !== null);
  article.events = article.events.filter(
    (event) =>
      event.kind !== 'attack' ||
      event.base !== null ||
      event.onRoad === true ||
      !event.isMany ||
      !named.some((other) => isWithin(article, event, other)),
  );
}

/** `عبوة تستهدف رتلاً جنوبي العراق` in the headline, and its province in the text: told in short, and no second convoy. */
function dropHeadlineOfConvoy(article: Article): void {
  const isInTitle = ({ sentence }: ArticleEvent) => article.sentences[sentence]?.isTitle === true;
  const told = article.events.filter((event) => event.onRoad === true && !isInTitle(event));
  if (told.length === 0) return;
  // `رتلين في بابل وذي قار`, each told again by itself.
  const singles = told.filter(({ isMany }) => isMany !== true);
  const isAgain = (event: ArticleEvent) =>
    event.isMany === true && (singles.length > 1 || singles.some(({ place }) => place === event.place));
  article.events = article.events.filter((event) => event.onRoad !== true || !(isInTitle(event) || isAgain(event)));
}

function isWithin(article: Article, event: ArticleEvent, other: ArticleEvent): boolean {
  const country = article.knowledge.bases.find(({ id }) => id === other.base)?.country;
  const near = countriesIn(event.place ?? '');
  const { earliest, latest } = event.when;
  if (country === undefined || (near.length > 0 && !near.includes(country))) return false;
  if (earliest === null || latest === null || other.when.earliest === null || other.when.latest === null) return false;
  return other.when.earliest <= latest && earliest <= other.when.latest;
}
