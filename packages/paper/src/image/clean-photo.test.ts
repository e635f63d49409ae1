// A phone's photo carries where it was taken and lies on its side; neither may reach the store.
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cleanPhoto } from './clean-photo.ts';

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 40, b: 40 } } });
/** EXIF orientation 6: the camera was held upright, the picture must be turned a quarter to the right. */
const fromPhone = plain(400, 300)
  .withExif({ IFD0: { Make: 'Phone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '36/1 34/1 0/1' } })
  .jpeg()
  .toBuffer()
  .then((placed) => sharp(placed).keepExif().withMetadata({ orientation: 6 }).toBuffer());
const clean = async (bytes: Uint8Array) => {
  const outcome = await cleanPhoto(bytes, 'IMG_1.jpg');
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return { type: outcome.value.type, ...(await sharp(outcome.value.bytes).metadata()) };
};
const refusalOf = async (bytes: Uint8Array): Promise<unknown> => {
  const outcome = await cleanPhoto(bytes, 'IMG_1.jpg');
  return outcome.ok ? 'taken' : [outcome.refusal.code, outcome.refusal.params];
};

test('a photo is turned upright and tells neither place nor camera', async () => {
  const before = await sharp(await fromPhone).metadata();
  expect(before.orientation).toBe(6);
  expect(before.exif?.includes('Phone')).toBe(true);
  const after = await clean(await fromPhone);
  expect(after).toMatchObject({ type: 'image/jpeg', format: 'jpeg', width: 300, height: 400 });
  expect([after.exif, after.xmp, after.iptc, after.icc, after.orientation]).toEqual(
    Array.from({ length: 5 }),
  );
});

test('the longer side is brought to 2048 pixels, a small photo keeps its size', async () => {
  expect(await clean(await plain(4000, 1000).png().toBuffer())).toMatchObject({
    format: 'jpeg',
    width: 2048,
    height: 512,
  });
  expect(await clean(await plain(640, 480).webp().toBuffer())).toMatchObject({
    format: 'jpeg',
    width: 640,
    height: 480,
  });
});

test('what is no photo is refused', async () => {
  const params = { name: 'IMG_1.jpg', accepted: 'photo' };
  expect(await refusalOf(Buffer.from('各乡镇：'))).toEqual(['file-unknown-type', params]);
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  expect(await refusalOf(svg)).toEqual(['file-unknown-type', params]);
  expect(await refusalOf(new Uint8Array(0))).toEqual(['file-empty', { name: 'IMG_1.jpg' }]);
});

test('a photo cut off on its way is refused', async () => {
  const noise = await sharp({
    create: {
      width: 600,
      height: 600,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
    .jpeg()
    .toBuffer();
  expect(await refusalOf(noise.subarray(0, noise.length / 2))).toEqual([
    'file-truncated',
    { name: 'IMG_1.jpg' },
  ]);
});

test('a photo over 20 MB, and a picture of more pixels than a camera has, are refused', async () => {
  expect(await refusalOf(new Uint8Array(21 * 1024 * 1024))).toEqual([
    'file-too-large',
    { name: 'IMG_1.jpg', limit: 20_971_520 },
  ]);
  const header = Buffer.from(await plain(16, 16).png().toBuffer());
  // Width and height stand in the IHDR chunk, 16 bytes into the file; its checksum follows it.
  header.writeUInt32BE(30_000, 16);
  header.writeUInt32BE(30_000, 20);
  expect(await refusalOf(header)).toEqual(['file-inflates-too-much', { name: 'IMG_1.jpg' }]);
});
