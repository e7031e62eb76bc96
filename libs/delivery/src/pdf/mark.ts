import type { LetterFile } from './letter-file.ts';
import { teal } from './paper.ts';

/** Two circles that overlap, the overlap filled: two parties, one understanding. */
export function drawMark(file: LetterFile, x: number, y: number, size: number): void {
  const r = size / 2;
  const left = x + r;
  const right = left + r * 1.1;
  const middle = (left + right) / 2;
  const cy = y + r;
  const half = Math.sqrt(r * r - ((right - left) / 2) ** 2);
  file
    .path(
      `M ${middle} ${cy - half} A ${r} ${r} 0 0 1 ${middle} ${cy + half} A ${r} ${r} 0 0 1 ${middle} ${cy - half} Z`,
    )
    .fill(teal);
  file.lineWidth(size / 11);
  for (const cx of [left, right]) file.circle(cx, cy, r).stroke(teal);
}
