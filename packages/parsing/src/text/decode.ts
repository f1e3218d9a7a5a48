/** What `decode` found. A failure says what was found, what was expected and the cure. */
export type Decoded =
  | { ok: true; text: string; encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256' }
  | { ok: false; ruleId: string; reason: string; note: string };

/**
 * Turns a seed's bytes into text: UTF-8 with or without BOM, UTF-16 with BOM (or recognisable without),
 * or Windows-1256. A BOM is dropped; nothing else of the text is changed.
 *
 * Windows-1256 gives every byte a meaning, so it is accepted only where the result reads as Arabic prose.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, 0xff, 0xfe)) return decodeAs(bytes, 'utf-16le');
  if (startsWith(bytes, 0xfe, 0xff)) return decodeAs(bytes, 'utf-16be');
  const bare = guessUtf16(bytes);
  if (bare) return decodeAs(bytes, bare);

  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== null) {
    return hasControlCharacters(utf8)
      ? refuse('it holds control characters, as binary files do')
      : { ok: true, text: utf8, encoding: 'utf-8' };
  }
  const windows = tryDecode(bytes, 'windows-1256');
  if (windows !== null && !hasControlCharacters(windows) && readsAsArabic(windows)) {
    return { ok: true, text: windows, encoding: 'windows-1256' };
  }
  return refuse('its bytes fit none of these');
}

function decodeAs(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const text = tryDecode(bytes, encoding);
  return text === null || hasControlCharacters(text)
    ? refuse(`it looks like ${encoding.toUpperCase()} but is broken`)
    : { ok: true, text, encoding };
}

function refuse(found: string): Decoded {
  return {
    ok: false,
    ruleId: 'undecodable-seed',
    reason: `Unexpected bytes, expected text in UTF-8, UTF-16 or Windows-1256: ${found}`,
    note: 'Save the article again as UTF-8 text.',
  };
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function startsWith(bytes: Uint8Array, first: number, second: number): boolean {
  return bytes[0] === first && bytes[1] === second;
}

/** UTF-16 without a BOM: the high byte of Arabic letters and spaces is 0x06 or 0x00 at every second place. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const sample = Math.min(bytes.length, 4096);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < sample; index += 2) {
    if (isHighByte(bytes[index])) even += 1;
    if (isHighByte(bytes[index + 1])) odd += 1;
  }
  const half = sample / 2;
  if (odd / half > 0.9 && even / half < 0.5) return 'utf-16le';
  if (even / half > 0.9 && odd / half < 0.5) return 'utf-16be';
  return null;
}

function isHighByte(byte: number | undefined): boolean {
  return byte === 0x00 || byte === 0x06 || byte === 0x20;
}

function hasControlCharacters(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d && code !== 0x0c) return true;
    if (code === 0xfffd || code === 0xfffe) return true;
  }
  return false;
}

/** Most letters are Arabic, and the two commonest, alef and lam, are as frequent as in any Arabic prose. */
function readsAsArabic(text: string): boolean {
  let letters = 0;
  let arabic = 0;
  let common = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0x0620 && code <= 0x06d5) {
      letters += 1;
      arabic += 1;
      if (character === 'ا' || character === 'ل') common += 1;
    } else if ((code >= 0x41 && code <= 0x7a) || code >= 0xc0) {
      letters += 1;
    }
  }
  return arabic >= 10 && arabic / letters > 0.7 && common / arabic > 0.12;
}
