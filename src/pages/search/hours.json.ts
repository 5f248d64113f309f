import { compactHoursOf, holidaysAhead } from '../../catalog/hours.ts';
import { venues } from '../../catalog/venues.ts';
import type { OpenHours } from '../../domain/search/open-filter.ts';

/** The hours of all venues in use whose hours are known; fetched when a search asks for what is open. */
export const GET = () => {
  const hours = venues.flatMap((venue) => {
    const compact = venue.status.state === 'open' ? compactHoursOf(venue) : null;
    return compact === null ? [] : [[`venue/${venue.id}`, compact] as const];
  });
  return new Response(JSON.stringify({ holidays: holidaysAhead, hours: Object.fromEntries(hours) } satisfies OpenHours));
};
