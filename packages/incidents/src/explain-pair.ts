import type { Report } from '@mujaz/parsing';
import { areDisjoint } from './count.ts';
import { seedOf } from './order.ts';
import { armsClauses, pairRules, type PairRule } from './pair-rules.ts';
import { countriesOf, noPlaces, type Places } from './places.ts';
import { contains, countDays, isUnknown, overlaps } from './span.ts';
import { compareArms } from './weapons.ts';

/** What a report and an incident have in common. A report has no `reports`: it is its own. */
export type Telling = Pick<Report, 'id' | 'kind' | 'target' | 'when' | 'weapons' | 'claimedBy' | 'origin' | 'role'> & {
  reports?: readonly string[];
};

export interface PairVerdict {
  verdict: 'same' | 'candidate' | 'apart';
  ruleId: PairRule;
  reason: { ar: string; en: string };
}

/** A span may be this many days wide and still mean one event. */
const NARROW = 3;

/**
 * Whether two tellings are one incident, may be one, or are two, and by which rule.
 * Symmetric: the order of the two does not matter.
 */
export function explainPair(a: Telling, b: Telling, places: Places = noPlaces): PairVerdict {
  const ruleId = findRule(a, b, places);
  const { verdict, ar, en } = pairRules[ruleId];
  const arms = compareArms(a.weapons, b.weapons);
  if (verdict !== 'same' || arms === 'differ') return { verdict, ruleId, reason: { ar: `${ar}.`, en: `${en}.` } };
  return { verdict, ruleId, reason: { ar: ar + armsClauses[arms].ar, en: en + armsClauses[arms].en } };
}

function findRule(a: Telling, b: Telling, places: Places): PairRule {
  const inOneText = sharesSeed(a, b);
  if (a.kind !== b.kind) return 'kind-differs';

  const target = compareTargets(a, b, inOneText, places);
  if (target === 'target-differs' || target === 'place-elsewhere') return target;

  const when = compareWhen(a, b, inOneText, target === 'same-target');
  if (when === 'days-apart' || when === 'when-unknown') return when;

  if (a.kind === 'strike' && a.claimedBy !== null && b.claimedBy !== null && a.claimedBy !== b.claimedBy) {
    return inOneText ? 'one-text-two-strikers' : 'strikers-differ';
  }
  if (compareArms(a.weapons, b.weapons) === 'differ') {
    if (!inOneText) return 'weapons-differ';
    if (target !== 'same-target' || a.origin.id === b.origin.id || !areRivalVersions(a, b))
      return 'one-text-two-weapons';
  }
  // One voice that names a base and then speaks of "a base" means another one; so does a text that gives one
  // as its news and the other as its background.
  if (target === 'unnamed-base' && inOneText && (isOneVoice(a, b) || a.role !== b.role)) return 'told-apart';
  if (when === 'span-too-wide') return when;
  if (target !== 'same-target') return target;
  if (!inOneText) return when;
  if (isOneVoiceWithTwoCounts(a, b)) return 'one-voice-two-counts';
  // Incidents of one seed have been compared report by report: what fits and was not merged was told apart.
  return isMerged(a) || isMerged(b) ? 'told-apart' : when;
}

const reportsOf = (telling: Telling): readonly string[] => telling.reports ?? [telling.id];

const isMerged = (telling: Telling): boolean => telling.reports !== undefined;

function sharesSeed(a: Telling, b: Telling): boolean {
  const seeds = new Set(reportsOf(a).map(seedOf));
  return reportsOf(b).some((report) => seeds.has(seedOf(report)));
}

function compareTargets(a: Telling, b: Telling, inOneText: boolean, places: Places): PairRule | 'same-target' {
  if (a.target.base !== null && b.target.base !== null) {
    return a.target.base === b.target.base ? 'same-target' : 'target-differs';
  }
  const mine = countriesOf(a.target, places);
  const theirs = countriesOf(b.target, places);
  const isElsewhere = mine.length > 0 && theirs.length > 0 && !mine.some((country) => theirs.includes(country));
  if (isElsewhere) return 'place-elsewhere';
  if (a.target.base !== null || b.target.base !== null) return 'unnamed-base';
  return sharesPlaceWords(a.target.place, b.target.place, inOneText) ? 'same-target' : 'place-words-differ';
}

/** Across texts the words must be equal; one text may shorten its own words or leave them out. */
function sharesPlaceWords(a: string | null, b: string | null, inOneText: boolean): boolean {
  if (a === null || b === null) return inOneText;
  const x = normalise(a);
  const y = normalise(b);
  return x === y || (inOneText && (x.includes(y) || y.includes(x)));
}

const normalise = (place: string): string =>
  place
    .replace(/["'“”„«»‘’]/gu, '')
    .split(/\s+/u)
    .filter((word) => word !== '')
    .join(' ');

function compareWhen(a: Telling, b: Telling, inOneText: boolean, isSameTarget: boolean): PairRule {
  if (isUnknown(a.when) && isUnknown(b.when) && inOneText && areAgoApart(a.when, b.when)) return 'days-apart';
  if (isUnknown(a.when) || isUnknown(b.when)) return inOneText ? 'only-fit' : 'when-unknown';
  if (!overlaps(a.when, b.when)) return 'days-apart';
  if (inOneText && isSameTarget) return 'one-text';
  const outer = contains(a.when, b.when) ? a.when : contains(b.when, a.when) ? b.when : null;
  // "Yesterday" said twice in one text is one day, even where nobody knows which.
  const isOneSpan = outer !== null && contains(a.when, b.when) && contains(b.when, a.when);
  if (inOneText && isOneSpan) return 'one-text';
  if (outer === null || countDays(outer) > NARROW) return 'span-too-wide';
  return countDays(outer) === 1 ? 'same-day' : 'narrow-span';
}

/** "Today" and "last Wednesday" are two days, whenever the article was published. */
function areAgoApart({ ago: a }: Telling['when'], { ago: b }: Telling['when']): boolean {
  return a !== undefined && b !== undefined && (a.to < b.from || b.to < a.from);
}

const isOneVoice = (a: Telling, b: Telling): boolean =>
  a.origin.id !== null && a.origin.id === b.origin.id && a.origin.stance === b.origin.stance;

/** Mortar shells by one account and rockets by another: what fell on one place, told by two. A drone is no shell. */
function areRivalVersions(a: Telling, b: Telling): boolean {
  return [...a.weapons, ...b.weapons].every(({ type }) => fallenShells.has(type));
}

const fallenShells: ReadonlySet<string> = new Set(['rocket', 'missile', 'mortar', 'artillery', 'unknown']);

/** A source does not contradict itself in one text: two numbers of one weapon are two salvoes. */
function isOneVoiceWithTwoCounts(a: Telling, b: Telling): boolean {
  if (!isOneVoice(a, b)) return false;
  return a.weapons.some((mine) =>
    b.weapons.some((theirs) => {
      if (mine.type !== theirs.type || mine.count === null || theirs.count === null) return false;
      return areDisjoint(mine.count, theirs.count);
    }),
  );
}
