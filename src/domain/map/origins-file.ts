import type { OriginAccuracy, OriginPlace } from './near.ts';

/** One origin as the file has it: id, Chinese, English, longitude, latitude, accuracy, number of venues behind a middle. */
export type PackedOrigin = readonly [id: string, zh: string, en: string, lng: number, lat: number, accuracy: OriginAccuracy, of: number];

/** Writes the origins without repeating the names of their fields. */
export const packOrigins = (origins: readonly OriginPlace[]): readonly PackedOrigin[] =>
  origins.map(({ id, names, position: [lng, lat], accuracy, of }) => [id, names.zh, names.en, lng, lat, accuracy, of]);

/** Reads them back. */
export const unpackOrigins = (packed: readonly PackedOrigin[]): readonly OriginPlace[] =>
  packed.map(([id, zh, en, lng, lat, accuracy, of]) => ({ id, names: { zh, en }, position: [lng, lat], accuracy, of }));
