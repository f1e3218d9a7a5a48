import type { ArticleSentence } from '../article.ts';
import { nameAt, isQuality, type FoundName } from './name-at.ts';
import { particlesOn } from './report-words.ts';
import { reviewWords } from './review-words.ts';

/** What looks like the name of a base: `phrase` with the word for its kind, `name` without it. */
export interface BaseName {
  phrase: { from: number; to: number };
  name: FoundName;
  /** How many letters of particles are written onto the phrase's first word, and onto the name's. */
  skip: { phrase: number; name: number };
  /** The words say that it is of the side attacked: `القاعدة الأميركية في القيارة`. */
  isOurs: boolean;
}

/** How many words may stand between the word for the kind and the name. */
const reach = 7;

/**
 * The base-like names that the word for a kind at token `at` opens: `قاعدة القيارة`, `القاعدة الأميركية في القيارة`,
 * `معسكر "النصر"`, and both of `قاعدتي القيارة وسبايكر`. Whether knowledge has them is not asked here.
 */
export function baseNamesAt(sentence: ArticleSentence, at: number): BaseName[] {
  const { tokens } = sentence;
  const one = reviewWords.base.matchAt(tokens, at);
  const several = reviewWords.bases.matchAt(tokens, at);
  const kind = one ?? several;
  if (!kind) return [];
  const start = nameStart(sentence, kind.to, kind.definite);
  if (!start) return [];
  const name = nameAt(sentence, start.at);
  const found: BaseName[] = name
    ? [
        {
          phrase: { from: at, to: name.to },
          name,
          skip: { phrase: particlesOn(tokens, at, one ? reviewWords.base : reviewWords.bases), name: 0 },
          isOurs: start.isOurs || isOursAfter(sentence, name.to) || isOursBefore(sentence, at),
        },
      ]
    : [];
  const first = name?.to ?? knownAt(sentence, start.at);
  if (several && first !== null) found.push(...listed(sentence, first, start.isOurs));
  return found;
}

/** Walks over qualities and owners (`أميركية`, `العسكرية في مدينة`) to where a name may begin. */
function nameStart(
  sentence: ArticleSentence,
  from: number,
  isDefinite: boolean,
): { at: number; isOurs: boolean } | null {
  const { tokens } = sentence;
  let at = from;
  let isOurs = false;
  let isInside = false;
  for (let steps = 0; steps < reach; steps += 1) {
    const military = reviewWords.military.matchAt(tokens, at);
    const inside = isOurs ? reviewWords.inside.matchAt(tokens, at) : null;
    const settlement = reviewWords.settlements.matchAt(tokens, at);
    const quality = isQuality(tokens, at) ? at + 1 : null;
    const next = military?.to ?? inside?.to ?? (settlement?.definite ? null : settlement?.to) ?? quality;
    if (next === null || next === undefined) break;
    isOurs ||= military !== null;
    isInside ||= inside !== null;
    at = next;
  }
  // `القاعدة …` names nothing by itself; `القاعدة الأميركية في …` does.
  return isDefinite && !isInside ? null : { at, isOurs };
}

/** `وسبايكر` after `قاعدتي القيارة`: the other members of a list, each joined by و. */
function listed(sentence: ArticleSentence, from: number, isOurs: boolean): BaseName[] {
  const { tokens } = sentence;
  const found: BaseName[] = [];
  for (let at = from; at < from + 12;) {
    if (tokens[at]?.text === '،' || closesQuote(tokens[at]?.text)) {
      at += 1;
      continue;
    }
    const token = tokens[at];
    if (!token?.folded.startsWith('و') || token.folded.length < 4) break;
    const known = knownAt(sentence, at);
    const name = known === null ? nameAt(sentence, at) : null;
    if (name) found.push({ phrase: { from: name.from, to: name.to }, name, skip: { phrase: 1, name: 1 }, isOurs });
    const next = known ?? name?.to;
    if (next === undefined) break;
    at = next;
  }
  return found;
}

function closesQuote(text: string | undefined): boolean {
  return text === '"' || text === '”' || text === '»';
}

/** Where a base that knowledge names ends, if one stands at token `at`. */
function knownAt({ mentions }: ArticleSentence, at: number): number | null {
  return mentions.find((mention) => mention.type === 'base' && mention.from <= at && at < mention.to)?.to ?? null;
}

/** `القوات الأميركية في قاعدة القيارة`. */
function isOursBefore({ tokens }: ArticleSentence, at: number): boolean {
  const inside = at - 1;
  if ((reviewWords.inside.matchAt(tokens, inside)?.to ?? 0) !== at) return false;
  return [1, 2, 3].some((length) => reviewWords.military.matchAt(tokens, inside - length)?.to === inside);
}

/** `قاعدة القيارة الجوية الأميركية`. */
function isOursAfter({ tokens }: ArticleSentence, from: number): boolean {
  for (let at = from; at < from + 3; at += 1) {
    if (reviewWords.military.matchAt(tokens, at)) return true;
    if (!isQuality(tokens, at) && !closesQuote(tokens[at]?.text)) return false;
  }
  return false;
}
