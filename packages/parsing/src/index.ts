export type * from './reading.ts';
export type { Country, WeaponType } from '@mujaz/knowledge';
export { checkText } from './text/check-text.ts';
export { decode, type Decoded } from './text/decode.ts';
export { explain } from './explain.ts';
export { createReader, read } from './read.ts';
export { fold } from './arabic/text/fold.ts';
export { countriesIn } from './arabic/reports/sentence-words.ts';
