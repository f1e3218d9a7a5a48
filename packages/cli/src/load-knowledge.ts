import type { Knowledge } from '@mujaz/knowledge';
import { readKnowledge } from '@mujaz/knowledge/disk';
import type { VFileMessage } from 'vfile-message';

const label = 'packages/knowledge/data';

/** Reads the knowledge; its problems name their files from the project's folder. */
export function loadKnowledge(): { knowledge: Knowledge; problems: VFileMessage[] } {
  const { knowledge, messages } = readKnowledge();
  for (const message of messages) message.file = `${label}/${message.file ?? ''}`;
  return { knowledge, problems: messages };
}
