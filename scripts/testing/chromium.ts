import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import packaged from '@sparticuz/chromium';
import { type BrowserServer, chromium } from 'playwright-core';

/**
 * Starts the browser that comes from npm, with a Chinese font from npm, needing nothing of the system. Its files are
 * unpacked below `folder`. Where that browser does not run (it is made for Linux), `CHROMIUM` names another.
 */
export async function launchChromium(folder: string): Promise<BrowserServer> {
  await mkdir(folder, { recursive: true });
  return chromium.launchServer({
    executablePath: process.env.CHROMIUM ?? (await unpack(folder)),
    headless: true,
    // As root in a container there is no sandbox to be had, and often next to no shared memory.
    chromiumSandbox: false,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'],
    env: {
      HOME: folder,
      TMPDIR: folder,
      FONTCONFIG_FILE: await fontConfiguration(folder),
      TZ: 'Asia/Shanghai',
    },
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

async function unpack(folder: string): Promise<string> {
  // The package unpacks to the system's folder for temporary files, under a name that anybody could have taken.
  const before = process.env.TMPDIR;
  Object.assign(process.env, { TMPDIR: folder });
  try {
    return await packaged.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else Object.assign(process.env, { TMPDIR: before });
  }
}

async function fontConfiguration(folder: string): Promise<string> {
  const fonts = dirname(
    createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/package.json'),
  );
  const folders = ['400Regular', '700Bold'].map((weight) => `<dir>${join(fonts, weight)}</dir>`);
  const path = join(folder, 'fonts.conf');
  await writeFile(
    path,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>${folders.join('')}<cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>
`,
  );
  return path;
}
