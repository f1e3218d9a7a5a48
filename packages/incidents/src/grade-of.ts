import type { Report } from '@mujaz/parsing';
import type { Actors } from './actors.ts';
import type { Conflict, Grade } from './incident.ts';
import { weighGrade } from './weigh-grade.ts';

/** The grade alone; `weighGrade` has the rules, and what the grade rests on. */
export function gradeOf(
  reports: readonly Pick<Report, 'origin' | 'claimedBy'>[],
  conflicts: readonly Conflict[],
  actors?: Actors,
): Grade {
  return weighGrade(reports, conflicts, actors).grade;
}
