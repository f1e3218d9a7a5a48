import type { Incident } from '@mujaz/incidents';
import { countByBase } from './count-by-base.ts';
import { countByClaimant } from './count-by-claimant.ts';
import { countByGrade } from './count-by-grade.ts';
import { countByMonth } from './count-by-month.ts';
import { countByWeapon } from './count-by-weapon.ts';
import { crossMonthByWeapon } from './cross-month-by-weapon.ts';
import { measureGaps } from './measure-gaps.ts';
import { measureCasualties, measureClaimed, measureIntercepted } from './measure-share.ts';
import type { Statistics } from './table.ts';

/** Every table and measure over one set of incidents. Which incidents (attacks only, one base) is the caller's choice. */
export function createStatistics(incidents: readonly Incident[]): Statistics {
  return {
    byBase: countByBase(incidents),
    byMonth: countByMonth(incidents),
    byWeapon: countByWeapon(incidents),
    byClaimant: countByClaimant(incidents),
    byGrade: countByGrade(incidents),
    monthByWeapon: crossMonthByWeapon(incidents),
    gaps: measureGaps(incidents),
    shares: {
      intercepted: measureIntercepted(incidents),
      casualties: measureCasualties(incidents),
      claimed: measureClaimed(incidents),
    },
  };
}
