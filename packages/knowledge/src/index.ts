export type * from './entities.ts';
export type { KnowledgeFile } from './parse-file.ts';
export type { KnowledgeIndex } from './index-knowledge.ts';
export { createKnowledge } from './create-knowledge.ts';
export { indexKnowledge } from './index-knowledge.ts';
