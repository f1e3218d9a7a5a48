export type * from './incident.ts';
