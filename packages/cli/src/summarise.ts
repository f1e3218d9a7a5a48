import type { Dataset } from '@mujaz/dataset';

/** What a build made, in two lines for its end. */
export function summarise(dataset: Dataset, pages: number, warnings: number): string {
  const attacks = dataset.incidents.filter(({ kind }) => kind === 'attack').length;
  const strikes = dataset.incidents.length - attacks;
  const bases = new Set(dataset.incidents.flatMap(({ target }) => target.base ?? []));
  const messages = dataset.seeds.reduce((sum, seed) => sum + seed.messages.length, 0);
  const made = [
    `${count(dataset.seeds.length, 'seed')} read`,
    `${count(dataset.incidents.length, 'incident')} (${count(attacks, 'attack')}, ${count(strikes, 'strike')} in return)`,
    `${count(bases.size, 'base')}`,
    `${count(pages, 'page')}`,
    `${count(messages, 'message')}`,
  ].join(', ');
  const noted = warnings > 0 ? `\n${count(warnings, 'warning')}: "pnpm mujaz check" lists them` : '';
  return `${made}${noted}\n`;
}

/** `1 page`, `2 pages`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}
