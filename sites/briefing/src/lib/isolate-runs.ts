import type { Lang } from './languages.ts';
import { splitRuns } from './split-runs.ts';

/** Plain text whose runs in the other script stand between marks that isolate them, where no markup can. */
export function isolateRuns(text: string, lang: Lang): string {
  return splitRuns(text, lang)
    .map((run) => (run.foreign ? `\u2068${run.text}\u2069` : run.text))
    .join('');
}
