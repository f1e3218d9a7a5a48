import type { Article, ArticleSentence } from '../article.ts';
import { nameIndexesOf } from '../mentions/name-indexes.ts';
import { hasWord } from '../reports/sentence-words.ts';
import { liesHere } from './lies-here.ts';
import { isDefinite, isName, quotedNameAt } from './name-at.ts';
import { nearestAlias } from './nearest-alias.ts';
import { particlesOn, plainWords, reportWords, type Span } from './report-words.ts';
import { reviewWords } from './review-words.ts';

/** `سرايا …`, `أعلنت "…" أنها استهدفت` beside a claim of an attack on a base, where knowledge has no such group. */
export function findUnknownGroups(article: Article, sentence: ArticleSentence): void {
  if (!isAboutBase(article, sentence)) return;
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; at += 1) {
    const kind = reviewWords.groups.matchAt(tokens, at);
    const name = kind && !kind.definite ? nameOf(sentence, at, kind.to) : quotedSpeaker(sentence, at);
    if (
      !name ||
      isKnown(article, sentence, at, name.to) ||
      isNamedApart(sentence, at, name) ||
      !claims(sentence, at, name.to)
    )
      continue;
    if (!liesHere(article, sentence, { from: at, to: name.to })) continue;
    const skip = name.from === at ? particlesOn(tokens, at, reviewWords.groups) : 0;
    const words = plainWords(article, sentence, name, skip);
    reportWords(article, sentence, name, skip, {
      ruleId: 'unknown-group',
      severity: 'info',
      reason: `Unexpected unknown group \`${words}\` beside a claim, expected a name in \`packages/knowledge/data/actors/\``,
      note: noteOn(article, words),
    });
    at = name.to - 1;
  }
}

/** What to add, and where. */
function noteOn({ knowledge }: Article, words: string): string {
  const near = nearestAlias(words, knowledge.actors);
  const other = near
    ? `It is close to \`${near.alias}\`: if that is meant, add the line \`- ${words}\` under \`aliases\` in \`packages/knowledge/data/actors/${near.id}.yml\`.`
    : 'If it is another name of a group that is there, add it as a line under `aliases` in that group’s `packages/knowledge/data/actors/ID.yml`.';
  return `${other} If it is a group that is not there, add a file for it. Else leave it.`;
}

/** `أعلنت "…"`, `"…" تتبنى`: two words or more in quotation marks beside a verb of saying or claiming, which are no words said. */
function quotedSpeaker(sentence: ArticleSentence, at: number): Span | null {
  const quoted = sentence.tokens[at]?.text === '(' ? null : quotedNameAt(sentence, at);
  if (!quoted || quoted.to - quoted.from < 2) return null;
  const isSubject = sentence.mentions.some((mention) => {
    const isClaim = mention.type === 'trigger' && mention.sort === 'claim';
    return (mention.to === at && (mention.type === 'speech' || isClaim)) || (isClaim && mention.from === quoted.to + 1);
  });
  const isSaid =
    reviewWords.stops.matchAt(sentence.tokens, quoted.from) !== null ||
    sentence.mentions.some(
      ({ type, from, to }) =>
        ['speech', 'trigger', 'weapon', 'date', 'number'].includes(type) && from < quoted.to && to > quoted.from,
    );
  return isSubject && !isSaid ? quoted : null;
}

/**
 * The name of the group whose kind stands at token `at`: with its kind where the two stand together (`كتائب "…"`, `سرايا ثورة …`),
 * alone where more stands between (`فصيل يسمي نفسه "…"`). Without quotation marks, one of its words carries the article.
 */
function nameOf(sentence: ArticleSentence, kind: number, from: number): Span | null {
  const { tokens } = sentence;
  let at = from;
  for (let steps = 0; steps < 8; steps += 1) {
    const quoted = quotedNameAt(sentence, at);
    if (quoted && tokens[at]?.text !== '(') return { from: at === from ? kind : quoted.from, to: quoted.to };
    const bridge = reviewWords.bridges.matchAt(tokens, at);
    if (!bridge) break;
    at = bridge.to;
  }
  if (at !== from) return null;
  let to = from;
  while (
    to < from + 3 &&
    (isName(sentence, to) || isInOther(sentence, to)) &&
    !(to > from && tokens[to]?.folded.startsWith('و'))
  ) {
    const token = tokens[to];
    to += 1;
    if (token && isDefinite(token)) return { from: kind, to };
  }
  return null;
}

/** `فصيل يسمي نفسه "لواء خيبر"`: the name stands apart from the word for a group, and knowledge has it. */
function isNamedApart({ mentions }: ArticleSentence, kind: number, { from, to }: Span): boolean {
  return (
    from !== kind &&
    mentions.some((mention) => mention.type === 'actor' && mention.from <= from + 1 && mention.to >= to - 1)
  );
}

/** A group, source or outlet that knowledge has. `كتائب حزب الله` is another group than `حزب الله`. */
function isKnown(article: Article, { tokens, mentions }: ArticleSentence, from: number, to: number): boolean {
  const kind = reviewWords.groups.matchAt(tokens, from);
  const begins = kind ? from + 1 : to;
  return (
    mentions.some(
      (mention) =>
        (mention.type === 'actor' || mention.type === 'origin' || mention.type === 'base') &&
        mention.from < begins &&
        mention.to > from,
    ) ||
    nameIndexesOf(article.knowledge)
      .outlets.findAll(tokens)
      .some((outlet) => outlet.from < to && outlet.to > from)
  );
}

/** Names are made of other names and of numbers: `كتائب حزب الله`, `سرايا ثورة العشرين`. */
function isInOther({ tokens, mentions }: ArticleSentence, at: number): boolean {
  if (tokens[at]?.kind !== 'word') return false;
  return mentions.some(({ type, from, to }) => (type === 'actor' || type === 'number') && from <= at && at < to);
}

/** The group is the subject of a verb of claiming, saying or attacking: the verb stands right before or after its name. */
function claims(sentence: ArticleSentence, from: number, to: number): boolean {
  return sentence.mentions.some((mention) => {
    if (mention.type !== 'speech' && mention.type !== 'trigger') return false;
    if (mention.type === 'trigger' && !['active', 'carrier', 'claim'].includes(mention.sort)) return false;
    return (mention.to <= from && isSmall(sentence, mention.to, from)) || (mention.from >= to && mention.from - to < 3);
  });
}

/** Between a verb and its subject stand at most a day (`أعلنت اليوم سرايا …`) and words such as ما تسمى. */
function isSmall({ tokens, mentions }: ArticleSentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const isDate = mentions.some((mention) => mention.type === 'date' && mention.from <= at && at < mention.to);
    const isMark = tokens[at]?.kind === 'mark';
    if (!isDate && !isMark && tokens[at]?.folded !== 'ما' && !reviewWords.bridges.matchAt(tokens, at)) return false;
  }
  return true;
}

/** The sentence tells of an attack on a base or on forces of the US, or claims one in an article that does. */
function isAboutBase(article: Article, sentence: ArticleSentence): boolean {
  const attacks = article.events.filter(({ kind }) => kind === 'attack');
  if (attacks.some((event) => event.sentence === sentence.index)) return true;
  const triggers = sentence.mentions.filter(({ type }) => type === 'trigger');
  if (triggers.length === 0) return false;
  return attacks.length > 0 || hasWord(reviewWords.military, sentence.tokens, 0, sentence.tokens.length);
}
