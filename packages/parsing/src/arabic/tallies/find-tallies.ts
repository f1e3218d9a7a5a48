import type { Tally } from '../../reading.ts';
import { quoteOf } from '../../text/quote-of.ts';
import type { Article, ArticleSentence } from '../article.ts';
import { nameIndexesOf } from '../mentions/name-indexes.ts';
import { ordersStrikes } from './orders-strikes.ts';
import { ordinalIn } from './ordinal-in.ts';
import { timesBefore } from './times-before.ts';
import { nobody, speakerAt, type Speaker } from '../reports/speaker-of.ts';
import { totalAgain } from './total-again.ts';
import { type Announced, countsIn, totalOf, isTally } from './counts-in.ts';
import { zeroIn } from './zero-in.ts';
import { countAfterTurn } from './count-after-turn.ts';
import { turnBefore, whereCounted, scopeAfter, scopeOf, settleScopes } from './tally-scope.ts';
import { windowOf, windowHours } from './tally-window.ts';
import { wholeOf, breakdownOf, partsOf, isPartial, listUnder, withRest } from './tally-parts.ts';

/**
 * Cumulative counts of attacks that somebody announces: a number with a word for attacks, over a window of time or as
 * a total. A later sentence that splits the same number by country is its breakdown, not a tally of its own.
 */
export function findTallies(article: Article): void {
  const indexes = nameIndexesOf(article.knowledge);
  let speaker: Speaker = nobody;
  for (const sentence of article.sentences) {
    if (sentence.boilerplate !== null) continue;
    const counts = countsIn(article, sentence);
    const first = totalOf(sentence, counts);
    if (first) {
      const others = first === counts[0] ? counts : counts.filter((count) => count !== first);
      const split = withRest(sentence, first.number.value, breakdownOf(article, sentence, others));
      const before = article.tallies.at(-1);
      const sum = split.reduce((total, part) => total + part.count, 0);
      if (split.length > 1 && before?.count === sum && before.breakdown.length === 0) {
        before.breakdown = split;
        // What is split by country is not of the one base that a headline names.
        if (before.scope.countries.length === 0 || before.scope.base !== null)
          before.scope = scopeOf(article, sentence, 0, split);
        before.quotes.push(quoteOf(article.seed.text, sentence.start, sentence.end, article.toCodePoint));
        const span = windowOf(article, sentence);
        before.earliest = span.earliest ?? before.earliest;
        before.latest = span.latest ?? before.latest;
      } else if (isTally(article, sentence, first)) {
        const speaking = speakerAt(sentence, first.number.from, speaker, indexes);
        addTally(article, createTally(article, sentence, wholeOf(first, split, counts), split, speaking));
        const next = countAfterTurn(sentence, first, counts);
        if (next && !split.some(({ count }) => count === next.value)) {
          const teller = speakerAt(sentence, next.from, speaker, indexes);
          const own = next.isOfAttackers && teller.attacker === null ? nobody : teller;
          addTally(article, createTally(article, sentence, next, [], own));
        }
      }
    }
    const again =
      first && (isTally(article, sentence, first) || counts.length > 1) ? null : totalAgain(article, sentence);
    if (again) {
      const { number, scope, earliest, isPast } = again;
      const tally = createTally(article, sentence, number, [], speakerAt(sentence, number.from, speaker, indexes));
      article.tallies.push({
        ...tally,
        scope,
        earliest: isPast ? earliest : (tally.earliest ?? earliest),
        latest:
          isPast && !sentence.mentions.some(({ type, from }) => type === 'date' && from >= number.to)
            ? null
            : tally.latest,
      });
    }
    const hasLength = (windowHours(sentence) ?? 0) >= 24;
    const other = zeroIn(sentence) ?? ordinalIn(sentence, hasLength);
    if (other && !ordersStrikes(article, sentence, other.from))
      article.tallies.push(
        createTally(
          article,
          sentence,
          other,
          partsOf(sentence, other.value),
          speakerAt(sentence, other.from, speaker, indexes),
        ),
      );
    const opening = other ? null : timesBefore(article, sentence, hasLength);
    if (opening) {
      const tally = createTally(article, sentence, opening.count, [], nobody);
      article.tallies.push({ ...tally, scope: scopeOf(article, opening.of, 0, []) });
    }
    speaker = speakerAt(sentence, sentence.tokens.length, speaker, indexes);
  }
  for (const tally of article.tallies) if (tally.breakdown.length === 0) listUnder(article, tally);
  settleScopes(article);
}

/** A total told again, in the headline and the body, is one tally with what either tells. */
function addTally(article: Article, tally: Tally): void {
  const same = article.tallies.find(
    ({ count, bound, scope, quotes }) =>
      count === tally.count &&
      bound === tally.bound &&
      (scope.base === tally.scope.base || (tally.scope.base === null && isInTitle(article, quotes))) &&
      (scope.countries.length === 0 ||
        tally.scope.countries.length === 0 ||
        (scope.base !== null && tally.scope.base === null) ||
        scope.countries.join() === tally.scope.countries.join()),
  );
  if (!same) {
    article.tallies.push(tally);
    return;
  }
  // A headline names the base of the news, whatever is counted.
  if (same.scope.countries.length === 0 || (same.scope.base !== null && tally.scope.base === null))
    same.scope = tally.scope;
  same.origin ??= tally.origin;
  same.earliest ??= tally.earliest;
  if (same.breakdown.length === 0) same.breakdown = tally.breakdown;
  same.quotes.push(...tally.quotes);
}

function isInTitle(article: Article, [first]: Tally['quotes']): boolean {
  const title = article.sentences.find(({ isTitle }) => isTitle);
  return first !== undefined && title !== undefined && article.toCodePoint(title.start) === first.start;
}

function createTally(
  article: Article,
  sentence: ArticleSentence,
  number: Announced,
  split: Tally['breakdown'],
  speaker: Speaker,
): Tally {
  const span = windowOf(article, sentence, number.windowFrom);
  // Some of a total may be told by base; by country the parts make up the whole.
  const sum = split.reduce((total, part) => total + part.count, 0);
  const parts =
    (split.length > 1 || isPartial(sentence)) &&
    (sum === number.value ||
      (sum < number.value &&
        split.length > 0 &&
        (isPartial(sentence) || split.every(({ scope }) => scope.base !== null))))
      ? split
      : [];
  return {
    count: number.value,
    bound: number.bound,
    scope: scopeAfter(
      article,
      sentence,
      number.scopeFrom ?? turnBefore(sentence, number),
      parts,
      number.scopeFrom ?? whereCounted(sentence, number),
    ),
    earliest: span.earliest,
    latest: span.latest,
    origin: speaker.origin,
    breakdown: parts,
    quotes: [quoteOf(article.seed.text, sentence.start, sentence.end, article.toCodePoint)],
  };
}
