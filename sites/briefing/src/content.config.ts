import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** Editors' commentaries: `commentary/{ar,en}/NAME.mdx`, one for a base and a language. */
const commentary = defineCollection({
  loader: glob({ base: './commentary', pattern: '{ar,en}/*.mdx' }),
  schema: z.strictObject({
    base: z.string(),
    title: z.string().min(1),
    updated: z.coerce.date(),
  }),
});

/** Texts of the site itself that are too long for a string: `texts/{ar,en}/NAME.mdx`. */
const texts = defineCollection({
  loader: glob({ base: './texts', pattern: '{ar,en}/*.mdx' }),
  schema: z.strictObject({ title: z.string().min(1) }),
});

export const collections = { commentary, texts };
