export { createActors, noActors, type Actors } from './actors.ts';
export { applyCorrections, type Corrected, type CorrectOptions } from './apply-corrections.ts';
export { assignIds, noLedger, type Issued, type Ledger } from './assign-ids.ts';
export { createCorrections, type CorrectionFile, type CorrectionPlaces } from './create-corrections.ts';
export { createLedger } from './create-ledger.ts';
export { createUpdates, type UpdateFile } from './create-updates.ts';
export { explainPair, type PairVerdict, type Telling } from './explain-pair.ts';
export { findSuccessions, isOneSuccession, type Arranged, type Succession } from './find-successions.ts';
export { findNearest, type Neighbour } from './find-nearest.ts';
export { gradeOf } from './grade-of.ts';
export { impliedBetween } from './implied-between.ts';
export type * from './incident.ts';
export { mergeIncidents, type MergedIncidents, type MergeOptions } from './merge-incidents.ts';
export { mergeWithinSeed } from './merge-within-seed.ts';
export { pairRules, type PairRule } from './pair-rules.ts';
export { nextUpdateId } from './next-update-id.ts';
export { createPlaces, noPlaces, type Places } from './places.ts';
export { reconcileTallies } from './reconcile-tallies.ts';
export * from './record-update.ts';
export { renderLedger } from './render-ledger.ts';
export { renderUpdate } from './render-update.ts';
export {
  compareUpdates,
  keyOfTally,
  replayUpdates,
  type RecordState,
  type Standing,
  type UpdateContradiction,
} from './replay-updates.ts';
export { splitsOf } from './settle-replaced.ts';
export { weighGrade, type Weighed } from './weigh-grade.ts';
