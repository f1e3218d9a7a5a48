import type { PublishedCorrection, Snapshot } from '@mujaz/incidents';
import type { Lang } from './languages.ts';
import type { NameIn } from './names.ts';
import { createTranslate, isStringKey } from './translate.ts';
import { wordConflictValue } from './word-conflict.ts';
import { wordDay, wordSpan } from './word-span.ts';

/**
 * A correction in one line: when, who, what was read, what was set, and why.
 * @param on the incident beside which it stands: the two parts of a split are told differently
 */
export function wordCorrection(correction: PublishedCorrection, on: string, names: NameIn, lang: Lang): string {
  const t = createTranslate(lang);
  const role = `role.${correction.by}`;
  return t('correction.line', {
    date: wordDay(correction.date, lang),
    by: isStringKey(role) ? t(role) : correction.by,
    what: correction.replacedBy === null ? wordEffect(correction, on, names, lang) : t('correction.replaced'),
    reason: correction.reason[lang],
  });
}

function wordEffect(correction: PublishedCorrection, on: string, names: NameIn, lang: Lang): string {
  const t = createTranslate(lang);
  const change = (field: Parameters<typeof wordConflictValue>[0], value: unknown) =>
    t('correction.set', {
      field: t(`conflict.${field}`),
      was: wordConflictValue(field, correction.was, names, lang),
      value: wordConflictValue(field, value, names, lang),
    });
  switch (correction.action) {
    case 'set':
      return change(correction.field, correction.value);
    case 'date':
      return change('when', correction.when);
    case 'drop':
      return t('correction.drop');
    case 'split':
      return t(correction.incidents[0] === on ? 'correction.splitOff' : 'correction.splitFrom');
    case 'merge': {
      const others = (correction.was as Snapshot[]).filter(({ id }) => id !== correction.incidents[0]);
      const which = others.map(({ target, when }) =>
        [target.base === null ? (target.place ?? t('incident.unnamedTarget')) : names.base(target.base)]
          .concat(wordSpan(when, lang))
          .join(t('list.separator')),
      );
      return t('correction.merge', { count: others.length, which: which.join(t('list.semicolon')) });
    }
  }
}
