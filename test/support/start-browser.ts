import { chromium, type Browser } from 'playwright-core';

/** Debian's Chromium, or another. */
export const browserFile = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

export const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: browserFile,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
    ],
  });
