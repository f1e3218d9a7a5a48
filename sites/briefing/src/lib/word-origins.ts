import type { PublishedIncident } from '@mujaz/incidents';
import type { Lang } from './languages.ts';
import type { NameIn } from './names.ts';
import { createTranslate } from './translate.ts';

type Origin = PublishedIncident['origins'][number];

/** Who said it first, and in which stance: `SOHR (report)`. */
export function wordOrigin({ id, text, stance }: Omit<Origin, 'seed'>, names: NameIn, lang: Lang): string {
  const t = createTranslate(lang);
  return t('origin.line', {
    origin: id ? names.origin(id) : (text ?? t('origin.unnamed')),
    stance: t(`stance.${stance}`),
  });
}

/** A line for each of these, every line once. */
export function wordOrigins(origins: readonly Omit<Origin, 'seed'>[], names: NameIn, lang: Lang): string[] {
  return [...new Set(origins.map((origin) => wordOrigin(origin, names, lang)))];
}
