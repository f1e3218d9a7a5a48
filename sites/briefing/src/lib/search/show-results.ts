import { directions, twinOf, type Lang } from '../languages.ts';
import { splitRuns } from '../split-runs.ts';
import { wordFromForms } from './count-forms.ts';
import type { Findings, FoundEntry } from './find-entries.ts';
import { cutAround, markHits, pickTelling } from './mark-hits.ts';
import { entryKinds, placeholder, type EntryKind, type SearchLibrary } from './search-entry.ts';

/** How many of a kind are shown at first, and with each press on "Show more". */
const step = 10;
const excerptLength = 280;

/** Shows what was found, by kind, and says how much it is. All of it is set as text. No findings: nothing was asked. */
export function showResults(
  query: string,
  findings: Findings | null,
  library: SearchLibrary,
  noneHint: string,
  lang: Lang,
): void {
  const status = document.querySelector('[data-search-status]');
  const results = document.querySelector('[data-search-results]');
  if (!status || !results) return;
  const said = findings ? tell(query, findings, library, noneHint, lang) : [];
  // Said again only when it is something else, so that a screen reader is not told the same at each letter.
  const isSaid = said.map((line) => line.textContent).join() === [...status.children].map((l) => l.textContent).join();
  if (!isSaid) status.replaceChildren(...said);
  results.replaceChildren(
    ...entryKinds.flatMap((kind) => {
      const found = (findings?.found ?? []).filter(({ entry }) => entry.kind === kind);
      return found.length > 0 ? [createGroup(kind, found, library, lang)] : [];
    }),
  );
}

/** How much was found, and what a reader should know about how. */
function tell(
  query: string,
  { found, hasAll, guessed, unmatched }: Findings,
  { strings }: SearchLibrary,
  noneHint: string,
  lang: Lang,
): HTMLElement[] {
  if (found.length === 0) return [line('strong', fill(strings.none, query)), line('', [noneHint])];
  const words = (list: string[]) => list.map((word) => (lang === 'ar' ? `«${word}»` : `“${word}”`)).join(' ');
  return [
    line('strong', fill(wordFromForms(strings.results, found.length, lang), query)),
    ...(guessed.length > 0 ? [line('', fill(strings.guessed, words(guessed)))] : []),
    ...(unmatched.length > 0 ? [line('', fill(strings.unmatched, words(unmatched)))] : []),
    ...(!hasAll && unmatched.length === 0 ? [line('', [strings.some])] : []),
  ];
}

function line(className: string, content: (string | Node)[]): HTMLElement {
  const paragraph = create('p', ...content);
  if (className) paragraph.className = className;
  return paragraph;
}

/** A message with the reader's own words in their place, isolated from what stands around them. */
function fill(message: string, words: string): (string | Node)[] {
  const [before = '', after = ''] = message.split(placeholder);
  return [before, create('bdi', words), after];
}

function createGroup(kind: EntryKind, found: FoundEntry[], library: SearchLibrary, lang: Lang): HTMLElement {
  const id = `found-${kind}`;
  const heading = create('h2', `${library.strings.kinds[kind]} (${new Intl.NumberFormat('en').format(found.length)})`);
  heading.id = id;
  const list = create('ol');
  list.className = 'found';
  const group = create('section', heading, list);
  group.setAttribute('aria-labelledby', id);
  const more = create('button', library.strings.more);
  more.type = 'button';
  const add = () => {
    const next = found.slice(list.children.length, list.children.length + step);
    list.append(...next.map((one) => createResult(one, library, lang)));
    if (list.children.length < found.length) group.append(more);
    else more.remove();
  };
  more.addEventListener('click', () => {
    const shown = list.children.length;
    add();
    // The button may be gone: whoever pressed it goes on at the first new result.
    list.children[shown]?.querySelector<HTMLElement>('a, [tabindex]')?.focus();
  });
  add();
  return group;
}

function createResult({ entry, terms }: FoundEntry, { quotes }: SearchLibrary, lang: Lang): HTMLElement {
  const item = create('li');
  const title = create('h3');
  const name = markUp(entry.title, terms, lang);
  if (entry.href) {
    const link = create('a', ...name);
    link.href = entry.href;
    title.append(link);
  } else {
    title.append(...name);
    title.tabIndex = -1;
  }
  item.append(title);

  const facts = create('p');
  facts.className = 'quiet';
  for (const fact of entry.facts) {
    if (facts.hasChildNodes()) facts.append(' · ');
    facts.append(...markUp(fact, terms, lang));
  }
  const grade = entry.grade && cloneGrade(entry.grade);
  if (grade) facts.append(' · ', grade);
  item.append(facts);

  if (entry.summary) item.append(create('p', ...markUp(entry.summary, terms, lang)));
  const quote = pickTelling(
    entry.quotes.flatMap((place) => quotes[place] ?? []),
    terms,
  );
  if (quote) {
    const words = create('p', ...markWords(cutAround(quote, terms, excerptLength), terms));
    const excerpt = create('blockquote', words);
    excerpt.lang = 'ar';
    excerpt.dir = 'rtl';
    item.append(excerpt);
  }
  return item;
}

/** A text of the page's language with its hits marked and runs in the other script isolated. */
function markUp(text: string, terms: ReadonlySet<string>, lang: Lang): Node[] {
  return splitRuns(text, lang).flatMap((run) => {
    const nodes = markWords(run.text, terms);
    if (!run.foreign) return nodes;
    const isolated = create('bdi', ...nodes);
    isolated.lang = twinOf(lang);
    isolated.dir = directions[twinOf(lang)];
    return [isolated];
  });
}

function markWords(text: string, terms: ReadonlySet<string>): Node[] {
  return markHits(text, terms).map((run) => (run.isHit ? create('mark', run.text) : document.createTextNode(run.text)));
}

/** The mark and word of a grade as the page was built with them. */
function cloneGrade(grade: string): Node | null {
  const template = document.querySelector<HTMLTemplateElement>('template[data-search-grades]');
  return template?.content.querySelector(`[data-grade="${CSS.escape(grade)}"]`)?.cloneNode(true) ?? null;
}

function create<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...content: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.append(...content);
  return element;
}
