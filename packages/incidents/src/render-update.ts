import { Document, isMap, isPair, isScalar, isSeq, visit } from 'yaml';
import type { RecordChange } from './record-update.ts';

const HEAD = `# What this update of the record added, changed, merged and withdrew. \`pnpm mujaz ids\` wrote it, and docs/editing.md
# says when. It is not changed afterwards: the next update says what has become of it.
`;

/** Lists whose items stand on lines of their own; what lies within an item stands on one. */
const LISTS = new Set(['added', 'removed', 'changed', 'merged', 'withdrawn', 'restored', 'gone', 'fields']);

/** An update as its file has it, without what is empty and what nobody told. Equal updates give equal text. */
export function renderUpdate({ seeds, corrections, tallies, incidents }: RecordChange): string {
  const { added, changed, merged, withdrawn, restored, gone } = incidents;
  const document = new Document(
    dropEmpty({
      seeds: dropEmpty({ added: seeds.added, removed: seeds.removed }),
      corrections: dropEmpty({ added: corrections.added, removed: corrections.removed }),
      tallies: dropEmpty({ added: tallies.added.map(toTally), removed: tallies.removed.map(toTally) }),
      incidents: dropEmpty({
        added: added.map(({ id, kind, target, when, weapons, grade, seeds: articles, splitFrom, ...rest }) =>
          dropEmpty({
            id,
            kind,
            target: dropEmpty({ base: target.base, place: target.place }),
            when: dropEmpty({ earliest: when.earliest, latest: when.latest }),
            weapons: weapons.map(({ type, count }) => dropEmpty({ type, count })),
            claimedBy: rest.claimedBy,
            blamedOn: rest.blamedOn,
            killed: rest.killed,
            injured: rest.injured,
            damage: rest.damage,
            intercepted: rest.intercepted,
            grade,
            seeds: articles,
            splitFrom,
          }),
        ),
        changed: changed.map(({ id, fields }) => ({ id, fields })),
        merged: merged.map(({ id, into }) => ({ id, into })),
        withdrawn: withdrawn.map(({ id, by }) => dropEmpty({ id, by })),
        restored: restored.map(({ id, fields }) => dropEmpty({ id, fields })),
        gone: gone.map(({ id, why }) => ({ id, why })),
      }),
    }),
  );
  visit(document, {
    Collection(_, node, path) {
      const parent = path.at(-1);
      const key = isPair(parent) && isScalar(parent.key) ? String(parent.key.value) : null;
      const isInItem = path.some((at) => isSeq(at)) && !(isSeq(parent) && path.filter(isSeq).length === 1);
      if (isInItem && !(isSeq(node) && key !== null && LISTS.has(key))) node.flow = true;
      if (isMap(node) && node.items.length === 0) node.flow = true;
    },
  });
  return HEAD + document.toString({ lineWidth: 0 });
}

const toTally = ({ seed, origin, count, bound, scope, earliest, latest }: RecordChange['tallies']['added'][number]) =>
  dropEmpty({
    seed,
    origin,
    count,
    bound,
    scope: dropEmpty({ countries: scope.countries, base: scope.base }),
    earliest,
    latest,
  });

/** Without what is null, an empty list or an empty object. */
function dropEmpty(value: Record<string, unknown>): Record<string, unknown> {
  const isEmpty = (item: unknown) => item === null || (typeof item === 'object' && Object.keys(item).length === 0);
  return Object.fromEntries(Object.entries(value).filter(([, item]) => !isEmpty(item)));
}
