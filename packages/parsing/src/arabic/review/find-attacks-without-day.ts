import type { Article } from '../article.ts';
import { report } from '../report-message.ts';
import { wordsOf } from '../reports/clock-of.ts';

/** The first attack whose day is told in words from which no day follows, since the article's own day is not known. */
export function findAttacksWithoutDay(article: Article): void {
  // A day that the calendar lacks has a message of its own.
  if (article.messages.some(({ ruleId }) => ruleId === 'impossible-date')) return;
  for (const { kind, base, when, role, sentence: index } of article.events) {
    if (kind !== 'attack' || base === null || role === 'recap' || when.earliest !== null || when.text === null)
      continue;
    const sentence = article.sentences[index];
    const mention = sentence?.mentions.find(
      (other) => other.type === 'date' && wordsOf(article, sentence, other) === when.text,
    );
    if (!sentence || mention?.type !== 'date' || mention.word.sort === 'vague') continue;
    report(article, sentence, mention, {
      ruleId: 'attack-without-day',
      severity: 'info',
      reason: `Unexpected day \`${when.text}\` of an attack on ${base}, expected one that can be worked out: the article does not tell when it was published`,
      note: 'Declare `published` in the sidecar `NAME.yaml` beside the seed if you know it; every such day of the article then follows.',
    });
    return;
  }
}
