import type { Knowledge } from '@mujaz/knowledge';
import type { Article, ArticleSentence } from './arabic/article.ts';
import type { Mention } from './arabic/mentions/mention.ts';
import { toPublished } from './arabic/time/publication/publication-days.ts';
import { createReading, readArticle } from './read.ts';
import type { Count, Reading, Report, Seed } from './reading.ts';

/**
 * Each stage of reading one seed, as text for people: what was left out, when the article was published and why, each
 * sentence with its mentions, and the reports, tallies and messages that follow.
 */
export function explain(seed: Seed, knowledge: Knowledge): string {
  const article = readArticle(seed, knowledge);
  const reading = createReading(article);
  const sections = [
    section('1. Text', explainText(article)),
    section('2. Publication', explainPublication(article)),
    section('3. Sentences and what they mention', article.sentences.flatMap(explainSentence)),
    section('4. Reports', reading.reports.flatMap(explainReport)),
    section('5. Tallies', reading.tallies.map(explainTally)),
    section(
      '6. Messages',
      reading.messages.map(
        ({ severity, ruleId, reason, start, end }) => `${severity} ${ruleId} at ${start}–${end}: ${reason}`,
      ),
    ),
  ];
  return `${seed.id}\n\n${sections.join('\n')}`;
}

function section(heading: string, lines: string[]): string {
  return `${heading}\n${(lines.length === 0 ? ['none'] : lines).map((line) => `   ${line}\n`).join('')}`;
}

function explainText({ seed, sentences, title, outlet }: Article): string[] {
  const left = sentences.filter(({ boilerplate }) => boilerplate !== null);
  return [
    `${[...seed.text].length} characters, ${sentences.length} sentences`,
    `title: ${title ?? 'none found'}`,
    `outlet: ${outlet ?? 'not told'}`,
    ...left.map((sentence) => `left out (${sentence.boilerplate}): ${textOf(seed, sentence)}`),
  ];
}

function explainPublication({ published }: Article): string[] {
  const { earliest, latest, precision, basis } = toPublished(published);
  return [
    `${earliest ?? '?'} to ${latest ?? '?'} (${precision}, ${basis})`,
    ...published.reasons.map((reason) => `because: ${reason}`),
  ];
}

function explainSentence(sentence: ArticleSentence): string[] {
  if (sentence.boilerplate !== null) return [];
  const words = sentence.tokens.map(({ text }) => text);
  return [
    `[${sentence.index}]${sentence.isTitle ? ' title' : ''} ${words.join(' ')}`,
    ...sentence.mentions.map(
      (mention) => `      ${describeMention(mention)}: ${words.slice(mention.from, mention.to).join(' ')}`,
    ),
  ];
}

function describeMention(mention: Mention): string {
  switch (mention.type) {
    case 'base':
      return `base ${mention.base}`;
    case 'actor':
      return `actor ${mention.actor} (${mention.side})`;
    case 'origin':
      return `origin ${mention.origin}`;
    case 'weapon':
      return `weapon ${mention.weapon} (${mention.number})`;
    case 'number':
      return `number ${mention.value}${mention.high === null ? '' : `–${mention.high}`}${mention.bound === 'exact' ? '' : ` (${mention.bound})`}`;
    case 'trigger':
      return `attack word (${mention.sort}, ${mention.form})`;
    case 'target':
      return mention.anaphoric ? 'a base mentioned before' : 'an unnamed target';
    case 'date':
      return `date${mention.edge ? ` (${mention.edge})` : ''}`;
    case 'speech':
      return mention.continues ? 'goes on speaking' : 'speaks';
  }
}

function explainReport(report: Report): string[] {
  const { when, weapons, origin } = report;
  const told = weapons.map(({ type, count }) => `${type} × ${showCount(count)}`).join(', ') || 'weapon not told';
  return [
    `${report.id} ${report.kind} on ${report.target.base ?? report.target.place ?? 'an unnamed place'} (${report.role})`,
    `      when: ${when.earliest ?? '?'} to ${when.latest ?? '?'} (${when.precision}, ${when.basis})${when.text === null ? '' : `: ${when.text}`}`,
    `      ${told}; killed ${showCount(report.killed)}, injured ${showCount(report.injured)}, damage ${report.damage ?? 'not told'}`,
    `      claimed by ${report.claimedBy ?? 'nobody'}, blamed on ${report.blamedOn ?? 'nobody'}; ${origin.id ?? 'no named origin'} ${origin.stance}`,
    ...report.quotes.map(({ exact, start, end }) => `      “${exact}” ${start}–${end}`),
  ];
}

function explainTally({
  count,
  bound,
  scope,
  earliest,
  latest,
  origin,
  breakdown,
}: Reading['tallies'][number]): string {
  const parts = breakdown
    .map((part) => `${part.count} ${part.scope.base ?? part.scope.countries.join('+')}`)
    .join(', ');
  const where = scope.base ?? (scope.countries.join('+') || 'scope not told');
  return `${count} (${bound}) in ${where}, ${earliest ?? '?'} to ${latest ?? '?'}, by ${origin ?? 'nobody named'}${parts ? `; of which ${parts}` : ''}`;
}

function showCount(count: Count | null): string {
  if (count === null) return 'not told';
  return count.low === count.high
    ? String(count.low)
    : count.high === null
      ? `${count.low} or more`
      : `${count.low}–${count.high}`;
}

function textOf(seed: Seed, { start, end }: ArticleSentence): string {
  return seed.text.slice(start, end);
}
