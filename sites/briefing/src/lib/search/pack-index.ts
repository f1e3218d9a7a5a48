import type MiniSearch from 'minisearch';

type PlainIndex = ReturnType<MiniSearch['toJSON']>;

/** An index as it is published: a third smaller, compressed, than the library's own form of it. */
export interface PackedIndex extends Omit<PlainIndex, 'index'> {
  /** All terms in order, with spaces between them. */
  terms: string;
  /** For each field, for each term: the entries that have it there, each as the distance from the one before. */
  postings: string[];
}

/** Packs an index in which no term counts more than once in a field of an entry. */
export function packIndex({ index, ...rest }: PlainIndex): PackedIndex {
  const rows = [...index].sort(([a], [b]) => (a < b ? -1 : 1));
  const postings = Object.values(rest.fieldIds).map((field) =>
    rows
      .map(([, fields]) => {
        const entries = Object.keys(fields[field] ?? {}).map(Number);
        return entries.map((id, i) => (id - (entries[i - 1] ?? 0)).toString(36)).join(',');
      })
      .join(' '),
  );
  return { ...rest, terms: rows.map(([term]) => term).join(' '), postings };
}

/** The index as its library wants it. */
export function unpackIndex({ terms, postings, ...rest }: PackedIndex): PlainIndex {
  const columns = postings.map((column) => column.split(' '));
  const index = terms.split(' ').map((term, row): PlainIndex['index'][number] => {
    const fields: PlainIndex['index'][number][1] = {};
    for (const [field, column] of columns.entries()) if (column[row]) fields[field] = unpackEntries(column[row]);
    return [term, fields];
  });
  return { ...rest, index };
}

function unpackEntries(packed: string): Record<string, number> {
  const entries: Record<string, number> = {};
  let id = 0;
  for (const step of packed.split(',')) {
    id += parseInt(step, 36);
    entries[id] = 1;
  }
  return entries;
}
