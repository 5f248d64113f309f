import { setTimeout as pause } from 'node:timers/promises';

/** What came back for an address: alive, gone (404, 410 or no such host), or no clear answer, which says nothing about the page. */
export interface LinkAnswer {
  readonly url: string;
  readonly state: 'alive' | 'gone' | 'unclear';
  /** The HTTP status, or why there was none. */
  readonly reason: string;
}

export interface AskOptions {
  readonly timeoutMs?: number;
  /** Rest between two requests to one host. */
  readonly restMs?: number;
  /** How many hosts are asked side by side. */
  readonly sideBySide?: number;
}

const agent = 'learn-everywhere-link-check/1 (weekly; one request at a time)';

/** Asks every address once, one host after the other within a host: first HEAD, then GET where HEAD is not understood. */
export async function askLinks(urls: readonly string[], options: AskOptions = {}): Promise<LinkAnswer[]> {
  const { timeoutMs = 15_000, restMs = 1500, sideBySide = 6 } = options;
  const hosts = Map.groupBy(urls, (url) => new URL(url).host);
  const answers = new Map<string, LinkAnswer>();
  const queue = hosts.values();
  const work = async (): Promise<void> => {
    for (const ofHost of queue) {
      for (const [index, url] of ofHost.entries()) {
        if (index > 0) await pause(restMs);
        answers.set(url, await askLink(url, timeoutMs));
      }
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, work));
  return urls.flatMap((url) => answers.get(url) ?? []);
}

async function askLink(url: string, timeoutMs: number): Promise<LinkAnswer> {
  const head = await ask(url, 'HEAD', timeoutMs);
  // Many servers refuse HEAD, or answer it wrongly: only GET is believed when something seems to be missing.
  const answer = head.state === 'alive' ? head : await ask(url, 'GET', timeoutMs);
  return { url, ...answer };
}

async function ask(url: string, method: 'HEAD' | 'GET', timeoutMs: number): Promise<Omit<LinkAnswer, 'url'>> {
  try {
    // Not followed: a redirect could lead anywhere, and that there is one says enough.
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
      headers: { 'user-agent': agent, accept: 'text/html,*/*' },
    });
    await response.body?.cancel();
    const { status } = response;
    return {
      state: status >= 200 && status < 400 ? 'alive' : status === 404 || status === 410 ? 'gone' : 'unclear',
      reason: String(status),
    };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error && 'code' in error.cause ? String(error.cause.code) : '';
    const reason = cause === '' ? (error instanceof Error ? error.name : 'error') : cause;
    return { state: reason === 'ENOTFOUND' ? 'gone' : 'unclear', reason };
  }
}
