import type { Knowledge } from '@mujaz/knowledge';
import type { Article, ArticleSentence } from '../article.ts';
import type { TriggerMention } from '../mentions/mention.ts';
import { findGovernor } from '../reports/find-governor.ts';
import { judgeTrigger } from '../reports/judge-trigger.ts';
import { hasWord, sentenceWords } from '../reports/sentence-words.ts';
import { baseNamesAt, type BaseName } from './base-name-at.ts';
import { isOfOtherSide, isOurWar, isStrike } from './is-our-war.ts';
import { liesHere } from './lies-here.ts';
import { nearestAlias } from './nearest-alias.ts';
import { plainWords, reportWords } from './report-words.ts';
import { reviewWords } from './review-words.ts';

/**
 * Names that stand where the name of a base would and that knowledge lacks: attacked, with a day told (`unknown-base-attacked`),
 * or else said to be of the US or the coalition, or attacked on a day untold (`unknown-base`).
 */
export function findUnknownBases(article: Article, sentence: ArticleSentence): void {
  for (let at = 0; at < sentence.tokens.length; at += 1)
    for (const found of baseNamesAt(sentence, at)) judge(article, sentence, found);
}

function judge(article: Article, sentence: ArticleSentence, { phrase, name, skip, isOurs }: BaseName): void {
  if (isKnown(sentence, phrase) || isWhereKnownLies(sentence, phrase.from)) return;
  if (isOfOtherSide(sentence, phrase) || !liesHere(article, sentence, phrase)) return;
  const trigger = attackOn(article, sentence, phrase);
  if (isOnlyNear(sentence, phrase.from, trigger)) return;
  if (!trigger && (!isOurs || namesIsrael(sentence))) return;
  if (!isOurs && !isOurWar(article, sentence)) return;
  const isDated = sentence.mentions.some((mention) => mention.type === 'date' && mention.word.sort !== 'vague');
  const isAttacked = trigger !== null && (isDated || sentence.isTitle);
  const words = plainWords(article, sentence, name, skip.name);
  const base = plainWords(article, sentence, phrase, skip.phrase);
  reportWords(article, sentence, name, skip.name, {
    ruleId: isAttacked ? 'unknown-base-attacked' : 'unknown-base',
    severity: 'info',
    reason: isAttacked
      ? `Unexpected attack on \`${base}\`, expected the name of a base in \`packages/knowledge/data/bases/\``
      : `Unexpected unknown place \`${base}\`, expected a name in \`packages/knowledge/data/bases/\``,
    note: noteOn(words, article.knowledge),
  });
}

/** What to add, and where. */
function noteOn(words: string, { bases }: Knowledge): string {
  const near = nearestAlias(words, bases);
  const other = near
    ? `It is close to \`${near.alias}\`: if that is meant, add the line \`- ${words}\` under \`misspelled\` in \`packages/knowledge/data/bases/${near.id}.yml\`.`
    : 'If it is another name of a base that is there, add it as a line under `aliases` in that base’s `packages/knowledge/data/bases/ID.yml`.';
  return `${other} If it is a base of the US or the coalition that is not there, add a file for it. Else leave it.`;
}

function isKnown({ mentions }: ArticleSentence, { from, to }: { from: number; to: number }): boolean {
  return mentions.some(
    (mention) =>
      (mention.type === 'base' || mention.type === 'actor' || mention.type === 'origin') &&
      mention.from < to &&
      mention.to > from,
  );
}

/** `قاعدة فيكتوريا داخل مطار …`: the place of a base that is known. */
function isWhereKnownLies({ tokens, mentions }: ArticleSentence, at: number): boolean {
  return mentions.some(
    ({ type, to }) =>
      type === 'base' && to <= at && at - to <= 4 && hasWord(reviewWords.inside, tokens, Math.max(to, at - 2), at),
  );
}

/** `قرب معسكر …`, `من منطقة معسكر …` tell where something else is or came from. */
function isOnlyNear({ tokens }: ArticleSentence, phrase: number, trigger: TriggerMention | null): boolean {
  let at = phrase;
  while (at > 0 && (reviewWords.settlements.matchAt(tokens, at - 1)?.to ?? 0) === at) at -= 1;
  // What falls near a base was meant for it.
  const falls = trigger?.sort === 'impact' || trigger?.sort === 'interception';
  if (!falls && hasWord(sentenceWords.near, tokens, at - 2, at)) return true;
  return tokens[at - 1]?.folded === 'من' && !['كل', 'كلا', 'لكل', 'قبل'].includes(tokens[at - 2]?.folded ?? '');
}

function attackOn(
  article: Article,
  sentence: ArticleSentence,
  phrase: { from: number; to: number },
): TriggerMention | null {
  const trigger = findGovernor(sentence, { type: 'base', base: '', ...phrase });
  if (!trigger || isStrike(sentence, trigger, phrase)) return null;
  const lead = article.sentences.find(({ boilerplate }) => boilerplate === null);
  return judgeTrigger(sentence, trigger, sentence === lead) === 'happened' ? trigger : null;
}

function namesIsrael({ tokens }: ArticleSentence): boolean {
  return tokens.some(({ folded }) => folded.includes('اسراييل'));
}
