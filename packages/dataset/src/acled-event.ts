import type { PublishedIncident } from '@mujaz/incidents';
import type { Base, Country, WeaponType } from '@mujaz/knowledge';
import type { Count, IsoDay } from '@mujaz/parsing';
import { kindOfActor, nameInteraction, type ActorKind } from './acled-actors.ts';
import { join, type Cell } from './column.ts';
import type { Dataset } from './dataset.ts';

/** ACLED's 31 columns in its order, by its codebook of October 2024. */
export const acledNames = [
  'event_id_cnty',
  'event_date',
  'year',
  'time_precision',
  'disorder_type',
  'event_type',
  'sub_event_type',
  'actor1',
  'assoc_actor_1',
  'inter1',
  'actor2',
  'assoc_actor_2',
  'inter2',
  'interaction',
  'civilian_targeting',
  'iso',
  'region',
  'country',
  'admin1',
  'admin2',
  'admin3',
  'location',
  'latitude',
  'longitude',
  'geo_precision',
  'source',
  'source_scale',
  'notes',
  'fatalities',
  'tags',
  'timestamp',
] as const;

/** An incident in ACLED's columns. */
export type AcledEvent = Record<(typeof acledNames)[number], Cell>;

/**
 * Why an incident cannot be written in ACLED's columns without inventing something: it names no base, and so no place with
 * coordinates; its days reach over more than a month; or no weapon is told, and so no type of event.
 */
export const acledReasons = ['no-base', 'no-month', 'no-weapon'] as const;
export type AcledReason = (typeof acledReasons)[number];

const DAY = 86_400_000;
const longest = { week: 7, month: 31 };

const countries: Record<Country, { iso: number; name: string }> = {
  iq: { iso: 368, name: 'Iraq' },
  jo: { iso: 400, name: 'Jordan' },
  sy: { iso: 760, name: 'Syria' },
};

const disrupted = ['Strategic developments', 'Strategic developments', 'Disrupted weapons use'] as const;

/** Where several weapons were used, the type that stands first here is the event's, as in the codebook's hierarchy. */
const typesByWeapon: readonly { weapons: readonly WeaponType[]; types: readonly [string, string, string] }[] = [
  { weapons: ['gunfire'], types: ['Political violence', 'Battles', 'Armed clash'] },
  {
    weapons: ['airstrike', 'drone'],
    types: ['Political violence', 'Explosions/Remote violence', 'Air/drone strike'],
  },
  {
    weapons: ['rocket', 'missile', 'mortar', 'artillery'],
    types: ['Political violence', 'Explosions/Remote violence', 'Shelling/artillery/missile attack'],
  },
  {
    weapons: ['ied'],
    types: ['Political violence', 'Explosions/Remote violence', 'Remote explosive/landmine/IED'],
  },
];

/** Why an incident has no line in `acled.csv`; null if it has one. */
export function whyNoAcledEvent(incident: PublishedIncident, dataset: Dataset): AcledReason | null {
  if (!baseOf(incident, dataset)) return 'no-base';
  if (countDays(incident.when) > longest.month) return 'no-month';
  return typesOf(incident) ? null : 'no-weapon';
}

/** How many incidents `acled.csv` leaves out for each reason, those that there are. */
export function countAcledLeftOut(dataset: Dataset): { reason: AcledReason; count: number }[] {
  const reasons = dataset.incidents.map((incident) => whyNoAcledEvent(incident, dataset));
  return acledReasons
    .map((reason) => ({ reason, count: reasons.filter((of) => of === reason).length }))
    .filter(({ count }) => count > 0);
}

/** The incidents that can be written in ACLED's columns, in the order of the dataset. */
export function listAcledEvents(dataset: Dataset): AcledEvent[] {
  return dataset.incidents.flatMap((incident) => toAcledEvent(incident, dataset) ?? []);
}

function toAcledEvent(incident: PublishedIncident, dataset: Dataset): AcledEvent | null {
  const { kind, when, killed, grade } = incident;
  const base = baseOf(incident, dataset);
  const types = typesOf(incident);
  const days = countDays(when);
  if (!base || !types || when.earliest === null || days > longest.month) return null;

  const country = countries[base.country];
  const day = addDays(when.earliest, Math.floor((days - 1) / 2));
  const one = firstActor(incident, base.country, dataset);
  const two = kind === 'attack' ? attacked(dataset) : null;
  const [disorder, type, subType] = types;
  return {
    event_id_cnty: incident.id,
    event_date: day,
    year: Number(day.slice(0, 4)),
    time_precision: days === 1 ? 1 : days <= longest.week ? 2 : 3,
    disorder_type: disorder,
    event_type: type,
    sub_event_type: subType,
    actor1: one.name,
    assoc_actor_1: one.beside,
    inter1: one.kind,
    actor2: two?.name ?? null,
    assoc_actor_2: two?.beside ?? null,
    inter2: two?.kind ?? null,
    interaction: nameInteraction(one.kind, two?.kind ?? null),
    civilian_targeting: null,
    iso: country.iso,
    region: 'Middle East',
    country: country.name,
    admin1: base.region.en,
    admin2: null,
    admin3: null,
    location: base.names.en,
    latitude: base.location.lat,
    longitude: base.location.lon,
    geo_precision: 2,
    source: join(sourcesOf(incident, dataset), '; '),
    source_scale: null,
    notes: writeNotes(incident, base, days, dataset),
    fatalities: killed?.low ?? null,
    tags: join(
      [
        kind === 'attack' ? 'attack' : 'strike in return',
        `grade: ${grade}`,
        ...(days > 1 ? [`date between: ${when.earliest} and ${when.latest}`] : []),
        ...(killed === null ? ['fatalities not told'] : []),
        ...(incident.intercepted ? ['said to be intercepted'] : []),
      ],
      '; ',
    ),
    timestamp: null,
  };
}

