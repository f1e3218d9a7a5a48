import type { Country } from '@mujaz/knowledge';
import type { Tally, TallyScope } from '../../reading.ts';
import type { Article, ArticleSentence } from '../article.ts';
import type { BaseMention } from '../mentions/mention.ts';
import { countries, countriesAmong, findWord, hasWord } from '../reports/sentence-words.ts';
import { baseOfLine } from './base-of-line.ts';
import type { Announced } from './counts-in.ts';
import { tallyWords } from './tally-words.ts';

/** The token at which a count stands; 0 where the sentence tells it in parts. */
export function whereCounted(
  { mentions }: Pick<ArticleSentence, 'mentions'>,
  { value }: Pick<Announced, 'value'>,
): number {
  return mentions.find((mention) => mention.type === 'number' && mention.value === value)?.from ?? 0;
}

/** `الهجوم الأول على السفارة، في حين سجلت القوات في العراق وسوريا 84 هجوماً`: where the part of the sentence that counts begins. */
export function turnBefore({ tokens, mentions }: ArticleSentence, { value }: Pick<Announced, 'value'>): number {
  for (let at = whereCounted({ mentions }, { value }) - 1; at > 0; at -= 1) {
    const turn = tallyWords.turns.matchAt(tokens, at);
    if (turn) return turn.to;
  }
  return 0;
}

/** What is told after an ordinal, else what the sentence tells: `هو الثاني خلال 24 ساعة على القاعدة`. */
export function scopeAfter(
  article: Article,
  sentence: ArticleSentence,
  from: number,
  parts: Tally['breakdown'],
  counted = from,
): TallyScope {
  const scope = scopeOf(article, sentence, from, parts, counted);
  return from > 0 && scope.countries.length === 0 ? scopeOf(article, sentence, 0, parts) : scope;
}

/** `counted` is where the count stands: `إذ سجلت الوزارة 180 هجوماً` opens with a word that after it would turn aside. */
export function scopeOf(
  article: Article,
  sentence: ArticleSentence,
  from: number,
  parts: Tally['breakdown'],
  counted = from,
): TallyScope {
  const until = findWord(tallyWords.asides, sentence.tokens, counted, sentence.tokens.length) ?? sentence.tokens.length;
  const named = new Set<Country>();
  let firstCountry: number | null = null;
  for (let at = from; at < until; at += 1) {
    // المقاومة الإسلامية في العراق names who attacks, not where.
    if (
      sentence.mentions.some(
        (mention) => (mention.type === 'actor' || mention.type === 'origin') && mention.from <= at && at < mention.to,
      )
    )
      continue;
    const country = countries.matchAt(sentence.tokens, at)?.values[0];
    if (!country) continue;
    named.add(country);
    firstCountry ??= at;
  }
  const both = findWord(tallyWords.both, sentence.tokens, from, sentence.tokens.length);
  if (named.size === 0 && both !== null)
    for (const country of bothCountries(article, sentence, both)) named.add(country);
  const bases = sentence.mentions.filter(
    (mention): mention is BaseMention => mention.type === 'base' && mention.from >= from && mention.from < until,
  );
  const only = new Set(bases.map(({ base }) => base)).size === 1 ? bases[0] : undefined;
  const base = article.knowledge.bases.find(({ id }) => id === only?.base);
  // A whole that is split by base, or that counts several bases or whole countries first, is not of one base.
  const isOfSeveral =
    parts.length > 0 ||
    hasWord(tallyWords.several, sentence.tokens, from, until) ||
    (firstCountry !== null && only !== undefined && firstCountry < only.from);
  if (base && !isOfSeveral) return { countries: [base.country], base: base.id };
  for (const { scope } of parts) for (const country of scope.countries) named.add(country);
  if (named.size > 0) return { countries: [...named].sort(), base: null };
  const ofLine = from === 0 ? baseOfLine(article, sentence) : undefined;
  if (ofLine && !isOfSeveral) return { countries: [ofLine.country], base: ofLine.id };
  return pointedScope(article, sentence) ?? { countries: [], base: null };
}

