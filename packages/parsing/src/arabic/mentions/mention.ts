import type { Bound } from '../../reading.ts';
import type { WeaponType } from '@mujaz/knowledge';

interface Span {
  /** Token indexes in the sentence, `to` exclusive. */
  from: number;
  to: number;
}

/** A base that knowledge names. */
export interface BaseMention extends Span {
  type: 'base';
  base: string;
}

/** A base or force of the side attacked that the words leave unnamed: `قاعدة أميركية في سوريا`. */
export interface TargetMention extends Span {
  type: 'target';
  plural: boolean;
  /** It points back: `القاعدة نفسها`. */
  anaphoric: boolean;
  /** A camp by its own name, which knowledge lacks: `معسكر بسماية`. */
  named?: true;
}

export interface ActorMention extends Span {
  type: 'actor';
  actor: string;
  side: 'attacker' | 'defender' | 'other';
}

export interface OriginMention extends Span {
  type: 'origin';
  origin: string;
}

export interface WeaponMention extends Span {
  type: 'weapon';
  weapon: WeaponType;
  number: 'one' | 'two' | 'many' | 'mass';
}

/** A number told in digits or words. `ordinal` numbers order things and count none. */
export interface NumberMention extends Span {
  type: 'number';
  value: number;
  bound: Bound;
  ordinal: boolean;
  /** The upper end of `بين 7 و10`. */
  high: number | null;
}

export type TriggerForm = 'perfect' | 'imperfect' | 'future' | 'singular' | 'dual' | 'plural';

/** A word that tells of an attack. */
export interface TriggerMention extends Span {
  type: 'trigger';
  lemma: string;
  /** `active`: subject attacks object; `undergone`: subject is attacked; `noun`; `impact`; `interception`; `carrier`. */
  sort: 'active' | 'undergone' | 'noun' | 'impact' | 'interception' | 'carrier' | 'claim';
  form: TriggerForm;
  definite: boolean;
  /** Written onto it: `لاستهداف`. */
  preposition: 'ب' | 'ل' | 'ك' | null;
}

export interface SpeechMention extends Span {
  type: 'speech';
  continues: boolean;
}

export type DayWord =
  | { sort: 'ago'; days: number }
  | { sort: 'hours'; hours: number }
  /** `الأسبوع الماضي`, `قبل نحو أسبوعين`: some day between so many days ago and so many. */
  | { sort: 'span'; from: number; to: number }
  | { sort: 'vague' }
  /** `في اليوم نفسه`, `في اليوم التالي`: so many days after the day told before. */
  | { sort: 'after-last'; days: number; /** `قبل ذلك بساعات`: on that day or the one beside it. */ hours?: -1 | 1 }
  | { sort: 'anniversary'; year: number }
  | {
      sort: 'weekday';
      weekday: number;
      past: boolean;
      current: boolean;
      /** `السبت قبل الماضي`: so many more. */ weeks?: 1;
    }
  | {
      sort: 'calendar';
      day: number;
      month: number | null;
      year: number | null;
      monthWord: 'current' | 'past' | null;
      /** `من العام ذاته`, `24 من الشهر نفسه`: of the year told before. */
      sameYear?: boolean;
      /** `من العام الماضي`: so many years before that of writing. */
      yearsBack?: number;
    }
  | {
      sort: 'month';
      /** Null in `نهاية الشهر الماضي`, which names none. */
      month: number | null;
      year: number | null;
      part: 'start' | 'middle' | 'end' | null;
      past: boolean;
      current: boolean;
      /** `أكتوبر من العام الماضي`: so many years before that of writing. */
      yearsBack?: number;
    };

/** Words that place something in time. `weekday` beside a calendar day is kept to be held against it. */
export interface DateMention extends Span {
  type: 'date';
  word: DayWord;
  weekday: number | null;
  /** The year is not in the words: a reference event of that day gave it. */
  yearOfEvent?: boolean;
  /** The edge of a window of a tally: `منذ`, `حتى`, `بين … و…`. */
  edge: 'from' | 'until' | null;
  /** `بعد`, `قبل` before it: it dates something else. */
  relation: 'before' | 'after' | null;
  /** اليوم or أمس stands beside it. */
  anchored: boolean;
  /** For a calendar day told with أمس: how many days before the day of writing it lies. */
  daysAgo: number;
  /** 1 for a night that two days share: `منتصف ليل الثلاثاء`, `ليل الاثنين/الثلاثاء`. */
  extraDays: number;
}

export type Mention =
  | ActorMention
  | BaseMention
  | DateMention
  | NumberMention
  | OriginMention
  | SpeechMention
  | TargetMention
  | TriggerMention
  | WeaponMention;
