import type { PublishedIncident } from '@mujaz/incidents';
import { escapeHtml } from './escape-html.ts';
import { isolateRuns } from './isolate-runs.ts';
import { directions, twinOf, type Lang } from './languages.ts';
import { numberQuotes } from './number-quotes.ts';
import type { PageContext } from './page-context.ts';
import type { IncidentHistory } from './record-history.ts';
import { splitRuns } from './split-runs.ts';
import { summariseIncident, titleIncident } from './summarise-incident.ts';
import { seedAnchor } from './urls.ts';
import { wordChange } from './word-change.ts';
import { wordDay } from './word-span.ts';

/** How many incidents a feed has: those that an update touched last. */
export const feedLength = 50;

/** An incident in a feed. Text is plain, `html` escaped. */
export interface FeedItem {
  /** The incident's permanent address, which is the item's id too. */
  address: string;
  title: string;
  summary: string;
  html: string;
  /** The days on which an update first recorded it, and did anything to it last. */
  recorded: string;
  changed: string;
  tags: string[];
}

export interface Feed {
  lang: Lang;
  title: string;
  description: string;
  /** The page that it follows. */
  home: string;
  /** The day of the last recorded update; null where none is recorded. */
  updated: string | null;
  items: FeedItem[];
}

/**
 * What follows a page: `''` the whole record, `bases/conoco` one base. It has an item for each incident that an update
 * recorded, the one changed last first; one that was withdrawn, merged or is told no more stays and says so.
 *
 * @param absolute makes a whole address of a path on the site
 */
export function createFeed(page: string, context: PageContext, absolute: (path: string) => string): Feed {
  const { lang, t, urls, names, briefing } = context;
  const base = page.startsWith('bases/') ? names.base(page.slice('bases/'.length)) : null;
  const items = briefing.histories
    .filter(({ id, standing }) => page === '' || briefing.homeOf(briefing.known(id) ?? standing.state) === page)
    .sort((a, b) =>
      a.changed === b.changed ? briefing.rankOf(a.id) - briefing.rankOf(b.id) : a.changed > b.changed ? -1 : 1,
    )
    .slice(0, feedLength)
    .map((history) => createItem(history, context, absolute));
  return {
    lang,
    title: isolateRuns(base === null ? t('feeds.title') : t('feeds.titleOf', { base }), lang),
    description: isolateRuns(base === null ? t('feeds.description') : t('feeds.descriptionOf', { base }), lang),
    home: absolute(urls.page(lang, page)),
    updated: briefing.updates[0]?.day ?? null,
    items,
  };
}

function createItem(
  history: IncidentHistory,
  { lang, t, urls, names, briefing }: PageContext,
  absolute: (path: string) => string,
): FeedItem {
  const { id, standing, recorded, changed } = history;
  const held = briefing.incident(id);
  const shown = held ?? briefing.known(id);
  const state = shown ?? standing.state;
  const title = titleIncident(state, names, lang);
  const heir = briefing.known(briefing.dataset.formerIds.find((former) => former.id === id)?.leadsTo ?? '');
  const status = held ? 'held' : shown ? 'withdrawn' : heir ? 'merged' : 'gone';
  const drop = briefing.correctionsOf(id).find(({ action, replacedBy }) => action === 'drop' && replacedBy === null);
  const sentences = [
    ...(held ? summariseIncident(held, names, lang) : [t(`feed.is.${status as Exclude<typeof status, 'held'>}`)]),
    ...(status === 'withdrawn' && drop ? [t('updates.why', { reason: drop.reason[lang] })] : []),
    ...(heir ? [t('feed.heir', { title: titleIncident(heir, names, lang) })] : []),
    ...history.changes.flatMap(({ day, fields }) =>
      fields.map((field) =>
        t('feed.changed', { day: wordDay(day, lang), what: wordChange(field, state.kind, names, lang) }),
      ),
    ),
  ];
  const address = absolute(urls.page(lang, `incidents/${id}`));
  const html = [
    `<div lang="${lang}" dir="${directions[lang]}">`,
    `<ul>${sentences.map((sentence) => `<li>${toHtml(sentence, lang)}</li>`).join('')}</ul>`,
    held ? quote(held) : '',
    heir ? link(absolute(urls.page(lang, `incidents/${heir.id}`)), titleIncident(heir, names, lang)) : '',
    link(address, t('feed.more')),
    '</div>',
  ].join('');

  function quote(incident: PublishedIncident): string {
    const [first] = numberQuotes(incident);
    if (first === undefined) return '';
    const seed = briefing.seed(first.seed);
    const source = seed?.title ?? t('seed.untitled', { id: first.seed });
    const place = absolute(urls.anchor(lang, 'sources', seedAnchor(first.seed)));
    const words = `<blockquote lang="ar" dir="rtl"><p>${escapeHtml(first.quote.exact)}</p></blockquote>`;
    const named = `<bdi${seed?.title ? ' lang="ar" dir="rtl"' : ''}>${escapeHtml(source)}</bdi>`;
    return `${words}<p>${escapeHtml(t('feed.from'))} <a href="${escapeHtml(place)}">${named}</a></p>`;
  }

  function link(href: string, text: string): string {
    return `<p><a href="${escapeHtml(href)}">${toHtml(text, lang)}</a></p>`;
  }

  return {
    address,
    title: isolateRuns(status === 'held' ? title : t('feed.titleOf', { status: t(`feed.${status}`), title }), lang),
    summary: isolateRuns(sentences.join(' '), lang),
    html,
    recorded,
    changed,
    tags: [
      t(state.kind === 'attack' ? 'feed.tag.attack' : 'feed.tag.strike'),
      ...(state.target.base ? [names.base(state.target.base)] : []),
    ],
  };
}

/** Escaped, with runs in the other script isolated. */
function toHtml(text: string, lang: Lang): string {
  const other = twinOf(lang);
  return splitRuns(text, lang)
    .map((run) =>
      run.foreign
        ? `<bdi lang="${other}" dir="${directions[other]}">${escapeHtml(run.text)}</bdi>`
        : escapeHtml(run.text),
    )
    .join('');
}