/** `القاعدة تعرضت لأكثر من عشرين استهدافاً`, `الهجوم الثامن عليها`: of the base attacked last. */
function pointedScope(article: Article, sentence: ArticleSentence): TallyScope | null {
  const points =
    sentence.mentions.some((mention) => mention.type === 'target' && mention.anaphoric && !mention.plural) ||
    hasWord(tallyWords.pointing, sentence.tokens, 0, sentence.tokens.length);
  if (!points || hasWord(tallyWords.several, sentence.tokens, 0, sentence.tokens.length)) return null;
  const last = article.events.findLast(
    (event) => event.kind === 'attack' && event.base !== null && event.sentence <= sentence.index,
  );
  const base = article.knowledge.bases.find(({ id }) => id === last?.base);
  const attacked = new Set(article.events.filter(({ kind }) => kind === 'attack').map((event) => event.base));
  const isNear = last !== undefined && (attacked.size === 1 || sentence.index - last.sentence <= 3);
  return base && isNear ? { countries: [base.country], base: base.id } : null;
}

/** A tally that names no place is of the one country of which the article speaks. */
export function settleScopes(article: Article): void {
  const open = article.tallies.filter(({ scope }) => scope.countries.length === 0);
  if (open.length === 0) return;
  const named = new Set<Country>();
  let together: Country[] = [];
  for (const { tokens, boilerplate } of article.sentences) {
    if (boilerplate !== null) continue;
    for (const country of countriesAmong(tokens)) named.add(country);
    if (together.length === 0) together = namedTogether(tokens);
  }
  const ofBases = new Set(
    article.events.flatMap(({ base }) => article.knowledge.bases.find(({ id }) => id === base)?.country ?? []),
  );
  const [country] = ofBases.size === 1 ? ofBases : named.size === 1 ? named : [];
  for (const tally of open) {
    const one = country && !isOfForces(article, tally) ? [country] : null;
    tally.scope = { countries: one ?? together, base: null };
  }
}

/**
 * `تعرضت القوات الأميركية لـ78 هجوماً منذ مطلع العام`: the forces as a whole, wherever they are. The country of the day's news does not bound
 * that, as it does what is told of bases and convoys.
 */
function isOfForces(article: Article, { quotes }: Tally): boolean {
  const [first] = quotes;
  const sentence = article.sentences.find(({ start }) => first && article.toCodePoint(start) === first.start);
  if (!sentence) return false;
  const { tokens } = sentence;
  return hasWord(tallyWords.forces, tokens, 0, tokens.length) && !hasWord(tallyWords.sites, tokens, 0, tokens.length);
}

/** `القواعد التي تستضيف قوات أميركية في العراق وسوريا`: the countries that the article names in one breath, where it does. */
function namedTogether(tokens: ArticleSentence['tokens']): Country[] {
  const found = countries.findAll(tokens);
  for (const [index, first] of found.entries()) {
    const second = found[index + 1];
    const [a] = first.values;
    const [b] = second?.values ?? [];
    if (second && a && b && a !== b && second.from === first.to && second.from - first.from <= 2) return [a, b].sort();
  }
  return [];
}

/** `في البلدين`: the two countries named last before token `at`; `في البلدين الأولين`: the first two of the sentence. */
function bothCountries(article: Article, sentence: ArticleSentence, at: number): Country[] {
  const here = [...countriesAmong(sentence.tokens.slice(0, at))];
  const areFirst = hasWord(tallyWords.firstTwo, sentence.tokens, at + 1, at + 2);
  if (areFirst && here.length > 2) return here.slice(0, 2);
  if (here.length === 2) return here;
  const named = new Set<Country>();
  for (let index = sentence.index - 1; index >= 0 && named.size < 2; index -= 1) {
    const { tokens = [] } = article.sentences[index] ?? {};
    for (const country of countriesAmong(tokens)) named.add(country);
  }
  return named.size === 2 ? [...named] : [];
}
