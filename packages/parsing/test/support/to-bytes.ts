/** Text in UTF-16 with the given order of bytes, without a BOM. */
export function toUtf16(text: string, order: 'little' | 'big'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2, text.charCodeAt(index), order === 'little');
  }
  return bytes;
}

/** Text in Windows-1256. Throws for a character that the code page lacks. */
export function toWindows1256(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1256');
  const codes = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) codes.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from([...text], (character) => {
    const byte = codes.get(character);
    if (byte === undefined) throw new Error(`Windows-1256 has no ${character}`);
    return byte;
  });
}

export function join(...parts: (Uint8Array | number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
