import { describe, expect, it, test } from 'vitest';
import { columns, createDataset, renderFiles, whyNoAcledEvent } from '../src/index.ts';
import { readCsv, readRows } from './read-csv.ts';
import { knowledge, readings, seeds, tellings } from './record-many.ts';

const dataset = createDataset({ seeds, readings, knowledge, corrections: [] });
const files = new Map(renderFiles(dataset).map(({ path, content }) => [path, content]));
const csv = files.get('acled.csv') ?? '';
const idOf = (telling: string) =>
  dataset.incidents.find(({ sources }) => sources.some(({ seed }) => seed === telling))?.id ?? '';

/** The line of the incident that an article of `record-many.ts` tells. */
function line(telling: string): Record<string, string> | undefined {
  return readRows(csv).find((row) => row['event_id_cnty'] === idOf(telling));
}

it('tells each article’s incident apart', () => {
  expect(dataset.incidents).toHaveLength(Object.keys(tellings).length);
});

it('has the 31 columns of ACLED in their order', () => {
  expect(readCsv(csv)[0]?.join(' ')).toBe(
    'event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1 inter1 ' +
      'actor2 assoc_actor_2 inter2 interaction civilian_targeting iso region country admin1 admin2 admin3 location ' +
      'latitude longitude geo_precision source source_scale notes fatalities tags timestamp',
  );
  expect(columns.acled).toHaveLength(31);
});

test('a whole line', () => {
  expect(line('day')).toEqual({
    event_id_cnty: 'conoco-2022-03-05-a',
    event_date: '2022-03-05',
    year: '2022',
    time_precision: '1',
    disorder_type: 'Political violence',
    event_type: 'Explosions/Remote violence',
    sub_event_type: 'Air/drone strike',
    actor1: 'Islamic Resistance in Iraq',
    assoc_actor_1: '',
    inter1: 'Political militia',
    actor2: 'United States',
    assoc_actor_2: 'International coalition',
    inter2: 'External/Other forces',
    interaction: 'Political militia-External/Other forces',
    civilian_targeting: '',
    iso: '760',
    region: 'Middle East',
    country: 'Syria',
    admin1: 'Deir ez-Zor',
    admin2: '',
    admin3: '',
    location: 'Conoco',
    latitude: '35.3',
    longitude: '40.3',
    geo_precision: '2',
    source: 'Example Daily',
    source_scale: '',
    notes:
      'Attack on Conoco: drone (number not told). Killed: at least 3. Injured: not told. ' +
      'Grade: reported. The words that say so are in sources.csv under this id.',
    fatalities: '3',
    tags: 'attack; grade: reported',
    timestamp: '',
  });
});

describe('a day that is not known', () => {
  it.each([
    ['night', '2022-05-10', '2', 'date between: 2022-05-10 and 2022-05-11'],
    ['week', '2023-12-04', '2', 'date between: 2023-12-01 and 2023-12-07'],
    ['month', '2022-11-15', '3', 'date between: 2022-11-01 and 2022-11-30'],
  ])('is the middle of a %s, and the line says so', (telling, date, precision, tag) => {
    const row = line(telling);
    expect(row).toMatchObject({ event_date: date, time_precision: precision });
    expect(row?.['tags']).toContain(tag);
    expect(row?.['notes']).toContain('which one is not told; event_date is the middle of them');
  });
});

describe('what cannot be written without inventing something', () => {
  it.each([
    ['unplaced', 'no-base'],
    ['season', 'no-month'],
    ['year', 'no-month'],
    ['until', 'no-month'],
    ['since', 'no-month'],
    ['never', 'no-month'],
    ['unarmed', 'no-weapon'],
    ['unknown', 'no-weapon'],
  ])('%s is left out, and incidents.csv says why: %s', (telling, reason) => {
    expect(line(telling)).toBeUndefined();
    const row = readRows(files.get('incidents.csv') ?? '').find(({ id }) => id === idOf(telling));
    expect(row?.['acled_left_out']).toBe(reason);
  });

  it('is counted in the description of the table', () => {
    const { resources } = JSON.parse(files.get('datapackage.json') ?? '{}');
    const { description } = resources.find(({ name }: { name: string }) => name === 'acled');
    expect(description).toContain('1 name no base, and so no place with coordinates (`no-base`); 5 can have happened');
    expect(description).toContain('2 tell no weapon');
  });

  it('is all that is left out', () => {
    const kept = dataset.incidents.filter((incident) => whyNoAcledEvent(incident, dataset) === null);
    expect(readRows(csv).map((row) => row['event_id_cnty'])).toEqual(kept.map(({ id }) => id));
    expect(kept).toHaveLength(Object.keys(tellings).length - 8);
  });
});

describe('the type of an event', () => {
  it.each([
    ['week', 'Explosions/Remote violence', 'Shelling/artillery/missile attack'],
    ['mortar', 'Explosions/Remote violence', 'Shelling/artillery/missile attack'],
    ['both', 'Explosions/Remote violence', 'Air/drone strike'],
    ['bomb', 'Explosions/Remote violence', 'Remote explosive/landmine/IED'],
    ['gunfire', 'Battles', 'Armed clash'],
    ['intercepted', 'Strategic developments', 'Disrupted weapons use'],
    ['arrived', 'Explosions/Remote violence', 'Air/drone strike'],
    ['strike', 'Explosions/Remote violence', 'Air/drone strike'],
  ])('%s is %s: %s', (telling, type, subType) => {
    expect(line(telling)).toMatchObject({ event_type: type, sub_event_type: subType });
  });
});

describe('who acted', () => {
  it.each([
    ['night', 'Unidentified Armed Group (Syria)', 'Political militia', 'Political militia-External/Other forces'],
    ['nobody', 'Unidentified Armed Group (Syria)', 'Political militia', 'Political militia-External/Other forces'],
    ['mortar', 'Islamic State', 'Rebel group', 'Rebel group-External/Other forces'],
    ['both', 'Syrian army', 'State forces', 'State forces-External/Other forces'],
    ['strike', 'United States', 'External/Other forces', 'External/Other forces only'],
    ['somebody', 'Unidentified Military Forces', 'External/Other forces', 'External/Other forces only'],
  ])('%s: %s', (telling, actor1, inter1, interaction) => {
    expect(line(telling)).toMatchObject({ actor1, inter1, interaction });
  });

  it('leaves open whom a strike hit', () => {
    expect(line('strike')).toMatchObject({ actor2: '', assoc_actor_2: '', inter2: '' });
  });
});

describe('fatalities', () => {
  it('are empty where nobody told, which is not zero', () => {
    expect(line('week')?.['fatalities']).toBe('');
    expect(line('week')?.['tags']).toContain('fatalities not told');
  });

  it('are zero where a source says so', () => {
    expect(line('nobody')?.['fatalities']).toBe('0');
    expect(line('nobody')?.['tags']).not.toContain('fatalities not told');
  });
});
