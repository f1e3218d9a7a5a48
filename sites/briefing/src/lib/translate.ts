import { IntlMessageFormat } from 'intl-messageformat';
import ar from '../../strings/ar.json' with { type: 'json' };
import en from '../../strings/en.json' with { type: 'json' };
import { locales, type Lang } from './languages.ts';

export type StringKey = keyof typeof en;
export type Translate = (key: StringKey, args?: Record<string, string | number>) => string;

const strings: Record<Lang, Record<StringKey, string>> = { ar, en };
const translators = new Map<Lang, Translate>();

/** The site's strings in one language. An argument that a message needs and is not given throws. */
export function createTranslate(lang: Lang): Translate {
  const known = translators.get(lang);
  if (known) return known;
  const formats = new Map<StringKey, IntlMessageFormat>();
  const translate: Translate = (key, args = {}) => {
    let format = formats.get(key);
    if (!format) {
      format = new IntlMessageFormat(strings[lang][key], locales[lang], undefined, { ignoreTag: true });
      formats.set(key, format);
    }
    return String(format.format(args));
  };
  translators.set(lang, translate);
  return translate;
}

/** Whether a string of this name exists, for keys made of ids in the data. */
export function isStringKey(key: string): key is StringKey {
  return Object.hasOwn(en, key);
}
