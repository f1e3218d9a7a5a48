import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { createWordSet } from '../text/word-set.ts';
import { isPassedOver } from '../text/phrase-index.ts';
import type { Token } from '../text/tokenize.ts';
import { countries } from '../reports/sentence-words.ts';
import type { BaseMention, TargetMention } from './mention.ts';

interface Places {
  kinds: { base: string[]; dual: string[]; plural: string[] };
  military: string[];
  forces: string[];
  ref: string[];
  camps: string[];
  hosting: string[];
  hosted: string[];
}

const places = loadLexicon<Places>('places');
const kind = createWordSet(places.kinds.base);
const several = createWordSet(places.kinds.dual, places.kinds.plural);
const military = createWordSet(places.military);
const forces = createWordSet(places.forces);
const camps = createWordSet(places.camps);
const hosting = createWordSet(places.hosting);
const hosted = createWordSet(places.hosted);
const pointing = createWordSet(places.ref);

/**
 * Bases and forces of the side attacked that are not named: `قاعدة أميركية في سوريا`, `القوات الأميركية`, `القاعدة نفسها`.
 * One that stands before a named base (`القاعدة الأميركية في حقل كونيكو`) is the named one and no mention of its own.
 */
export function findTargets(tokens: Token[], bases: BaseMention[]): TargetMention[] {
  const mentions: TargetMention[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = targetAt(tokens, at);
    if (!found) {
      at += 1;
      continue;
    }
    if (!namesBase(tokens, found, bases)) mentions.push(found);
    at = found.to;
  }
  return mentions;
}

function targetAt(tokens: Token[], at: number): TargetMention | null {
  const force = forces.matchAt(tokens, at);
  if (force) return { type: 'target', from: at, to: force.to, plural: true, anaphoric: false };
  const one = kind.matchAt(tokens, at);
  const many = several.matchAt(tokens, at);
  const word = many ?? one;
  if (!word) return null;
  const camp = one && camps.matchAt(tokens, skipMarks(tokens, one.to));
  if (camp) return { type: 'target', from: at, to: camp.to, plural: false, anaphoric: false, named: true };
  // `قاعدة عسكرية ملاصقة للمطار تضم قوات أميركية`.
  if (one && hostsForcesAfter(tokens, one.to))
    return { type: 'target', from: at, to: one.to, plural: false, anaphoric: false };
  let to = word.to;
  let isMilitary = false;
  let points = false;
  for (let steps = 0; steps < 4; steps += 1) {
    const adjective = military.matchAt(tokens, to);
    const pointer = pointing.matchAt(tokens, to);
    if (!adjective && !pointer && tokens[to]?.folded !== 'عسكريه' && tokens[to]?.folded !== 'العسكريه') break;
    isMilitary ||= adjective !== null;
    points ||= pointer !== null;
    to = adjective?.to ?? pointer?.to ?? to + 1;
  }
  // تنظيم القاعدة is no base.
  const bare =
    word.definite && one !== null && tokens[at]?.folded.endsWith('قاعده') && tokens[at - 1]?.folded !== 'تنظيم';
  // `قاعدة في شمال شرق الأردن`: a base in a country that the project looks at.
  const isHere = one !== null && tokens[at]?.folded.endsWith('قاعده') && !word.definite && standsIn(tokens, to);
  // `قصف المطار`: any other kind with the article, right after a word of attacking.
  const isBareKind =
    word.definite &&
    one !== null &&
    !bare &&
    tokens[at - 1] !== undefined &&
    attacking.matchAt(tokens, at - 1) !== null;
  if (isBareKind && !isMilitary) return { type: 'target', from: at, to, plural: false, anaphoric: true };
  if (!isMilitary && !points && !bare && !isHere) return null;
  return { type: 'target', from: at, to, plural: many !== null, anaphoric: points || (bare === true && !isMilitary) };
}

const attacking = createWordSet(['استهداف', 'قصف', 'مهاجمة', 'استهدف', 'استهدفت', 'هاجم', 'هاجمت', 'على']);

/** How far after the word for its kind a place is said to host the side attacked. */
const hostReach = 9;

/** A word of hosting and the forces hosted, in what the sentence goes on to say of the place: `…، حيث يعمل مدربون من التحالف`. */
function hostsForcesAfter(tokens: Token[], from: number): boolean {
  for (let at = from; at < from + hostReach; at += 1) {
    const match = hosting.matchAt(tokens, at);
    if (!match) continue;
    for (let next = match.to; next < match.to + 6; next += 1) if (hosted.matchAt(tokens, next)) return true;
    return false;
  }
  return false;
}

function skipMarks(tokens: Token[], from: number): number {
  let at = from;
  while (tokens[at] !== undefined && isPassedOver(tokens[at] as Token)) at += 1;
  return at;
}

function standsIn(tokens: Token[], at: number): boolean {
  if (!['في', 'قرب'].includes(tokens[at]?.folded ?? '')) return false;
  for (let index = at + 1; index <= at + 3; index += 1) if (countries.matchAt(tokens, index)) return true;
  return false;
}

/** The same place goes on to be named: `القاعدة الأميركية في حقل كونيكو`, `قاعدة كونيكو`, `قاعدتي التنف وكونيكو`. */
function namesBase(tokens: Token[], target: TargetMention, bases: BaseMention[]): boolean {
  return bases.some(
    (base) =>
      (base.from >= target.to &&
        base.from - target.to <= 6 &&
        tokens.slice(target.to, base.from).every((token) => isPassedOver(token) || linking.has(token.folded))) ||
      (base.from < target.to && target.from < base.to) ||
      // `حقل كونيكو، الذي تتخذه القوات الأميركية قاعدة لها` speaks of one place.
      (base.to <= target.from &&
        target.from - base.to <= 12 &&
        tokens.slice(base.to, target.from).some((token) => relative.has(token.folded)) &&
        !tokens.slice(base.to, target.from).some((token) => token.folded === 'و' || token.text === ':')),
  );
}

const linking = new Set([
  'في',
  'ب',
  'من',
  'داخل',
  'قرب',
  'العسكريه',
  'حقل',
  'مطار',
  'معمل',
  'غاز',
  'بحقل',
  'بمطار',
  'الواقعه',
  'الكاينه',
  'بقيادة',
  'الدولي',
  'قاعده',
  'منطقه',
  'بلده',
  'مدينه',
  '(',
  'المسماه',
  'باسم',
  'تعرف',
]);
const relative = new Set(['الذي', 'التي', 'والذي', 'والتي', 'حيث', 'اللتين', 'اللتان', 'الموجوده', 'المتمركزه']);
