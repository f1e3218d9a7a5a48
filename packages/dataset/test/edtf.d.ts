// The package brings no types of its own.
declare module 'edtf' {
  /** Throws where the text is no EDTF. */
  export function parse(text: string): { type: 'Date' | 'Interval' | 'Set' | 'List'; level: 0 | 1 | 2 };
}
