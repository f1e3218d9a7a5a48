import { getDotPath, safeParse } from 'valibot';
import type { BaseIssue, GenericSchema } from 'valibot';
import type { VFileMessage } from 'vfile-message';
import { LineCounter, isMap, isNode, isScalar, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { createProblem } from './problem.ts';

export interface YamlOptions<T> {
  /** The file as the user would name it. */
  file: string;
  text: string;
  /** The schema; each of its messages says what was expected, as in "a day as `2023-11-23`". */
  schema: GenericSchema<unknown, T>;
  /** The keys that the schema knows, for the message about one that it does not. */
  keys: readonly string[];
  ruleId: string;
  /** Lines that stand before the text in its file, as before a frontmatter. */
  lineOffset?: number;
}

/** Parses YAML and checks it; every problem with its line. `value` is null when there is one. */
export function readYaml<T>(options: YamlOptions<T>): { value: T | null; problems: VFileMessage[] } {
  const { file, text, schema, ruleId, lineOffset = 0 } = options;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + lineOffset, column: col };
  };

  if (document.errors.length > 0) {
    const problems = document.errors.map((error) =>
      createProblem({
        file,
        place: placeAt(error.pos[0]),
        ruleId: 'invalid-yaml',
        reason: `Unexpected YAML: ${error.message}`,
        cure: 'Write one `key: value` a line, each key once, and quote a value that holds a colon or a hash.',
      }),
    );
    return { value: null, problems };
  }

  // An empty file says nothing, as an empty map does.
  const result = safeParse(schema, document.toJS() ?? {});
  if (result.success) return { value: result.output, problems: [] };
  const problems = result.issues.map((issue) => {
    const { offset, reason, cure } = describeIssue(issue, document, options.keys);
    return createProblem({ file, place: placeAt(offset), ruleId, reason, cure });
  });
  return { value: null, problems };
}

interface Finding {
  offset: number;
  reason: string;
  cure: string;
}

function describeIssue(issue: BaseIssue<unknown>, document: Document, keys: readonly string[]): Finding {
  const path = (issue.path ?? []).map(({ key }) => String(key));
  const name = getDotPath(issue) ?? '';
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return {
      offset: findKey(document, path),
      reason: `Unexpected key \`${name}\``,
      cure: `Remove the key or correct its spelling. Known keys: ${keys.map((known) => `\`${known}\``).join(', ')}.`,
    };
  }
  const found: unknown = document.getIn(path);
  if (path.length > 0 && found === undefined) {
    return {
      offset: findKey(document, path.slice(0, -1)),
      reason: `Unexpected missing key \`${name}\``,
      cure: `Add the key \`${name}\`.`,
    };
  }
  const actual = isNode(found) || path.length === 0 ? 'value' : `\`${String(found)}\``;
  return {
    offset: findValue(document, path),
    reason: `Unexpected ${actual}${name ? ` in \`${name}\`` : ''}, expected ${issue.message}`,
    cure: name ? `Correct the value of \`${name}\`, or remove it if it is not known.` : 'Write `key: value` lines.',
  };
}

function findKey(document: Document, path: readonly string[]): number {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const last = path.at(-1);
  if (!isMap(parent)) return 0;
  const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === last);
  return isNode(pair?.key) ? (pair.key.range?.[0] ?? 0) : (parent.range?.[0] ?? 0);
}

function findValue(document: Document, path: readonly string[]): number {
  const node = document.getIn(path, true);
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
