/** Reads CSV as RFC 4180 writes it: quoted cells, doubled quotes, CRLF between records. */
export function readCsv(csv: string): string[][] {
  const records: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < csv.length; i++) {
    const at = csv[i] ?? '';
    if (quoted && at === '"' && csv[i + 1] === '"') {
      cell += '"';
      i++;
    } else if (at === '"') quoted = !quoted;
    else if (!quoted && (at === ',' || csv.startsWith('\r\n', i))) {
      records.at(-1)?.push(cell);
      cell = '';
      if (at !== ',') {
        records.push([]);
        i++;
      }
    } else cell += at;
  }
  return records.slice(0, -1);
}

/** The records of a CSV file, each by the names of its header. */
export function readRows(csv: string): Record<string, string>[] {
  const [head = [], ...records] = readCsv(csv);
  return records.map((record) => Object.fromEntries(head.map((name, i) => [name, record[i] ?? ''])));
}
