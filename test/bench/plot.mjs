import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const WIDTH = 720;
const HEIGHT = 320;
const LEFT = 190;
const COLOURS = ['#1b4d5c', '#c2703d', '#6b7f3a', '#7a4f7d'];

/** Bars lying one under the other, each with its figure. */
export function bars(title, unit, rows) {
  const most = Math.max(...rows.map(({ value }) => value));
  const step = Math.min(40, (HEIGHT - 70) / rows.length);
  const drawn = rows.map(({ name, value, kind = 0 }, place) => {
    const y = 56 + place * step;
    const width = Math.max(1, (value / most) * (WIDTH - LEFT - 110));
    return [
      `<text x="${LEFT - 8}" y="${y + step * 0.6}" text-anchor="end">${plain(name)}</text>`,
      `<rect x="${LEFT}" y="${y + step * 0.15}" width="${width}" height="${step * 0.65}" fill="${COLOURS[kind]}"/>`,
      `<text x="${LEFT + width + 6}" y="${y + step * 0.6}">${shown(value)} ${plain(unit)}</text>`,
    ].join('');
  });
  return picture(title, drawn.join('\n'));
}

/** Lines over a common axis, from nothing upwards. */
export function lines(title, { x, y }, series) {
  const all = series.flatMap(({ points }) => points);
  const [right, top] = [0, 1].map((axis) => Math.max(1e-9, ...all.map((point) => point[axis])));
  const across = (value) => 60 + (value / right) * (WIDTH - 90);
  const up = (value) => HEIGHT - 40 - (value / top) * (HEIGHT - 110);
  const drawn = series.map(({ name, points }, place) => {
    const path = points.map(([a, b]) => `${across(a).toFixed(1)},${up(b).toFixed(1)}`).join(' ');
    return [
      `<polyline points="${path}" fill="none" stroke="${COLOURS[place]}" stroke-width="2"/>`,
      `<text x="${70 + place * 150}" y="58" fill="${COLOURS[place]}">${plain(name)}</text>`,
    ].join('');
  });
  const axes = `<path d="M60 ${up(top)}V${HEIGHT - 40}H${WIDTH - 30}" fill="none" stroke="#444"/>
<text x="54" y="${up(top) + 4}" text-anchor="end">${shown(top)}</text><text x="54" y="${HEIGHT - 36}" text-anchor="end">0</text>
<text x="${WIDTH - 30}" y="${HEIGHT - 20}" text-anchor="end">${shown(right)} ${plain(x)}</text><text x="60" y="${HEIGHT - 20}">${plain(y)}</text>`;
  return picture(title, `${axes}\n${drawn.join('\n')}`);
}

export function keepPlot(folder, name, svg) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.svg`), svg);
}

function picture(title, drawn) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="13" role="img" aria-label="${plain(title)}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
<text x="20" y="30" font-size="16" font-weight="600">${plain(title)}</text>
${drawn}
</svg>
`;
}

const plain = (text) => String(text).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
export const shown = (value) =>
  value >= 100 ? String(Math.round(value)) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
