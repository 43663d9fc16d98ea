import {
  AdtsOutputFormat,
  type AudioCodec,
  BufferSource,
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacketSink,
  Input,
  type InputFormat,
  MP3,
  MP4,
  Mp3OutputFormat,
  OGG,
  OggOutputFormat,
  Output,
  type OutputFormat,
  WAVE,
  WavOutputFormat,
  WEBM,
  WebMOutputFormat,
} from 'mediabunny';
import sharp from 'sharp';
import { platformError } from '../../schema/errors.ts';

/** A file without metadata. */
export interface CleanFile {
  mediaType: string;
  body: Buffer;
}

const MAX_BYTES = 2 * 1024 * 1024;
const MAX_PIXELS = 50_000_000;
const MAX_SIDE = 2048;
const PHOTO_STARTS = [
  (head: Buffer) => head.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
  (head: Buffer) => head.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')),
  (head: Buffer) => head.toString('latin1', 0, 4) === 'RIFF' && head.toString('latin1', 8, 12) === 'WEBP',
];

sharp.cache(false);
sharp.concurrency(1);

/**
 * The picture alone, painted anew as JPEG: where and when it was taken, by what, its thumbnail, and whatever hung behind it
 * are gone with the old file. Throws MEDIA_REFUSED.
 */
export async function cleanPhoto(base64: string): Promise<CleanFile> {
  const bytes = bytesOf(base64, 'photos', 'JPEG, PNG, WebP');
  if (!PHOTO_STARTS.some((isStart) => isStart(bytes))) throw refusal('photos', 'JPEG, PNG, WebP');
  try {
    const body = await sharp(bytes, { limitInputPixels: MAX_PIXELS, pages: 1 })
      .rotate()
      .resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: 'white' })
      .toColourspace('srgb')
      .jpeg({ quality: 82 })
      .toBuffer();
    return { mediaType: 'image/jpeg', body };
  } catch {
    throw refusal('photos', 'JPEG, PNG, WebP');
  }
}

interface Voice {
  input: InputFormat;
  /** Of others, the settings that a decoder needs hold comments too. */
  codecs: readonly AudioCodec[];
  output: () => OutputFormat;
  mediaType: string;
}

const VOICES: readonly Voice[] = [
  {
    input: MP3,
    codecs: ['mp3'],
    output: () => new Mp3OutputFormat({ xingHeader: false }),
    mediaType: 'audio/mpeg',
  },
  // An MP4 file has the moment when it was made, so its sound goes into frames without a file around them.
  { input: MP4, codecs: ['aac'], output: () => new AdtsOutputFormat(), mediaType: 'audio/aac' },
  { input: WEBM, codecs: ['opus'], output: () => new WebMOutputFormat(), mediaType: 'audio/webm' },
  { input: OGG, codecs: ['opus'], output: () => new OggOutputFormat(), mediaType: 'audio/ogg' },
  {
    input: WAVE,
    codecs: ['pcm-u8', 'pcm-s16', 'pcm-s24', 'pcm-s32', 'pcm-f32', 'ulaw', 'alaw'],
    output: () => new WavOutputFormat(),
    mediaType: 'audio/wav',
  },
];

/**
 * The sound alone, its packets put into a new container without tags, times and names. The voice itself
 * stays, and may tell who speaks. Throws MEDIA_REFUSED.
 */
export async function cleanVoice(base64: string): Promise<CleanFile> {
  const expected = 'MP3, M4A, WebM, Ogg, WAV';
  const bytes = bytesOf(base64, 'voice', expected);
  const input = new Input({ source: new BufferSource(bytes), formats: VOICES.map((voice) => voice.input) });
  try {
    const format = await input.getFormat();
    const voice = VOICES.find((known) => known.input === format);
    const [track, ...others] = await input.getTracks();
    if (!voice || !track?.isAudioTrack() || others.length > 0) throw refusal('voice', expected);
    const codec = await track.getCodec();
    const config = await track.getDecoderConfig();
    if (!codec || !config || !voice.codecs.includes(codec)) throw refusal('voice', expected);
    const target = new BufferTarget();
    const output = new Output({ format: voice.output(), target });
    const source = new EncodedAudioPacketSource(codec);
    output.addAudioTrack(source);
    await output.start();
    const start = await track.getFirstTimestamp();
    for await (const packet of new EncodedPacketSink(track).packets()) {
      await source.add(packet.clone({ timestamp: packet.timestamp - start }), { decoderConfig: config });
    }
    await output.finalize();
    return { mediaType: voice.mediaType, body: Buffer.from(target.buffer!) };
  } catch {
    throw refusal('voice', expected);
  } finally {
    input.dispose();
  }
}

function bytesOf(base64: string, argument: string, expected: string): Buffer {
  // Four characters hold three bytes: looked at before anything is made of it.
  if (base64.length > Math.ceil(MAX_BYTES / 3) * 4 || !/^[A-Za-z\d+/]+={0,2}$/.test(base64)) {
    throw refusal(argument, expected);
  }
  return Buffer.from(base64, 'base64');
}

function refusal(argument: string, expected: string) {
  return platformError('MEDIA_REFUSED', { argument, expected });
}
