import type { Knowledge } from '@mujaz/knowledge';
import type { Count, Reading, Report, WeaponUse } from '@mujaz/parsing';
import { knowledge as few, report } from './record.ts';

const entity = (id: string, en: string) => ({
  id,
  names: { ar: 'اسم', en },
  aliases: { ar: [] },
  references: [],
});
const actor = (id: string, en: string) => ({ ...entity(id, en), side: 'attacker' as const });

export const knowledge: Knowledge = {
  ...few,
  actors: [
    actor('united-states', 'United States'),
    actor('coalition', 'International coalition'),
    actor('islamic-resistance-in-iraq', 'Islamic Resistance in Iraq'),
    actor('syrian-army', 'Syrian army'),
    actor('isis', 'Islamic State'),
  ],
  weapons: [{ id: 'drone', names: { ar: 'طائرة مسيّرة', en: 'Drone' }, references: [] }],
  outlets: [entity('example', 'Example Daily')],
};

const weapon = (type: WeaponUse['type'], count: Count | null = null): WeaponUse => ({ type, count });
const days = (earliest: string | null, latest: string | null): Report['when'] => ({
  earliest,
  latest,
  precision: earliest === null || latest === null ? 'unknown' : earliest === latest ? 'day' : 'days',
  basis: 'stated',
  text: null,
});

/** One attack for each way in which days, places, weapons, harm and actors can be told, each in an article of its own. */
export const tellings: Record<string, Partial<Report>> = {
  day: {
    when: days('2022-03-05', '2022-03-05'),
    killed: { low: 3, high: null },
    claimedBy: 'islamic-resistance-in-iraq',
  },
  nobody: { when: days('2022-04-05', '2022-04-05'), killed: { low: 0, high: 0 }, blamedOn: 'unknown' },
  night: { when: days('2022-05-10', '2022-05-11') },
  week: { when: days('2023-12-01', '2023-12-07'), weapons: [weapon('rocket')] },
  month: { when: days('2022-11-01', '2022-11-30') },
  season: { when: days('2021-06-12', '2021-08-28') },
  year: { when: days('2020-01-01', '2020-12-31') },
  until: { when: days(null, '2019-05-01') },
  since: { when: days('2019-07-01', null) },
  never: { when: days(null, null) },
  unplaced: { when: days('2022-06-01', '2022-06-01'), target: { base: null, place: 'قاعدة في سوريا' } },
  unarmed: { when: days('2022-06-10', '2022-06-10'), weapons: [] },
  unknown: { when: days('2022-06-20', '2022-06-20'), weapons: [weapon('unknown')] },
  mortar: { when: days('2022-07-01', '2022-07-01'), weapons: [weapon('mortar'), weapon('ied')], claimedBy: 'isis' },
  both: {
    when: days('2022-07-10', '2022-07-10'),
    weapons: [weapon('rocket'), weapon('drone', { low: 2, high: 2 })],
    blamedOn: 'syrian-army',
  },
  bomb: { when: days('2022-07-20', '2022-07-20'), weapons: [weapon('ied')] },
  gunfire: { when: days('2022-08-01', '2022-08-01'), weapons: [weapon('drone'), weapon('gunfire')], intercepted: true },
  intercepted: { when: days('2022-08-10', '2022-08-10'), intercepted: true },
  arrived: { when: days('2022-08-20', '2022-08-20'), intercepted: true, injured: { low: 1, high: 1 } },
  strike: {
    kind: 'strike',
    when: days('2022-09-01', '2022-09-01'),
    weapons: [weapon('airstrike')],
    claimedBy: 'united-states',
  },
  somebody: { kind: 'strike', when: days('2022-09-10', '2022-09-10'), weapons: [weapon('airstrike')] },
};

const published = { earliest: '2024-01-01', latest: '2024-01-01', precision: 'day', basis: 'stated' } as const;

export const readings: Reading[] = Object.entries(tellings).map(([id, changes]) => ({
  seed: { id, title: id, lang: 'ar', outlet: id === 'day' ? 'example' : null, published },
  reports: [report(`${id}#1`, changes)],
  tallies: [],
  messages: [],
}));

export const seeds = readings.map(({ seed }) => ({ id: seed.id, declared: {} }));
