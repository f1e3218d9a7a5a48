import type { Country } from '@mujaz/knowledge';

/** ACLED's kinds of actors, in the order of its codes 1 to 8, by which an interaction is named. */
export const actorKinds = [
  'State forces',
  'Rebel group',
  'Political militia',
  'Identity militia',
  'Rioters',
  'Protesters',
  'Civilians',
  'External/Other forces',
] as const;

export type ActorKind = (typeof actorKinds)[number];

/** Forces of a state, by the country where they are at home; null for those of a state or alliance that has none of these countries. */
const stateForces = new Map<string, Country | null>([
  ['united-states', null],
  ['coalition', null],
  ['israel', null],
  ['iran', null],
  ['irgc', null],
  ['iraqi-army', 'iq'],
  ['popular-mobilization-forces', 'iq'],
  ['peshmerga', 'iq'],
  ['syrian-army', 'sy'],
  ['jordan', 'jo'],
]);

/** The kind of an actor where it acts: forces of a state abroad are external. Armed groups are political militias unless listed. */
export function kindOfActor(id: string, country: Country): ActorKind {
  const home = stateForces.get(id);
  if (home !== undefined) return home === country ? 'State forces' : 'External/Other forces';
  if (id === 'isis') return 'Rebel group';
  return id === 'tribal-forces' ? 'Identity militia' : 'Political militia';
}

/** The name of an interaction; the kind with the lower code comes first, whoever acted. */
export function nameInteraction(one: ActorKind, other: ActorKind | null): string {
  if (other === null) return `${one} only`;
  const [first, second] = actorKinds.indexOf(one) <= actorKinds.indexOf(other) ? [one, other] : [other, one];
  return `${first}-${second}`;
}
