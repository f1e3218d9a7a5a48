import { describe, expect, it } from 'vitest';
import { createDataset, renderFiles, validateDataset } from '../src/index.ts';
import { knowledge, readings, seeds } from './record.ts';

const dataset = createDataset({ seeds, readings, knowledge, corrections: [] });

/** The dataset with another value at a path such as `seeds.0.url`; without a value the key is taken away. */
function broken(path: string, value?: unknown): unknown {
  const copy = structuredClone(dataset) as unknown as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce((at, key) => at[key] as Record<string, unknown>, copy);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

describe('validateDataset', () => {
  it('reads back what was written', () => {
    const [file] = renderFiles(dataset);
    expect(validateDataset(file?.content)).toEqual(dataset);
    expect(validateDataset(dataset)).toEqual(dataset);
  });

  it.each<[string, unknown, string]>([
    ['text that is no JSON', '{', 'expected JSON'],
    ['nothing', null, 'expected Object'],
    ['another version', broken('schemaVersion', 2), 'Unexpected schema version 2 of the dataset, expected 1'],
    [
      'a field of the wrong type',
      broken('incidents.0.weapons.0.type', 7),
      'Unexpected 7 at `incidents.0.weapons.0.type` of the dataset, expected string',
    ],
    ['a missing field', broken('seeds.1.incidents'), '`seeds.1.incidents`'],
    [
      'an incident that is not there',
      broken('seeds.0.incidents', ['conoco-1999-01-01-a']),
      'Unexpected incident `conoco-1999-01-01-a` in seed `one` of the dataset, expected an id that it holds',
    ],
    [
      'a base that knowledge does not have',
      broken('incidents.0.target.base', 'atlantis'),
      'Unexpected base `atlantis` in incident `conoco-2023-11-23-a`',
    ],
    [
      'an answer to an attack that is not there',
      broken('incidents.1.answers', [{ incident: 'conoco-1999-01-01-a', sources: [] }]),
      'Unexpected incident `conoco-1999-01-01-a` in incident `strike-unnamed-2023-11-23-a`',
    ],
    ['an incident without its answers', broken('incidents.1.answers'), '`incidents.1.answers`'],
    ['a dataset without its log', broken('updates'), '`updates`'],
    ['a tally of a seed that is gone', broken('tallies.0.seed', 'three'), 'Unexpected seed `three`'],
  ])('refuses %s', (_what, value, message) => {
    expect(() => validateDataset(value)).toThrow(message);
  });
});
