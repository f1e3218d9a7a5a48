/** The names of a thing in the site's two languages. */
export interface Names {
  ar: string;
  en: string;
}

/** Where a fact was read. `supports` names the fields of the entity that it backs. */
export interface Reference {
  url: string;
  title: string;
  /** The day somebody looked, `YYYY-MM-DD`. */
  accessed?: string;
  supports: string[];
}

/**
 * Spellings by which a text may name an entity. Spelling folds (hamza, ة/ه, ى/ي, harakat, tatweel,
 * quotes) and attached particles are the reader's business: one entry covers them all.
 */
export interface Aliases {
  /** Names that mean this entity wherever they stand. */
  ar: string[];
  /** Names that mean it only after a word for the kind of thing, as in `قاعدة حرير` (حرير alone is silk). */
  afterKindWord?: string[];
  /** Short forms that mean it only in a text that has used one of its full names: `المرصد`, `الكتائب`. */
  onceNamed?: string[];
  /** Names that mean it unless another place follows, as in `السفارة الأميركية في بيروت`. */
  unlessElsewhere?: string[];
  /** Typing errors seen in real texts, kept apart so that nobody shows them as names. */
  misspelled?: string[];
  en?: string[];
}

export type Country = 'iq' | 'jo' | 'sy';

interface Entity {
  /** Permanent, lower-case kebab, equal to the file's name. */
  id: string;
  names: Names;
  aliases: Aliases;
  references: Reference[];
}

export interface Base extends Entity {
  country: Country;
  /** The governorate or region, as readers know it. */
  region: Names;
  /** Decimal degrees, rounded to 0.1, as open encyclopedias give them. */
  location: { lat: number; lon: number };
  /** The place whose location stands in, where no open encyclopedia gives the base's own. */
  placedAt?: Names;
  /** One or two plain sentences an editor wrote; every fact in them is backed by a reference. */
  summary: Names;
}

export interface Actor extends Entity {
  /** `attacker`: attacks bases; `defender`: the US, the coalition, their partners; `other`: neither. */
  side: 'attacker' | 'defender' | 'other';
  /** The wider group that this one belongs to or fights under, by id. */
  partOf?: string[];
}

export type WeaponType =
  'drone' | 'rocket' | 'missile' | 'mortar' | 'artillery' | 'ied' | 'gunfire' | 'airstrike' | 'unknown';

/** One file per weapon type: how the site names it. The words that texts use are in the language pack. */
export interface Weapon {
  id: WeaponType;
  names: Names;
  references: Reference[];
}

export interface Outlet extends Entity {
  /** The outlet's own site, without a path. */
  url?: string;
}

/**
 * Somebody who says first what others print: a ministry, a monitor, a claimant, unnamed locals.
 * An origin whose id is that of its actor is that actor's own voice and answers to the actor's names:
 * `createKnowledge` puts them before the origin's own aliases.
 */
export interface Origin extends Entity {
  /** `attacked`: speaks for the side attacked, so its word can acknowledge; `attacker`: can claim. */
  standing: 'attacked' | 'attacker' | 'monitor' | 'authority' | 'unnamed';
  /** The actor who speaks, when the origin is an actor's own voice. */
  actor?: string;
}

/** A public, dated event that undated texts can be placed against. */
export interface ReferenceEvent {
  id: string;
  names: Names;
  /** ISO days, both inclusive; equal for an event of one day. */
  earliest: string;
  latest: string;
  /**
   * Each inner list is one way to name the event; any one suffices. It is met where every entry of the
   * list stands in the same sentence; an entry offers alternatives with `|`, each a word or a phrase.
   * Spelling folds and attached particles are the reader's business, as for aliases. An entry that begins with `=` is a
   * fact, however worded: `=base` (the base attacked), `=day` (the event's day and month), `=killed 3`, `=injured 5 7`
   * (any of these numbers), `=rocket 14` and the same with missile, drone and mortar, `=attacks 52 58` (a count of attacks
   * between the two, told as it stands and not rounded), `=attacks-over 60` (more than sixty of them).
   */
  cues: string[][];
  /**
   * What the event tells of a text that mentions it. `after`: published on or after `earliest`.
   * `around`: that, and no later than `withinDays` days after `latest`; where only the background tells it, it bounds the text
   * from below alone, unless `evenAsBackground`.
   */
  tells: { rule: 'after' | 'around'; withinDays?: number; evenAsBackground?: true };
  /** The incident it is, when the event is itself an attack on a base. */
  attackOn?: string;
  /** Who struck, when the event is a strike in return: the id of an actor. */
  strikeBy?: string;
  references: Reference[];
}

export interface Knowledge {
  bases: Base[];
  actors: Actor[];
  weapons: Weapon[];
  outlets: Outlet[];
  origins: Origin[];
  events: ReferenceEvent[];
}
