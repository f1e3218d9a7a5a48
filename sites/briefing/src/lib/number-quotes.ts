import type { PublishedIncident } from '@mujaz/incidents';
import type { Quote } from '@mujaz/parsing';

/** A quote on the card of its incident: its number there, and the id of its place. */
export interface NumberedQuote {
  seed: string;
  quote: Quote;
  number: number;
  id: string;
}

/** The quotes of an incident by article, each once and in the order of the text, numbered through so that others can cite them. */
export function numberQuotes(incident: Pick<PublishedIncident, 'id' | 'sources'>): NumberedQuote[] {
  return [...Map.groupBy(incident.sources, ({ seed }) => seed)]
    .flatMap(([seed, sources]) => {
      const quotes = new Map(sources.flatMap((source) => source.quotes).map((quote) => [quote.start, quote]));
      return [...quotes.values()].sort((a, b) => a.start - b.start).map((quote) => ({ seed, quote }));
    })
    .map((entry, i) => ({ ...entry, number: i + 1, id: `${incident.id}-quote-${i + 1}` }));
}

/** Those of an incident's quotes that these sources of it have. */
export function citeQuotes(
  numbered: readonly NumberedQuote[],
  sources: readonly PublishedIncident['sources'][number][],
): NumberedQuote[] {
  return numbered.filter(({ seed, quote }) =>
    sources.some((source) => source.seed === seed && source.quotes.some(({ start }) => start === quote.start)),
  );
}
