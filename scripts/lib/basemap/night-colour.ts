/** The paper of the dark theme, on which a line must still be told. */
const night = '#14181a';
const leastContrast = 4;

/** A line's official colour, made lighter in steps until it can be seen on the dark ground. */
export function nightColour(colour: string): string {
  const channels = channelsOf(colour);
  for (let share = 0; share < 1; share += 0.04) {
    const lighter = channels.map((channel) => Math.round(channel + (255 - channel) * share));
    if (contrast(lighter, channelsOf(night)) >= leastContrast)
      return `#${lighter.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
  }
  return '#ffffff';
}

const channelsOf = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** Contrast of two colours as WCAG 2.2 counts it, 1 to 21. */
function contrast(a: readonly number[], b: readonly number[]): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
