import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { createWordSet } from '../text/word-set.ts';
import { isPassedOver } from '../text/phrase-index.ts';
import { countries } from '../reports/sentence-words.ts';
import type { Token } from '../text/tokenize.ts';
import type { ActorMention, BaseMention, OriginMention } from './mention.ts';
import type { NameEntry, NameIndexes } from './name-indexes.ts';
import type { PhraseIndex } from '../text/phrase-index.ts';

interface Places {
  kinds: { base: string[]; dual: string[]; plural: string[]; forces: string[] };
  between: string[];
  regions: string[];
  cityAirport: string[];
  capitals: string[];
  notPlaces: string[];
  hosting: string[];
  hosted: string[];
}

const { kinds, between, regions, ...places } = loadLexicon<Places>('places');
const kindWords = createWordSet(kinds.base, kinds.dual, kinds.plural, kinds.forces);
const betweenWords = createWordSet(between);
const regionWords = createWordSet(regions);
const cityAirport = createWordSet(places.cityAirport);
const attackWords = createWordSet(loadLexicon<{ onNames: string[] }>('attack').onNames);
const hosting = createWordSet(places.hosting);
const hosted = createWordSet(places.hosted);

/** How far before a short name its kind word may stand: `قاعدة الاحتلال الأميركي في مدينة الشدادي`. */
const reach = 9;

/** Bases that knowledge names: full names anywhere, short ones after a kind word or joined to a base before them. */
export function findBases(tokens: Token[], indexes: NameIndexes, named: Named): BaseMention[] {
  const mentions: BaseMention[] = [];
  for (let at = 0; at < tokens.length;) {
    const full = nameAt(indexes.bases, tokens, at, named);
    const short = indexes.shortBases.matchAt(tokens, at);
    const isShort =
      short !== null &&
      (!full || short.to > full.to) &&
      (followsKindWord(tokens, at, mentions) || (short.to - at > 1 && hostsForces(tokens, short.to)));
    const city = full || isShort ? null : airportOfCity(tokens, at, indexes);
    const base = isShort ? short.values[0] : (full?.id ?? city?.base);
    const to = isShort ? short.to : (full?.to ?? city?.to);
    if (base !== undefined && to !== undefined) {
      mentions.push({ type: 'base', base, from: at, to });
      at = to;
    } else {
      at += 1;
    }
  }
  return mentions;
}

/** `مطار بغداد الذي تتمركز فيه قوات أميركية`, `المطار، حيث ينتشر جنود أميركيون`: what goes on to say that forces are in it. */
function hostsForces(tokens: Token[], at: number): boolean {
  const from = tokens[at]?.text === '،' ? at + 1 : at;
  for (let index = from; index < from + 3; index += 1) {
    const match = hosting.matchAt(tokens, index);
    if (!match) continue;
    for (let next = match.to; next < match.to + 6; next += 1) if (hosted.matchAt(tokens, next)) return true;
    return false;
  }
  return false;
}

/** `وفي أربيل، … قاعدة التحالف في مطار المدينة`: the base of the city named before it in the sentence. */
function airportOfCity(tokens: Token[], at: number, indexes: NameIndexes): { base: string; to: number } | null {
  const airport = cityAirport.matchAt(tokens, at);
  if (!airport) return null;
  for (let index = at - 1; index >= 0; index -= 1) {
    const base = indexes.shortBases.matchAt(tokens, index)?.values[0];
    if (base !== undefined) return { base, to: airport.to };
  }
  return null;
}

/** Walks back over what may stand between a kind word and the name, and over a base already joined by و. */
function followsKindWord(tokens: Token[], at: number, before: BaseMention[]): boolean {
  // `في حقل العمر ومنطقة الشدادي`: the word for the place may stand between.
  const isListed = isJoined(tokens, at) || (at > 0 && isBetween(tokens, at - 1) && isJoined(tokens, at - 1));
  let isIntroduced = false;
  let next = before.length - 1;
  for (let steps = 0, index = at - 1; index >= 0 && steps < reach; steps += 1) {
    const token = tokens[index];
    if (!token) return false;
    if (isKindWord(tokens, index)) return true;
    const joined = before[next];
    if (isListed && joined?.to === index + 1) {
      // `قاعدتي عين الأسد وحرير`, `ثلاث قواعد هي الشدادي والتنف والركبان`: the word before the first name covers the others.
      index = joined.from - 1;
      next -= 1;
      continue;
    }
    // `استهداف عين الأسد وحرير`: a word of attacking before the first name covers the others too.
    if (index < at - 1 && next < before.length - 1 && attackWords.matchAt(tokens, index)) return true;
    isIntroduced ||= introducers.has(token.folded);
    const isSmall = isPassedOver(token) || ['(', ')', ':', '،'].includes(token.text) || isBetween(tokens, index);
    if (!isSmall && !((isListed || isIntroduced) && isRegion(tokens, index))) return false;
    index -= 1;
  }
  return false;
}

