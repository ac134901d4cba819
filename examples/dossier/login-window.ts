import { text } from './words.js';

/** From the window in which the user logged in to the page, within this origin. */
const channel = 'dossier-login';

/** In the window in which the user logged in: hands the response of the issuer to the page. False: this is no such window. */
export function isLoginWindow(): boolean {
  if (!new URLSearchParams(location.search).has('state')) return false;
  new BroadcastChannel(channel).postMessage(location.href);
  // A browser may keep a window open that was at another origin.
  document.getElementById('app')!.textContent = text('closeWindow');
  close();
  return true;
}

/** Resolves with the URL on which the issuer sent the user back. */
export function responseOf(state: string): Promise<URL> {
  const messages = new BroadcastChannel(channel);
  return new Promise((resolve) => {
    messages.onmessage = ({ data }: MessageEvent<string>) => {
      const url = new URL(data);
      // Another tab logs in too.
      if (url.searchParams.get('state') !== state) return;
      messages.close();
      resolve(url);
    };
  });
}
