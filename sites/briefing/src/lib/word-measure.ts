import type { Column } from '@mujaz/bench/figures';
import type { Lang } from './languages.ts';
import { createTranslate } from './translate.ts';

/** What a measure of the reader counted, as counts: never as a percentage. */
export function wordMeasure(counts: Column['measures'][string], lang: Lang): string {
  const { kind, ...numbers } = counts;
  return createTranslate(lang)(`reading.${kind}`, numbers);
}
