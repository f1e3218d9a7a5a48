import { createUpdates } from '@mujaz/incidents';
import { expect, test } from 'vitest';
import { createHistory } from '../src/lib/record-history.ts';

test('the history of an incident has the day it was recorded, its changes, and the day of the last', () => {
  const { updates } = createUpdates([
    {
      path: '2026-11-21-a.yaml',
      text: 'incidents: { added: [{ id: x, kind: attack, grade: claimed, seeds: [a] }, { id: y, kind: attack, grade: claimed, seeds: [a] }] }',
    },
    {
      path: '2026-11-23-a.yaml',
      text: 'incidents: { changed: [{ id: x, fields: [{ field: grade, from: claimed, to: reported }] }] }',
    },
    { path: '2026-11-25-a.yaml', text: 'incidents: { merged: [{ id: x, into: y }] }' },
  ]);
  const histories = createHistory(updates);
  expect(histories.get('x')).toMatchObject({
    standing: { status: 'merged', into: 'y', state: { grade: 'reported' } },
    recorded: '2026-11-21',
    changed: '2026-11-25',
    changes: [{ day: '2026-11-23', fields: [{ field: 'grade' }] }],
  });
  expect(histories.get('y')).toMatchObject({ recorded: '2026-11-21', changed: '2026-11-21', changes: [] });
});
