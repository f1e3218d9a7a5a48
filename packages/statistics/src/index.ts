export { countByBase } from './count-by-base.ts';
export { countByGrade } from './count-by-grade.ts';
export { countByMonth } from './count-by-month.ts';
export { countByWeapon } from './count-by-weapon.ts';
export { createStatistics } from './create-statistics.ts';
export { crossMonthByWeapon } from './cross-month-by-weapon.ts';
export type * from './table.ts';
