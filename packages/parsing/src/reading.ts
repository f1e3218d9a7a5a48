/**
 * The shape of a reading, as `mujaz read --json` prints it: plain JSON, no classes.
 * Offsets count Unicode code points into the seed's decoded text; start inclusive, end exclusive.
 */
import type { Country, WeaponType } from '@mujaz/knowledge';

/** An ISO day, `YYYY-MM-DD`. */
export type IsoDay = string;

export type Precision = 'day' | 'days' | 'week' | 'month' | 'year' | 'unknown';

/** `null` on both sides when nothing is known; never the day of publication by default. */
export interface Span {
  earliest: IsoDay | null;
  latest: IsoDay | null;
  precision: Precision;
}

export interface When extends Span {
  /** `published`: only the article's own date bounds it; `event`: a cited reference event does. */
  basis: 'stated' | 'relative' | 'published' | 'event' | 'unknown';
  /** The words that said so, verbatim, or null. */
  text: string | null;
  /** Where the day is unknown because that of the article is: so many days before it, inclusive (`اليوم` is 0). */
  ago?: { from: number; to: number };
}

export interface Published extends Span {
  basis: 'declared' | 'stated' | 'inferred' | 'unknown';
}

/** A count as told. `high: null` means that no upper bound was told; `null` for the whole means silence. */
export interface Count {
  low: number;
  high: number | null;
}

/** A W3C TextQuoteSelector and TextPositionSelector over the same words. */
export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
}

export interface WeaponUse {
  type: WeaponType;
  count: Count | null;
}

export type Stance = 'claims' | 'reports' | 'acknowledges' | 'denies';

/** What one source tells of one event in one seed. */
export interface Report {
  id: string;
  kind: 'attack' | 'strike';
  target: { base: string | null; place: string | null };
  when: When;
  weapons: WeaponUse[];
  claimedBy: string | null;
  blamedOn: string | null;
  origin: { id: string | null; text: string | null; stance: Stance };
  killed: Count | null;
  injured: Count | null;
  damage: 'material' | 'none' | null;
  intercepted: boolean | null;
  role: 'news' | 'recap';
  /** For a strike: the id of the report of the attack that the text says it answers. */
  answers?: string;
  /** The text says that these figures of killed and injured take the place of earlier ones: `ارتفع عدد المصابين إلى 34`. */
  updates?: true;
  quotes: Quote[];
}

/** `base: null` when the count is over whole countries. */
export interface TallyScope {
  countries: Country[];
  base: string | null;
}

export type Bound = 'exact' | 'at-least' | 'more-than' | 'about';

/** A cumulative count that somebody announced. */
export interface Tally {
  count: number;
  bound: Bound;
  scope: TallyScope;
  earliest: IsoDay | null;
  latest: IsoDay | null;
  origin: string | null;
  breakdown: { scope: TallyScope; count: number; bound: Bound }[];
  quotes: Quote[];
}

/** What the reader saw and could not use, or used by a rule that an editor should know of. */
export interface Message {
  ruleId: string;
  reason: string;
  start: number;
  end: number;
  severity: 'info' | 'warning' | 'error';
  note: string | null;
}

export interface SeedInfo {
  id: string;
  title: string | null;
  lang: 'ar';
  outlet: string | null;
  published: Published;
}

/** One seed, read. `incidents` are added by `@mujaz/incidents`. */
export interface Reading {
  seed: SeedInfo;
  reports: Report[];
  tallies: Tally[];
  messages: Message[];
}

/** What an editor knows for certain of a seed: its sidecar `NAME.yaml`. */
export interface Declared {
  published?: IsoDay;
  outlet?: string;
  url?: string;
  retrieved?: IsoDay;
}

/** A seed as the reader takes it: `text` is decoded, byte-faithful but for a BOM. */
export interface Seed {
  /** The file's name without its ending. */
  id: string;
  text: string;
  declared: Declared;
}
