import type { MarkdownHeading } from 'astro';

/** A chapter of a text in Markdown: its heading, and what stands below it up to the next. */
export interface MarkdownPart {
  heading: MarkdownHeading;
  text: string;
}

/** Cuts the source of a text at its headings, which the renderer names in the same order. */
export function cutParts(source: string, headings: readonly MarkdownHeading[]): MarkdownPart[] {
  const parts: MarkdownPart[] = [];
  for (const line of source.split('\n')) {
    const heading = headings[parts.length];
    const last = parts.at(-1);
    if (heading && line.startsWith(`${'#'.repeat(heading.depth)} `)) parts.push({ heading, text: '' });
    else if (last) last.text += `${line}\n`;
  }
  return parts;
}
