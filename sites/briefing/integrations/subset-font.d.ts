declare module 'subset-font' {
  /** Keeps the glyphs that `text` needs, with the layout features they take part in. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options?: { targetFormat?: 'sfnt' | 'woff' | 'woff2' },
  ): Promise<Uint8Array>;
}
