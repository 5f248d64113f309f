import type { HoursRule } from './hours.ts';
import { formatMinutes } from './hours-week.ts';
import type { Venue } from './schema/venue.ts';

const dayNames = { Mo: 'Monday', Tu: 'Tuesday', We: 'Wednesday', Th: 'Thursday', Fr: 'Friday', Sa: 'Saturday', Su: 'Sunday' } as const;

/** JSON for a script element: no `<` survives, so no text can close the element. */
export const escapeJsonLd = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');

const clock = (minutes: number): string => formatMinutes(minutes).padStart(5, '0');

/** schema.org OpeningHoursSpecification of the ordinary week; seasons and exceptions need dates of a year and are left to the page. */
export function openingHoursJsonLd(rules: readonly HoursRule[]): object[] {
  if (rules.some((rule) => rule.dates.length > 0 || rule.days.some((day) => day.nth !== null))) return [];
  return rules
    .filter((rule) => !rule.off && !(rule.publicHolidays && rule.days.length === 0))
    .flatMap((rule) =>
      rule.spans.map((span) => ({
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: (rule.days.length === 0
          ? (['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const)
          : rule.days.map((day) => day.weekday)
        ).map((day) => `https://schema.org/${dayNames[day]}`),
        opens: clock(span.startMinutes),
        closes: span.endMinutes === 1440 ? '23:59' : clock(span.endMinutes),
      })),
    );
}

interface VenueJsonLdInput {
  readonly venue: Venue;
  readonly locale: 'zh' | 'en';
  readonly url: string;
  readonly schemaType: string;
  readonly place: string;
  readonly rules: readonly HoursRule[];
}

/** schema.org description of a venue; only a pin becomes `geo`, only a sourced answer becomes a property. */
export function venueJsonLd({ venue, locale, url, schemaType, place, rules }: VenueJsonLdInput): object {
  const other = locale === 'zh' ? 'en' : 'zh';
  const hours = venue.status.state === 'open' ? openingHoursJsonLd(rules) : [];
  return {
    '@context': 'https://schema.org',
    '@type': schemaType === 'TouristAttraction' ? schemaType : [schemaType, 'TouristAttraction'],
    '@id': url,
    url,
    name: venue.names[locale],
    alternateName: [venue.names[other], ...(venue.aliases ?? []), ...(venue.formerNames ?? [])],
    ...(venue.offers === null ? {} : { description: venue.offers[locale] }),
    address: {
      '@type': 'PostalAddress',
      ...(venue.address === null ? {} : { streetAddress: venue.address[locale] }),
      addressLocality: place,
      addressCountry: 'CN',
    },
    ...(venue.position === null || venue.position.precision === 'approx'
      ? {}
      : { geo: { '@type': 'GeoCoordinates', latitude: venue.position.lat, longitude: venue.position.lng } }),
    ...(venue.phone === null ? {} : { telephone: venue.phone.map((phone) => `+86-${phone.replace(/^\+?86-?/, '').replace(/^0/, '')}`) }),
    ...(venue.website === null ? {} : { sameAs: venue.website }),
    ...(venue.admission?.free === 'yes' ? { isAccessibleForFree: true } : {}),
    ...(venue.admission?.free === 'no' ? { isAccessibleForFree: false } : {}),
    ...(venue.access?.stepFreeEntrance === 'yes'
      ? { amenityFeature: [{ '@type': 'LocationFeatureSpecification', name: 'Step-free entrance', value: true }] }
      : {}),
    ...(hours.length === 0 ? {} : { openingHoursSpecification: hours }),
  };
}

/** schema.org BreadcrumbList from the home page down to this page. */
export function breadcrumbJsonLd(trail: readonly { name: string; url: string }[]): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map((step, index) => ({ '@type': 'ListItem', position: index + 1, name: step.name, item: step.url })),
  };
}

interface WalkJsonLdInput {
  readonly url: string;
  readonly name: string;
  readonly description: string;
  readonly stops: readonly { readonly name: string; readonly url: string }[];
}

/** schema.org TouristTrip whose itinerary is an ItemList, because the order of the stops matters. */
export function walkJsonLd({ url, name, description, stops }: WalkJsonLdInput): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'TouristTrip',
    '@id': url,
    url,
    name,
    description,
    itinerary: {
      '@type': 'ItemList',
      numberOfItems: stops.length,
      itemListElement: stops.map((stop, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        item: { '@type': 'Place', name: stop.name, url: stop.url },
      })),
    },
  };
}
