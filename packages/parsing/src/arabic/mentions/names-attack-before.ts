import type { Mention, TriggerForm, TriggerMention } from './mention.ts';

/** `الهجوم`, `الهجومان`, `الهجمات`: an attack, two or more, by a noun with the article, as something that the text has told. */
export function namesAttackBefore(mention: Mention, form: TriggerForm): mention is TriggerMention {
  return mention.type === 'trigger' && mention.sort === 'noun' && mention.definite && mention.form === form;
}
