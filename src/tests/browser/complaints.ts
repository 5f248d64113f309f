import type { ConsoleMessage } from '@playwright/test';

/** What the browser of the tests says of itself: how fast its software renderer is, and that it runs no service worker here. */
const ofTheBrowser = /^\[\.WebGL.*GPU stall due to ReadPixels|^Service Worker registration blocked by Playwright/;

/** Does the page complain? */
export const isComplaint = (message: ConsoleMessage): boolean =>
  /^(?:error|warning)$/.test(message.type()) && !ofTheBrowser.test(message.text());
