export { drawLetter } from './pdf/draw-letter.ts';
