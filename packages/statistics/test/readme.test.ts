import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countByMonth } from '../src/index.ts';

test('the README prints what its example gives', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const [, printed = ''] = /```json\n([^`]+)```/u.exec(readme) ?? [];
  const incidents = [
    { id: 'conoco-2023-10-26-a', when: { earliest: '2023-10-26', latest: '2023-10-26' } },
    { id: 'tower-22-2024-01-28-a', when: { earliest: '2024-01-28', latest: '2024-01-28' } },
    { id: 'al-omar-2023-11-28-a', when: { earliest: '2023-11-28', latest: '2023-12-02' } },
  ].map(({ id, when }) => ({ id, when: { ...when, precision: 'days', basis: 'stated', text: null } as const }));
  expect(JSON.parse(printed)).toEqual(countByMonth(incidents));
  for (const { id, when } of incidents)
    expect(readme).toContain(`{ id: '${id}', when: { earliest: '${when.earliest}', latest: '${when.latest}'`);
});
