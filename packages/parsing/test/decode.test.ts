import { describe, expect, it } from 'vitest';
import { decode } from '../src/index.ts';
import { join, toUtf16, toWindows1256 } from './support/to-bytes.ts';

const text = 'تعرضت قاعدة التنف، أمس الأحد، لهجوم بطائرتين مسيّرتين.\nوقالت مصادر محلية إن الهجوم لم يوقع إصابات.';
const utf8 = new TextEncoder().encode(text);

describe('decode', () => {
  it.each([
    ['UTF-8', utf8, 'utf-8'],
    ['UTF-8 with BOM', join([0xef, 0xbb, 0xbf], utf8), 'utf-8'],
    ['UTF-16 LE with BOM', join([0xff, 0xfe], toUtf16(text, 'little')), 'utf-16le'],
    ['UTF-16 BE with BOM', join([0xfe, 0xff], toUtf16(text, 'big')), 'utf-16be'],
    ['UTF-16 LE without BOM', toUtf16(text, 'little'), 'utf-16le'],
    ['UTF-16 BE without BOM', toUtf16(text, 'big'), 'utf-16be'],
    ['Windows-1256', toWindows1256(text), 'windows-1256'],
  ])('reads %s and drops only the BOM', (_name, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ ok: true, text, encoding });
  });

  it('keeps line ends, tabs, bidi marks, tatweel and a BOM inside the text', () => {
    const odd = 'قـاعدة\r\n\tالتنف \u200fأ\u0640\ufeffب';
    expect(decode(new TextEncoder().encode(odd))).toMatchObject({ ok: true, text: odd });
  });

  it('reads an empty file as empty text, which checkText refuses', () => {
    expect(decode(new Uint8Array())).toMatchObject({ ok: true, text: '' });
  });

  it.each([
    ['a picture', join([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d], [0x49, 0x48, 0x44, 0x52])],
    ['zeros', new Uint8Array(64)],
    ['UTF-8 cut in the middle of a letter', utf8.slice(0, 20)],
    ['UTF-16 with half a letter missing', join([0xff, 0xfe], toUtf16(text, 'little').slice(0, 31))],
    [
      'bytes that are no Arabic in any encoding',
      Uint8Array.from({ length: 200 }, (_, index) => 0x80 + ((index * 37) % 128)),
    ],
    ['French in Windows-1252', Uint8Array.from('Été à la base aérienne', (character) => character.charCodeAt(0))],
  ])('refuses %s, saying what was expected and the cure', (_name, bytes) => {
    const decoded = decode(bytes);
    expect(decoded).toMatchObject({ ok: false, ruleId: 'undecodable-seed' });
    if (!decoded.ok) {
      expect(decoded.reason).toContain('expected text in UTF-8, UTF-16 or Windows-1256');
      expect(decoded.note).toContain('UTF-8');
    }
  });
});
