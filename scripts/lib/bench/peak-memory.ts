import { readdirSync, readFileSync } from 'node:fs';

const pageBytes = 4096;
const pollMilliseconds = 100;

/** Parent and resident bytes of every process; empty where the system has no /proc. */
function processes(): Map<number, { parent: number; resident: number }> {
  const found = new Map<number, { parent: number; resident: number }>();
  for (const name of listed('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      // The name of the program stands in brackets and may hold spaces.
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      found.set(Number(name), { parent: Number(stat[1]), resident: Number(stat[21]) * pageBytes });
    } catch {
      // It has ended in the meantime.
    }
  }
  return found;
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Resident bytes of this process and all that it started. */
function residentBytes(): number {
  const all = processes();
  let sum = 0;
  for (const [pid, { resident }] of all) if (descends(pid, all)) sum += resident;
  return sum;
}

function descends(pid: number, all: ReadonlyMap<number, { parent: number }>): boolean {
  for (let at: number | undefined = pid; at !== undefined && at > 1; at = all.get(at)?.parent) if (at === process.pid) return true;
  return false;
}

/** What some work gave, how long it took and how much memory it had at its peak, children included; 0 bytes where it cannot be known. */
export async function watched<Value>(work: () => Promise<Value>): Promise<{ value: Value; seconds: number; peakBytes: number }> {
  let peakBytes = residentBytes();
  const timer = setInterval(() => {
    peakBytes = Math.max(peakBytes, residentBytes());
  }, pollMilliseconds);
  const started = performance.now();
  try {
    const value = await work();
    return { value, seconds: (performance.now() - started) / 1000, peakBytes: Math.max(peakBytes, residentBytes()) };
  } finally {
    clearInterval(timer);
  }
}
