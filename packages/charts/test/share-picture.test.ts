import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { drawSharePicture, SHARE_SIZE } from '../src/share-picture.ts';

const words = { brand: 'Mujaz', kicker: 'Base · Syria', title: 'Conoco gas field', text: 'Four attacks are held.' };

/** How much ink stands in the left and the right half, below the bar. */
async function inkOf(picture: Buffer): Promise<{ left: number; right: number }> {
  const image = await loadImage(picture);
  expect([image.width, image.height]).toEqual([SHARE_SIZE.width, SHARE_SIZE.height]);
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const half = image.width / 2;
  const count = (x: number) => {
    const { data } = context.getImageData(x, 20, half, image.height - 20);
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 160) dark += 1;
    return dark;
  };
  return { left: count(0), right: count(half) };
}

test('English begins at the left, Arabic at the right', async () => {
  const english = await inkOf(drawSharePicture({ lang: 'en', ...words }));
  expect(english.left).toBeGreaterThan(english.right * 3);
  const arabic = await inkOf(
    drawSharePicture({ lang: 'ar', brand: 'موجز', kicker: 'قاعدة · سوريا', title: 'حقل كونيكو', text: 'أربع هجمات.' }),
  );
  expect(arabic.right).toBeGreaterThan(arabic.left * 3);
});

test('a long title goes over several lines and stays in the frame', async () => {
  const long = drawSharePicture({ lang: 'en', ...words, title: 'Attacks on US and coalition bases '.repeat(4) });
  const { left, right } = await inkOf(long);
  expect(left).toBeGreaterThan(2000);
  expect(right).toBeGreaterThan(2000);
});
