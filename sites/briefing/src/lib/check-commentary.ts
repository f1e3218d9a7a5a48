import { LineCounter, isMap, isScalar, parseDocument } from 'yaml';
import { VFileMessage } from 'vfile-message';

/** A commentary file: its path as people know it, and its text. */
export interface CommentaryFile {
  path: string;
  text: string;
}

const delimiter = '---';
const keys = ['base', 'title', 'updated'];

/**
 * Finds what is wrong with the frontmatter of commentaries: none, a missing key, an unknown base, a date that is
 * none. Every message names the file, the line (from 1) and the cure. `bases` are the ids in the knowledge.
 */
export function checkCommentary(files: readonly CommentaryFile[], bases: Iterable<string>): VFileMessage[] {
  const known = new Set(bases);
  return files.flatMap((file) => checkFile(file, known));
}

function checkFile(file: CommentaryFile, known: ReadonlySet<string>): VFileMessage[] {
  const found: VFileMessage[] = [];
  const report = (ruleId: string, reason: string, line: number, note: string) => {
    const message = new VFileMessage(reason, { place: { line, column: 1 }, ruleId, source: 'mujaz' });
    message.file = file.path;
    message.fatal = true;
    message.note = note;
    found.push(message);
  };

  const lines = file.text.split('\n').map((line) => line.trimEnd());
  const end = lines.indexOf(delimiter, 1);
  if (lines[0] !== delimiter || end === -1) {
    report(
      'invalid-commentary',
      'Unexpected missing frontmatter, expected `base`, `title` and `updated` between two lines of `---`',
      1,
      'Begin the file with the three keys, as sites/briefing/README.md shows.',
    );
    return found;
  }

  const counter = new LineCounter();
  const document = parseDocument(lines.slice(1, end).join('\n'), { lineCounter: counter });
  const fault = document.errors[0];
  if (fault) {
    report(
      'invalid-commentary',
      `Unexpected YAML: ${fault.message.split('\n')[0]}`,
      counter.linePos(fault.pos[0]).line + 1,
      'Correct the YAML.',
    );
    return found;
  }
  const content = document.contents;
  const pairs = isMap(content) ? content.items : [];
  const lineOf = (key: string) => {
    const pair = pairs.find((item) => isScalar(item.key) && item.key.value === key);
    const start = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
    return start === undefined ? 1 : counter.linePos(start).line + 1;
  };
  const values = (document.toJS() ?? {}) as Record<string, unknown>;

  for (const key of keys) {
    if (values[key] === undefined) {
      report(
        'invalid-commentary',
        `Unexpected missing \`${key}\`, expected it in the frontmatter`,
        1,
        `Add a line \`${key}: …\`.`,
      );
    }
  }
  for (const key of Object.keys(values)) {
    if (!keys.includes(key)) {
      report(
        'invalid-commentary',
        `Unexpected key \`${key}\`, expected one of ${keys.join(', ')}`,
        lineOf(key),
        'Remove the line or correct the key.',
      );
    }
  }
  const base = values['base'];
  if (base !== undefined && !(typeof base === 'string' && known.has(base))) {
    report(
      'unknown-base',
      `Unexpected base \`${String(base)}\`, expected an id in \`packages/knowledge/data/bases/\``,
      lineOf('base'),
      `Correct the id or add the base to the knowledge. Known: ${[...known].join(', ')}.`,
    );
  }
  const updated = values['updated'];
  if (updated !== undefined && !isDay(updated)) {
    report(
      'invalid-commentary',
      `Unexpected date \`${String(updated)}\`, expected a day such as 2024-02-05`,
      lineOf('updated'),
      'Write the day as YYYY-MM-DD.',
    );
  }
  return found;
}

function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
