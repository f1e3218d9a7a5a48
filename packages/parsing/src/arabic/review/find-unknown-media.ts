import type { Article, ArticleSentence } from '../article.ts';
import { nameIndexesOf } from '../mentions/name-indexes.ts';
import { report } from '../report-message.ts';
import { wordsOf } from '../reports/clock-of.ts';
import { sentenceWords } from '../reports/sentence-words.ts';
import { isQuality, nameAt } from './name-at.ts';
import { reviewWords } from './review-words.ts';

/** `نقلت وكالة …`, `بحسب موقع …` in the news of an attack that nobody else is named for, where knowledge has no such outlet. */
export function findUnknownMedia(article: Article, sentence: ArticleSentence): void {
  const isUnsourced = article.events.some(
    ({ kind, sentence: index, origin }) =>
      kind === 'attack' && index === sentence.index && origin.id === null && origin.text === null,
  );
  if (!isUnsourced) return;
  const { tokens } = sentence;
  const outlets = nameIndexesOf(article.knowledge).outlets.findAll(tokens);
  for (let at = 0; at < tokens.length; at += 1) {
    const kind = reviewWords.media.matchAt(tokens, at);
    if (!kind || kind.definite || !isSpeaking(sentence, at)) continue;
    let from = kind.to;
    while (isQuality(tokens, from)) from += 1;
    const name = nameAt(sentence, from);
    if (!name || outlets.some((outlet) => outlet.from < name.to && outlet.to > at)) continue;
    const words = wordsOf(article, sentence, { from: at, to: name.to });
    report(article, sentence, name, {
      ruleId: 'unknown-origin',
      severity: 'info',
      reason: `Unexpected unknown source \`${words}\` of an attack, expected a name in \`packages/knowledge/data/origins/\` or \`outlets/\``,
      note: 'If it says things first, add a file in `packages/knowledge/data/origins/`; if it only prints, in `outlets/`. If it is another name of one that is there, add a line to its `aliases`.',
    });
  }
}

/** A verb of saying right before it, or an attribution. */
function isSpeaking({ tokens, mentions }: ArticleSentence, at: number): boolean {
  if (mentions.some(({ type, to }) => type === 'speech' && to <= at && at - to <= 2)) return true;
  for (let index = Math.max(0, at - 2); index < at; index += 1)
    if (
      (sentenceWords.attributions.matchAt(tokens, index)?.to ?? 0) === at ||
      sentenceWords.attributions.matchAt(tokens, index)?.to === at - 1
    )
      return true;
  return false;
}
