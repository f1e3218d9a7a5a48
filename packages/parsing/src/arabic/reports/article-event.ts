import type { Count, Report, When, WeaponUse } from '../../reading.ts';

export type PartOfDay = 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

/** A report in the making: what one passage tells of one attack, with where it says so. */
export interface ArticleEvent {
  kind: Report['kind'];
  base: string | null;
  place: string | null;
  /** A convoy on the road, which is at no base. */
  onRoad?: true;
  /** Forces or bases left unnamed, which may be those named elsewhere. */
  isMany?: true;
  when: When;
  /** Whose day it is: the attack's own, only the statement's, taken over from a neighbour, or none told. */
  dayOf: 'event' | 'statement' | 'context' | 'none';
  /** Told with a part of the day and no day: `تعرضت فجراً`. */
  part?: PartOfDay;
  weapons: WeaponUse[];
  claimedBy: string | null;
  blamedOn: string | null;
  origin: Report['origin'];
  killed: Count | null;
  injured: Count | null;
  damage: Report['damage'];
  intercepted: boolean | null;
  role: Report['role'];
  /** Told as so many days from another attack (`وبعدها بيوم`), whose own day may be settled later. */
  after?: { event: ArticleEvent; days: number; hours: number };
  /** For a strike: the attack that the text says it answers. */
  answers?: ArticleEvent | undefined;
  /** For a strike without a day of its own: how many days after that attack. */
  daysAfterAnswered?: number;
  /** It came after that attack, some days later at most: within so many. */
  daysWithinAnswered?: number;
  /** A sentence after it told its harm of one side's own people: `إصابة ثلاثة من أفراده`. */
  tellsOfOwn?: true;
  /** Its figures take the place of those told before. */
  isUpdate?: true;
  /** UTF-16 spans of the passages that say so, the first being the one that names the attack. */
  passages: { start: number; end: number }[];
  /** The sentence it was found in. */
  sentence: number;
  /** `القصف`, `الهجوم`: told as known already. */
  isDefinite?: boolean;
  /** The trigger's first token, by which a sentence's events are told apart. */
  trigger: number;
}
