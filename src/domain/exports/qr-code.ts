import { create } from 'qrcode';
import { escapeText } from '../sketch/svg.ts';

const quiet = 4;

/** A QR code as SVG, medium error correction and the quiet zone of four modules; black on white in every theme, or it cannot be read. */
export function drawQrCode(text: string, label: string): string {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const side = size + 2 * quiet;
  let path = '';
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (data[row * size + column] !== 1) continue;
      const start = column;
      while (column + 1 < size && data[row * size + column + 1] === 1) column += 1;
      path += `M${start + quiet} ${row + quiet}h${column + 1 - start}v1h-${column + 1 - start}z`;
    }
  }
  return (
    `<svg class="qr" viewBox="0 0 ${side} ${side}" role="img" aria-label="${escapeText(label)}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${side}v${side}h-${side}z"/><path fill="#000" d="${path}"/></svg>`
  );
}