/** Words that open a list of names. */
const introducers = new Set(['هي', 'وهي', 'هما', 'وهما', ':']);

/** `غربي البلاد`, `في الأنبار`: where the base before lies. A province without a preposition may be a name of the list itself. */
function isRegion(tokens: Token[], at: number): boolean {
  if (regionWords.matchAt(tokens, at)) return true;
  for (const from of [at, at - 1]) {
    const province = from >= 1 ? countries.matchAt(tokens, from) : null;
    if (province?.to !== at + 1) continue;
    return (
      province.preposition === 'ب' ||
      tokens[from - 1]?.folded === 'في' ||
      regionWords.matchAt(tokens, from - 1) !== null
    );
  }
  return false;
}

function isKindWord(tokens: Token[], at: number): boolean {
  const match = kindWords.matchAt(tokens, at);
  return match !== null && match.to === at + 1;
}

function isBetween(tokens: Token[], at: number): boolean {
  return betweenWords.matchAt(tokens, at) !== null || (at > 0 && (betweenWords.matchAt(tokens, at - 1)?.to ?? 0) > at);
}

function isJoined(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  // `"عين الأسد" و"حرير"`: و may stand before a quotation mark.
  let before = at - 1;
  while (tokens[before] !== undefined && isPassedOver(tokens[before] as Token)) before -= 1;
  if (before < at - 1 && tokens[before]?.folded === 'و') return true;
  return token !== undefined && (token.folded === 'و' || token.folded.startsWith('و') || token.text === '،');
}

export function findActors(tokens: Token[], indexes: NameIndexes, named: Named): ActorMention[] {
  return findAllNames(indexes.actors, tokens, named).map(({ id, from, to }) => ({
    type: 'actor' as const,
    actor: id,
    side: indexes.sides.get(id) ?? 'other',
    from,
    to,
  }));
}

export function findOrigins(tokens: Token[], indexes: NameIndexes, named: Named): OriginMention[] {
  return findAllNames(indexes.origins, tokens, named).map(({ id, from, to }) => ({
    type: 'origin' as const,
    origin: id,
    from,
    to,
  }));
}

/** Ids whose full names the article has used so far; short forms such as `المرصد` count only for these. */
export type Named = Set<string>;

interface FoundName {
  id: string;
  from: number;
  to: number;
}

function findAllNames(index: PhraseIndex<NameEntry>, tokens: Token[], named: Named): FoundName[] {
  const found: FoundName[] = [];
  for (let at = 0; at < tokens.length;) {
    const name = nameAt(index, tokens, at, named);
    if (name) found.push(name);
    at = name ? name.to : at + 1;
  }
  return found;
}

function nameAt(index: PhraseIndex<NameEntry>, tokens: Token[], at: number, named: Named): FoundName | null {
  const match = index.matchAt(tokens, at);
  const entry = match?.values.find(
    ({ id, when }) =>
      when === 'always' ||
      (when === 'onceNamed' && named.has(id)) ||
      (when === 'unlessElsewhere' && named.has(baghdad) && !isElsewhere(tokens, match.to)),
  );
  if (!match || !entry) return null;
  named.add(entry.id);
  return { id: entry.id, from: match.from, to: match.to };
}

/** In `named` once the article has spoken of Baghdad. */
const baghdad = 'place:baghdad';

/** Notes the places by which a name such as `السفارة الأميركية` is told from its like elsewhere. */
export function notePlaces(tokens: Token[], named: Named): void {
  if (tokens.some((_, at) => here.matchAt(tokens, at) !== null)) named.add(baghdad);
}

const capitals = createWordSet(places.capitals);
const notPlaces = createWordSet(places.notPlaces);
const here = createWordSet(['بغداد', 'العاصمة العراقية', 'المنطقة الخضراء']);

/** `السفارة الأميركية في بيروت`: another place is named. */
function isElsewhere(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  // `السفارة في مرمى الصواريخ`: no place follows.
  if (token?.folded === 'في' || token?.folded === 'لدي')
    return here.matchAt(tokens, at + 1) === null && notPlaces.matchAt(tokens, at + 1) === null;
  // `بثلاثة صواريخ` is no place.
  return capitals.matchAt(tokens, at) !== null;
}
