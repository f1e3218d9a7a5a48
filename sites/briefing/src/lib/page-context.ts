import published from 'virtual:mujaz-published';
import { createBriefing, type Briefing } from './briefing.ts';
import type { Lang } from './languages.ts';
import { createNames, type NameIn } from './names.ts';
import { createTranslate, type Translate } from './translate.ts';
import { createUrls, type Urls } from './urls.ts';

/** What every part of a page needs, in its language. */
export interface PageContext {
  lang: Lang;
  t: Translate;
  urls: Urls;
  names: NameIn;
  briefing: Briefing;
}

let briefing: Briefing | undefined;
const contexts = new Map<Lang, PageContext>();

export function pageContext(lang: Lang): PageContext {
  const known = contexts.get(lang);
  if (known) return known;
  briefing ??= createBriefing(published.dataset, published.recorded);
  const context: PageContext = {
    lang,
    t: createTranslate(lang),
    urls: createUrls(import.meta.env.BASE_URL),
    names: createNames(briefing.dataset.knowledge, lang),
    briefing,
  };
  contexts.set(lang, context);
  return context;
}
