/** Offset in CSS pixels from the spot, y downwards. */
export type Offset = readonly [x: number, y: number];

const roomPixels = 44;
const onRing = 8;

/** Where the members of a stack go when it opens: on a ring, or on a spiral when they are many. No two are closer than 44 pixels. */
export function spreadOffsets(count: number): readonly Offset[] {
  return count <= onRing ? ringOffsets(count) : spiralOffsets(count);
}

function ringOffsets(count: number): readonly Offset[] {
  const radius = count < 2 ? roomPixels : Math.max(roomPixels, roomPixels / (2 * Math.sin(Math.PI / count)));
  return Array.from({ length: count }, (_, index) => offsetAt(radius, (index / count) * 2 * Math.PI));
}

function spiralOffsets(count: number): readonly Offset[] {
  const offsets: Offset[] = [];
  let angle = 0;
  while (offsets.length < count) {
    // A turn is a little wider than a mark, and so is a step along it.
    const radius = roomPixels * 1.1 * (1 + angle / (2 * Math.PI));
    offsets.push(offsetAt(radius, angle));
    angle += (roomPixels * 1.08) / radius;
  }
  return offsets;
}

/** Angles begin at the top and go with the clock. */
const offsetAt = (radius: number, angle: number): Offset => [radius * Math.sin(angle), -radius * Math.cos(angle)];
