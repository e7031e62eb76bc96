import type { Letter } from '#notices';
import { layBlock } from './blocks.ts';
import { layClosing } from './closing.ts';
import { engineWords } from './engine-words.ts';
import { type Item, type Page, type Tag, tag } from './flow.ts';
import { layHead } from './head.ts';
import { LetterFile } from './letter-file.ts';
import type { Measure } from './lines.ts';
import { layOpening } from './opening.ts';
import { paginate } from './pages.ts';
import { paint } from './paint.ts';
import { mm, sheet } from './paper.ts';
import { layRunning } from './running.ts';

/**
 * Draws a letter on A4: the same letter gives the same bytes, on any machine, on any day.
 * The words are laid out first, as plain data; only then is the file written, so that each page knows how many there are.
 */
export async function drawLetter(letter: Letter): Promise<Buffer> {
  const file = new LetterFile(letter);
  const measure: Measure = (text, style) => file.widthOf(text, style);
  const root = tag(undefined, 'Document');
  const own = layPages(letter, root, measure);
  const { courtesy } = letter;
  const other = courtesy && layPages(courtesy, tag(root, 'Sect', { lang: engineWords[courtesy.lang].locale }), measure);
  const structure = paint(
    file,
    root,
    [...own.pages, ...(other?.pages ?? [])],
    [...own.running, ...(other?.running ?? [])],
  );
  if (letter.enclosed) {
    file.enclose(letter.enclosed);
    file.awaitSeal(structure, engineWords[letter.lang].seal);
  }
  return bytesOf(file);
}

/** The pages of one letter, numbered by themselves; what they say is filed under `root`. */
function layPages(letter: Letter, root: Tag, measure: Measure): { readonly pages: Page[]; readonly running: Page[] } {
  const words = engineWords[letter.lang];
  const head = layHead(letter, words, root, measure);
  const opening = layOpening(letter, words, root, measure);
  const body = letter.body.map((block) => layBlock(block, letter.lang, root, measure));
  const closing = layClosing(letter, words, root, measure);
  const pages = paginate([...opening, ...holdingLast(body), ...closing], Math.max(sheet.firstTop, head.bottom + mm(9)));
  pages[0]?.spans.unshift(...head.spans);
  return { pages, running: layRunning(pages, letter, words, head.bottom, measure) };
}

/** A signature never stands alone on a page: the last lines of the letter go with it. */
function holdingLast(body: readonly Item[]): Item[] {
  return body.map((item, i) => (i === body.length - 1 ? { ...item, keepWithNext: true } : item));
}

function bytesOf(file: LetterFile): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    file.on('data', (part: Buffer) => parts.push(part));
    file.on('end', () => resolve(Buffer.concat(parts)));
    file.on('error', reject);
    file.end();
  });
}
