import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cleanPhoto, cleanVoice } from './media.ts';

// By their bytes: what tells who, where and when is in the file that was sent, and not in the one that is kept.

const MARK = 'MARK-OF-A-REPORTER-71';
const picture = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: 'teal' } })
    .withExif({
      IFD0: { Make: MARK, Copyright: MARK, DateTime: '2026:11:25 10:34:56' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '39/1 7/1 0/1', GPSProcessingMethod: MARK },
    })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf>${MARK}</rdf></x:xmpmeta>`);
const base64 = (bytes: Buffer) => bytes.toString('base64');
const code = (work: Promise<unknown>) =>
  work.then(
    () => 'TAKEN',
    (error: { code?: string }) => error.code,
  );

describe('a photo', () => {
  it.each([
    ['JPEG', () => picture().jpeg().toBuffer()],
    ['PNG', () => picture().png().toBuffer()],
    ['WebP', () => picture().webp().toBuffer()],
  ])('of %s is kept without its metadata', async (_, make) => {
    const sent = await make();
    expect(sent.includes(MARK)).toBe(true);
    const { mediaType, body } = await cleanPhoto(base64(sent));
    expect(mediaType).toBe('image/jpeg');
    for (const trace of [MARK, 'Exif', 'GPS', 'adobe', 'xmpmeta', '2026:11:25', 'ICC_PROFILE']) {
      expect(body.includes(trace), trace).toBe(false);
    }
    const { width, height, exif, xmp, iptc, icc } = await sharp(body).metadata();
    expect({ width, height, exif, xmp, iptc, icc }).toEqual({ width: 60, height: 40 });
  });

  it('loses what hangs behind it and its comments, and stays turned the way it was seen', async () => {
    const upright = await sharp({ create: { width: 60, height: 40, channels: 3, background: 'red' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, MARK.length + 2]), Buffer.from(MARK)]);
    const sent = Buffer.concat([upright.subarray(0, 2), comment, upright.subarray(2), Buffer.from(MARK)]);
    const { body } = await cleanPhoto(base64(sent));
    expect(body.includes(MARK)).toBe(false);
    expect(body.subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]));
    const { width, height } = await sharp(body).metadata();
    expect([width, height]).toEqual([40, 60]);
  });

  it('that cannot be painted anew is refused', async () => {
    const jpeg = await picture().jpeg().toBuffer();
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    for (const sent of [
      base64(await picture().gif().toBuffer()),
      base64(await picture().tiff().toBuffer()),
      base64(svg),
      base64(jpeg.subarray(0, 30)),
      base64(Buffer.from('%PDF-1.7')),
      'not base64!',
      '',
      'A'.repeat(2_900_000),
    ]) {
      expect(await code(cleanPhoto(sent)), sent.slice(0, 12)).toBe('MEDIA_REFUSED');
    }
  });
});

describe('a voice', () => {
  it.each([
    ['WAV', 'audio/wav', wav],
    ['MP3', 'audio/mpeg', mp3],
    ['M4A', 'audio/aac', m4a],
    ['Ogg', 'audio/ogg', ogg],
    ['WebM', 'audio/webm', webm],
  ] as const)('in %s is kept without tags and times', async (_, mediaType, make) => {
    const { file, sound } = await make();
    expect(file.includes(MARK)).toBe(true);
    const cleaned = await cleanVoice(base64(file));
    expect(cleaned.mediaType).toBe(mediaType);
    expect(cleaned.body.includes(MARK)).toBe(false);
    // What is heard is what was said.
    expect(cleaned.body.includes(sound)).toBe(true);
  });

  it('of another kind, or with a picture that moves, is refused', async () => {
    for (const sent of [
      Buffer.from('#!AMR\n\x3c\x00\x00'),
      Buffer.from(`fLaC${MARK}`),
      Buffer.from(MARK),
      (await webm('vorbis')).file,
      (await webm('opus', true)).file,
    ]) {
      expect(await code(cleanVoice(base64(sent)))).toBe('MEDIA_REFUSED');
    }
  });
});

// Files as recorders write them, with the mark wherever a container has room for it.

async function wav() {
  const sound = Buffer.from(Array.from({ length: 800 }, (_, n) => (n * 31) % 251));
  const format = Buffer.alloc(16);
  format.writeUInt16LE(1, 0);
  format.writeUInt16LE(1, 2);
  format.writeUInt32LE(8000, 4);
  format.writeUInt32LE(16_000, 8);
  format.writeUInt16LE(2, 12);
  format.writeUInt16LE(16, 14);
  const info = chunk('LIST', Buffer.concat([Buffer.from('INFO'), chunk('IART', even(MARK))]));
  const parts = [
    Buffer.from('WAVE'),
    chunk('fmt ', format),
    info,
    chunk('bext', even(MARK)),
    chunk('data', sound),
  ];
  return { file: chunk('RIFF', Buffer.concat(parts)), sound };
}

async function mp3() {
  // Frames of MPEG-1 layer III, 64 kbit/s, 44.1 kHz, mono: 208 bytes each, silent.
  const frame = Buffer.alloc(208);
  frame.writeUInt32BE(0xfffb50c4);
  const sound = Buffer.concat(Array.from({ length: 20 }, () => frame));
  const text = Buffer.concat([Buffer.from([0]), Buffer.from(MARK)]);
  const header = Buffer.concat([Buffer.from('TPE1'), uint32(text.length), Buffer.alloc(2), text]);
  const id3 = Buffer.concat([
    Buffer.from('ID3\x03\x00\x00\x00\x00\x00', 'latin1'),
    Buffer.from([header.length]),
    header,
  ]);
  const id3v1 = Buffer.concat([Buffer.from('TAG'), Buffer.from(MARK), Buffer.alloc(125 - MARK.length)]);
  return { file: Buffer.concat([id3, sound, id3v1]), sound: frame };
}

/** By the library itself, which writes the tags that it is told. */
async function written(
  format: import('mediabunny').OutputFormat,
  codec: import('mediabunny').AudioCodec,
  config: { description?: Uint8Array; codec: string },
  isVideoToo = false,
) {
  const { BufferTarget, EncodedAudioPacketSource, EncodedPacket, EncodedVideoPacketSource, Output } =
    await import('mediabunny');
  const sound = Buffer.from(Array.from({ length: 60 }, (_, n) => (n * 37 + 11) % 253));
  const target = new BufferTarget();
  const output = new Output({ format, target });
  const source = new EncodedAudioPacketSource(codec);
  output.addAudioTrack(source, { name: MARK });
  const video = isVideoToo ? new EncodedVideoPacketSource('vp8') : null;
  if (video) output.addVideoTrack(video);
  output.setMetadataTags({ artist: MARK, comment: MARK, date: new Date('2026-11-25T10:34:56Z') });
  await output.start();
  const decoderConfig = { sampleRate: 48_000, numberOfChannels: 1, ...config };
  for (let n = 0; n < 5; n += 1) {
    const head = codec === 'opus' ? Buffer.from([0x08]) : Buffer.alloc(0);
    await source.add(new EncodedPacket(Buffer.concat([head, sound]), 'key', n * 0.02, 0.02), {
      decoderConfig,
    });
  }
  if (video) {
    const picture = { codec: 'vp8', codedWidth: 16, codedHeight: 16 };
    await video.add(new EncodedPacket(Buffer.alloc(30, 1), 'key', 0, 0.04), { decoderConfig: picture });
  }
  await output.finalize();
  return { file: Buffer.from(target.buffer!), sound };
}

async function m4a() {
  const { Mp4OutputFormat } = await import('mediabunny');
  return written(new Mp4OutputFormat(), 'aac', {
    codec: 'mp4a.40.2',
    description: Buffer.from([0x11, 0x88]),
  });
}

async function ogg() {
  const { OggOutputFormat } = await import('mediabunny');
  return written(new OggOutputFormat(), 'opus', { codec: 'opus', description: opusHead() });
}

async function webm(codec: 'opus' | 'vorbis' = 'opus', isVideoToo = false) {
  const { WebMOutputFormat } = await import('mediabunny');
  const description = codec === 'opus' ? opusHead() : vorbisHeaders();
  return written(new WebMOutputFormat(), codec, { codec, description }, isVideoToo);
}

function opusHead(): Buffer {
  return Buffer.concat([Buffer.from('OpusHead'), Buffer.from([1, 1, 0x38, 1, 0x80, 0xbb, 0, 0, 0, 0, 0])]);
}

/** Identification, comment and setup, laced as Xiph does: the comment is what a decoder's settings would carry along. */
function vorbisHeaders(): Buffer {
  const packet = (type: number, body: Buffer) =>
    Buffer.concat([Buffer.from([type]), Buffer.from('vorbis'), body]);
  const identification = packet(
    1,
    Buffer.from([0, 0, 0, 0, 1, 0x80, 0xbb, 0, 0, ...Buffer.alloc(12), 0xb8, 1]),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(MARK.length);
  const comment = packet(3, Buffer.concat([length, Buffer.from(MARK), Buffer.alloc(4), Buffer.from([1])]));
  const setup = packet(5, Buffer.alloc(20, 1));
  return Buffer.concat([
    Buffer.from([2, identification.length, comment.length]),
    identification,
    comment,
    setup,
  ]);
}

function chunk(name: string, body: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(body.length);
  return Buffer.concat([Buffer.from(name), size, body]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function even(text: string): Buffer {
  return Buffer.from(text.length % 2 === 0 ? text : `${text} `);
}
