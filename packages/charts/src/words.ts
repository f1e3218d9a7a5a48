import type { Lang } from './chart.ts';

/** Every word that a chart or its table shows, in one language. */
export interface ChartWords {
  /** Names by base id. A base without a name is shown by its id. */
  bases: Record<string, string>;
  /** Names by weapon type. */
  weapons: Record<string, string>;
  /** Names by grade. */
  grades: Record<string, string>;
  titles: { monthByWeapon: string; byBase: string; byGrade: string; byWeapon: string };
  /** Heads of the tables' columns. */
  columns: { month: string; base: string; weapon: string; grade: string; attacks: string };
  /** What stands for `null` in each dimension. */
  unknown: { month: string; base: string; weapon: string; grade: string };
  /** Said in place of a chart that would have nothing to draw. */
  empty: string;
  /** A sentence with `{counted}`, `{total}` and `{unknown}`; worded so that no noun has to agree with a number. */
  summary: string;
  /** Added where the rows sum to more than the incidents, because one incident has several weapons. */
  overlap: string;
}

/** The words of each language but for the names that knowledge holds. */
export const chartWords: Record<Lang, Omit<ChartWords, 'bases' | 'weapons'>> = {
  ar: {
    grades: {
      claimed: 'متبنّى فقط',
      reported: 'من مصدر واحد',
      corroborated: 'من مصدرين مستقلين',
      acknowledged: 'أقرّ به المستهدَف',
      contested: 'روايات متضاربة',
    },
    titles: {
      monthByWeapon: 'الهجمات بحسب الشهر والسلاح',
      byBase: 'الهجمات بحسب القاعدة',
      byGrade: 'الهجمات بحسب درجة التوثيق',
      byWeapon: 'الهجمات بحسب السلاح',
    },
    columns: { month: 'الشهر', base: 'القاعدة', weapon: 'السلاح', grade: 'درجة التوثيق', attacks: 'عدد الهجمات' },
    unknown: { month: 'شهر غير معلوم', base: 'قاعدة غير معلومة', weapon: 'سلاح غير مذكور', grade: 'بلا درجة' },
    empty: 'لا هجمات مسجّلة، فلا شيء يُرسم.',
    summary: 'المحسوب: {counted} من أصل {total}. غير المعلوم: {unknown}.',
    overlap: 'قد يُحسب الهجوم الواحد تحت أكثر من سلاح.',
  },
  en: {
    grades: {
      claimed: 'Claimed only',
      reported: 'One source',
      corroborated: 'Two independent sources',
      acknowledged: 'Acknowledged by the side attacked',
      contested: 'Contested',
    },
    titles: {
      monthByWeapon: 'Attacks by month and weapon',
      byBase: 'Attacks by base',
      byGrade: 'Attacks by grade of support',
      byWeapon: 'Attacks by weapon',
    },
    columns: { month: 'Month', base: 'Base', weapon: 'Weapon', grade: 'Grade', attacks: 'Attacks' },
    unknown: { month: 'Month not known', base: 'Base not known', weapon: 'Weapon not told', grade: 'No grade' },
    empty: 'No attacks are recorded, so there is nothing to draw.',
    summary: 'Counted: {counted} of {total}. Not known: {unknown}.',
    overlap: 'One attack may count under more than one weapon.',
  },
};
