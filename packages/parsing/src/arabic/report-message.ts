import type { Message } from '../reading.ts';
import type { Article, ArticleSentence } from './article.ts';

/** Adds a message about the tokens `from` to `to` of a sentence; said once per rule and place. */
export function report(
  article: Article,
  sentence: ArticleSentence,
  { from, to }: { from: number; to: number },
  message: Pick<Message, 'ruleId' | 'reason' | 'severity' | 'note'>,
): void {
  const start = article.toCodePoint(sentence.tokens[from]?.start ?? sentence.start);
  const end = article.toCodePoint(sentence.tokens[to - 1]?.end ?? sentence.end);
  if (article.messages.some((other) => other.ruleId === message.ruleId && other.start === start && other.end === end))
    return;
  article.messages.push({
    ruleId: message.ruleId,
    reason: message.reason,
    start,
    end,
    severity: message.severity,
    note: message.note,
  });
}
