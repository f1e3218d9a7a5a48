import * as v from 'valibot';
import { VFileMessage } from 'vfile-message';
import { LineCounter, isMap, isPair, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml';
import { correctionSchema } from './correction-schema.ts';
import type { Correction } from './incident.ts';
import { compareText } from './order.ts';

export interface CorrectionFile {
  /** As messages should name it, such as `corrections/conoco-casualties.yaml`. */
  path: string;
  text: string;
}

/** Where a correction names its incident, by the correction's id. Lines and columns count from 1. */
export type CorrectionPlaces = ReadonlyMap<string, { path: string; line: number; column: number }>;

export interface ReadCorrections {
  /** By id. Files with an error are not among them. */
  corrections: Correction[];
  places: CorrectionPlaces;
  messages: VFileMessage[];
}

/** Reads and checks corrections, one YAML object a file; the id is the file's name without its ending. */
export function createCorrections(files: readonly CorrectionFile[]): ReadCorrections {
  const corrections: Correction[] = [];
  const places = new Map<string, { path: string; line: number; column: number }>();
  const messages: VFileMessage[] = [];

  for (const { path, text } of [...files].sort((a, b) => compareText(a.path, b.path))) {
    const id = path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/u, '');
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines });
    const report = (ruleId: string, reason: string, offset: number, note: string) => {
      const { line, col } = lines.linePos(offset);
      const message = new VFileMessage(reason, { place: { line, column: col }, ruleId, source: 'mujaz-incidents' });
      messages.push(Object.assign(message, { file: path, fatal: true, note }));
    };

    if (document.errors.length > 0) {
      for (const { message, pos } of document.errors) {
        const [what] = message.split(' at line ');
        report('invalid-yaml', `Unexpected YAML: ${what ?? message}`, pos[0], 'Write one YAML object.');
      }
      continue;
    }
    if (places.has(id)) {
      report(
        'duplicate-correction',
        `Unexpected second correction \`${id}\`, expected one file of a name`,
        0,
        'Rename one of the two files.',
      );
      continue;
    }
    if (!isMap(document.contents)) {
      report('invalid-correction', 'Unexpected file without keys, expected one YAML object', 0, noteOf([]));
      continue;
    }
    const result = v.safeParse(correctionSchema, document.toJS());
    if (result.success) {
      const { line, col } = lines.linePos(findOffset(document, ['incident']));
      places.set(id, { path, line, column: col });
      corrections.push({ id, ...result.output });
      continue;
    }
    for (const issue of result.issues) {
      const keys = (issue.path ?? []).map(({ key }) => key as string | number);
      report('invalid-correction', describe(issue, keys), findOffset(document, keys), noteOf(keys));
    }
  }
  return { corrections: corrections.sort((a, b) => compareText(a.id, b.id)), places, messages };
}

type Issue = v.BaseIssue<unknown>;

/** `Unexpected X, expected Y`, naming the key. */
function describe(issue: Issue, keys: readonly (string | number)[]): string {
  const name = `\`${keys.join('.')}\``;
  const isOwn = issue.type === 'check' || issue.type === 'regex';
  const expected = isOwn ? issue.message : (issue.expected ?? 'another value');
  if (expected === 'never') return `Unexpected key ${name}, expected a key of a correction`;
  if (issue.received === 'undefined') {
    return `Unexpected missing key ${name}, expected ${issue.type === 'strict_object' ? 'a value' : expected}`;
  }
  return `Unexpected ${issue.received} in ${name}, expected ${expected}`;
}

const CURES: Record<string, string> = {
  incident: 'Copy the id from the incident’s permalink.',
  reason: 'Say why in a sentence for readers, in Arabic (`ar`) and in English (`en`).',
  by: 'Name a role, such as `editor`, never a person.',
  date: 'Write the day of the correction as YYYY-MM-DD.',
  action: 'Write `set`, with `field` and `value`, or `drop`.',
  field: 'A correction can set: when, weapons, killed, injured, damage, intercepted, claimedBy, blamedOn.',
  value: 'Write the value as the incident’s JSON has it; `null` for "not known".',
};

const noteOf = ([first]: readonly (string | number)[]): string =>
  CURES[String(first)] ??
  'The keys are: incident, action (`set` or `drop`), field and value (with `set`), reason, by, date.';

/** The offset of the key at this path, or of the nearest thing around it that is there. */
function findOffset(document: Document.Parsed, keys: readonly (string | number)[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of keys) {
    if (isSeq(node) && typeof key === 'number') {
      node = node.items[key];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    } else if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
      if (pair === undefined) return offset;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    }
  }
  return offset;
}