interface AcledActor {
  name: string;
  /** Those named beside it, in one cell. */
  beside: string | null;
  kind: ActorKind;
}

/** Who acted: the claimant, else who is blamed, else ACLED's name for those whom nobody names. */
function firstActor(incident: PublishedIncident, country: Country, dataset: Dataset): AcledActor {
  const field = named(incident.claimedBy) ? 'claimedBy' : 'blamedOn';
  const id = incident[field];
  if (id !== null && named(id)) {
    const wider = incident.wider.filter((entry) => entry.field === field).map(({ value }) => nameOf(value, dataset));
    return { name: nameOf(id, dataset), beside: join(wider, '; '), kind: kindOfActor(id, country) };
  }
  return incident.kind === 'attack'
    ? { name: `Unidentified Armed Group (${countries[country].name})`, beside: null, kind: 'Political militia' }
    : { name: 'Unidentified Military Forces', beside: null, kind: 'External/Other forces' };
}

const named = (id: string | null) => id !== null && id !== 'unknown';

/** Whom every attack of the record is on. */
function attacked(dataset: Dataset): AcledActor {
  return {
    name: nameOf('united-states', dataset),
    beside: nameOf('coalition', dataset),
    kind: 'External/Other forces',
  };
}

/** Disorder, type and sub-type. What is said to be intercepted without any harm is, to ACLED, no attack that arrived. */
function typesOf(incident: PublishedIncident): readonly [string, string, string] | null {
  const used = new Set(incident.weapons.map(({ type }) => type));
  const found = typesByWeapon.find(({ weapons }) => weapons.some((weapon) => used.has(weapon)));
  if (!found) return null;
  const harm = Boolean(incident.killed?.low) || Boolean(incident.injured?.low) || incident.damage === 'material';
  return incident.intercepted && !harm && !used.has('gunfire') ? disrupted : found.types;
}

function writeNotes(incident: PublishedIncident, base: Base, days: number, dataset: Dataset): string {
  const { kind, when, weapons, killed, injured, grade } = incident;
  const used = weapons.map(({ type, count }) => {
    const weapon = dataset.knowledge.weapons.find(({ id }) => id === type)?.names.en.toLowerCase() ?? type;
    return `${weapon} (${count ? formatRange(count) : 'number not told'})`;
  });
  return [
    `${kind === 'attack' ? 'Attack on' : 'Strike in return on'} ${base.names.en}: ${used.join(', ')}.`,
    ...(days > 1
      ? [`On one day from ${when.earliest} to ${when.latest}, which one is not told; event_date is the middle of them.`]
      : []),
    `Killed: ${killed ? formatRange(killed) : 'not told'}. Injured: ${injured ? formatRange(injured) : 'not told'}.`,
    `Grade: ${grade}. The words that say so are in sources.csv under this id.`,
  ].join(' ');
}

function formatRange({ low, high }: Count): string {
  if (high === null) return `at least ${low}`;
  return low === high ? String(low) : `${low} to ${high}`;
}

/** The outlets that carried it, else the ids of the articles whose outlet nobody knows. */
function sourcesOf(incident: PublishedIncident, { seeds, knowledge }: Dataset): string[] {
  const all = incident.sources.map(({ seed }) => {
    const outlet = seeds.find(({ id }) => id === seed)?.outlet ?? null;
    return knowledge.outlets.find(({ id }) => id === outlet)?.names.en ?? outlet ?? `Article ${seed}`;
  });
  return [...new Set(all)];
}

function baseOf(incident: PublishedIncident, { knowledge }: Dataset): Base | undefined {
  return knowledge.bases.find(({ id }) => id === incident.target.base);
}

function nameOf(actor: string, { knowledge }: Dataset): string {
  return knowledge.actors.find(({ id }) => id === actor)?.names.en ?? actor;
}

/** Days from the first to the last, both counted; Infinity where one is not known. */
function countDays({ earliest, latest }: PublishedIncident['when']): number {
  return earliest === null || latest === null ? Infinity : (Date.parse(latest) - Date.parse(earliest)) / DAY + 1;
}

function addDays(day: IsoDay, count: number): IsoDay {
  return new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);
}
