/** Draws the letter given on standard input and prints the SHA-256 of the file. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import './typescript.mjs';

const { drawLetter } = await import('../src/pdf/draw-letter.ts');
const pdf = await drawLetter(JSON.parse(readFileSync(0, 'utf8')));
process.stdout.write(createHash('sha256').update(pdf).digest('hex'));
