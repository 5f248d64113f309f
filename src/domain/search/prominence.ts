import type { Prominence } from './record.ts';

/** What the content itself says about how well known a place is. */
export interface Renown {
  readonly tier: 'city' | 'district' | 'subdistrict' | 'village';
  /** Number of different publishers among the sources. */
  readonly publishers: number;
  /** Number of walks that pass. */
  readonly walks: number;
  /** Number of bases that a source connects with it. */
  readonly bases: number;
}

const tierPoints = { city: 2.5, district: 1, subdistrict: 0, village: 0 } as const;

/** What a place's renown adds up to: its tier, each doubling of its independent sources, half as much for the walks, and whether it has a base. */
export const renownPoints = ({ tier, publishers, walks, bases }: Renown): number =>
  tierPoints[tier] + Math.log2(Math.max(1, publishers)) + Math.log2(1 + walks) / 2 + (bases > 0 ? 1 : 0);

/** The step of a place. */
export function prominenceOf(renown: Renown): Prominence {
  const points = renownPoints(renown);
  if (points >= 4.5) return 3;
  if (points >= 3.5) return 2;
  return points >= 2.5 ? 1 : 0;
}

/** Sources of one publisher count once: by the host of their addresses, without one by what they are called. */
export const countPublishers = (
  sources: readonly { readonly url?: string | undefined; readonly title?: { readonly zh: string } | undefined }[],
): number => new Set(sources.map(({ url, title }) => (url === undefined ? title?.zh : new URL(url).hostname))).size;
