import { allEvents, allServices } from 'content-collections';
import { serviceCities } from '../domain/schema/service.ts';

/** Yearly events in the order of their first month. */
export const events = [...allEvents].sort((a, b) => Math.min(...a.months) - Math.min(...b.months) || a.id.localeCompare(b.id));

/** The events that were held in a month of earlier years. */
export const eventsOfMonth = (month: number) => events.filter((event) => event.months.includes(month));

/** Online services by city, Shanghai first. */
export const servicesByCity = serviceCities
  .map((city) => ({ city, services: allServices.filter((service) => service.city === city) }))
  .filter((group) => group.services.length > 0);
