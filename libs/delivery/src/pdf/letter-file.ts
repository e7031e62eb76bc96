import { createHash } from 'node:crypto';
import { zlibSync } from 'fflate';
import PDFDocument from 'pdfkit';
import type { EnclosedFacts, Letter } from '#notices';
import { engineWords } from './engine-words.ts';
import { KeptWords } from './kept-words.ts';
import { type Face, type Style, sheet } from './paper.ts';
import { safeLine } from './safe-text.ts';
import { keepShapes } from './shaped-words.ts';
import { freshFaces } from './typeface.ts';

/** What pdfkit keeps to itself and a reproducible file must decide. */
interface Reference {
  compress: boolean;
  buffer: Uint8Array[];
  finalize(): void;
}

/**
 * An empty PDF 1.7 file, tagged, archival (PDF/A-3b, ISO 19005-3), whose bytes depend on the letter alone: its date is that of the
 * letter, its identifier is a digest of its words, its streams are compressed by code that is the same on every machine
 * (the zlib of Node gives other bytes on other processors).
 */
export class LetterFile extends PDFDocument {
  declare _id: Uint8Array;
  declare _root: { readonly data: Record<string, unknown> };
  declare _font: Parameters<typeof keepShapes>[1];

  constructor(letter: Letter) {
    const faces = freshFaces();
    super({
      size: [sheet.width, sheet.height],
      margin: 0,
      autoFirstPage: false,
      pdfVersion: '1.7',
      subset: 'PDF/A-3b',
      tagged: true,
      lang: engineWords[letter.lang].locale,
      displayTitle: true,
      // No default face: pdfkit would set up one of its own, which is not embedded.
      font: null as unknown as string,
      info: {
        Title: safeLine(`${letter.title} - ${letter.number}`),
        Author: safeLine(letter.sender.name),
        Creator: 'Entente',
        Producer: 'pdfkit',
        CreationDate: new Date(`${letter.on}T12:00:00Z`),
      },
    });
    this._id = createHash('sha256').update(JSON.stringify(letter)).digest().subarray(0, 16);
    for (const [face, font] of Object.entries(faces)) {
      // pdfkit takes a parsed font; its types know only files.
      this.registerFont(face, font as unknown as string);
      // Numbered here, always in this order, not when a text first happens to be measured.
      this.font(face);
      keepShapes(face as Face, this._font);
    }
  }

  /** ISO 19005-3, 6.8: a file inside says what it is and how it relates to the letter. */
  enclose(facts: EnclosedFacts): void {
    const on = new Date(`${facts.notice.issuedOn}T12:00:00Z`);
    // The relationship is missing from the types of pdfkit only.
    const options = {
      name: 'notice.json',
      type: 'application/json',
      description: engineWords[facts.notice.lang].enclosed,
      relationship: 'Data',
      creationDate: on,
      modifiedDate: on,
    };
    this.file(Buffer.from(`${JSON.stringify(facts, null, 2)}\n`), options);
  }

  /**
   * An empty field for the seal, which shows nothing: sealing then only fills it in and adds to the file (ISO 32000-1, 12.7.4.5).
   * Its element is the last one read, in these words.
   */
  awaitSeal(root: PDFKit.PDFStructureElement, words: string): void {
    const element = this.struct('Form', { alt: words });
    root.add(element);
    const nothing = this.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 0, 0] });
    nothing.end(Buffer.from(' '));
    this.annotate(0, 0, 0, 0, {
      Subtype: 'Widget',
      AP: { N: nothing },
      FT: 'Sig',
      T: new String('seal'),
      TU: new String(words),
      F: PRINTED_AND_LOCKED,
      structParent: element,
    } as PDFKit.Mixins.AnnotationOption);
    const { page } = this as unknown as {
      page: { annotations: object[]; dictionary: { data: Record<string, unknown> } };
    };
    // ISO 14289-1, 7.18.3: the order of the fields is that of the structure.
    page.dictionary.data['Tabs'] = 'S';
    const form = this.ref({ Fields: page.annotations.slice(-1), SigFlags: 0 });
    form.end(undefined as unknown as Buffer);
    this._root.data['AcroForm'] = form;
  }

  use(style: Style): this {
    return this.font(style.face, style.size);
  }

  /** Letters share most of their words: widths are kept between letters, up to a bound. */
  widthOf(text: string, style: Style): number {
    const known = widths[style.face];
    let width = known.get(text);
    if (width === undefined) {
      width = this.font(style.face, 1000).widthOfString(text);
      if (text.length <= 40) known.set(text, width);
    }
    return (width * style.size) / 1000;
  }

  override ref(data: object): PDFKit.PDFKitReference {
    const made = super.ref(data) as unknown as Reference;
    const finalize = made.finalize.bind(made);
    made.finalize = () => {
      if (made.compress && made.buffer.length > 0) {
        made.buffer = [zlibSync(Buffer.concat(made.buffer), { level: 6 })];
        made.compress = false;
      }
      finalize();
    };
    return made as unknown as PDFKit.PDFKitReference;
  }

  /** What pdfkit does at the end to forms of its own. */
  override endAcroForm(): this {
    return this;
  }

  /** pdfkit writes names into this XML as they are; a title with an ampersand would spoil the file. */
  _addInfo(): void {
    const { Title = '', Author = '', Creator = '', Producer = '', CreationDate } = this.info;
    const on = `${CreationDate?.toISOString().slice(0, 19)}Z`;
    this.appendXML(`
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreateDate>${on}</xmp:CreateDate><xmp:CreatorTool>${xml(Creator)}</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xml(Title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${xml(Author)}</rdf:li></rdf:Seq></dc:creator>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>${xml(Producer)}</pdf:Producer></rdf:Description>`);
  }
}

/** ISO 32000-1, table 165: bits 3 and 8. */
const PRINTED_AND_LOCKED = 132;

const WIDTHS = 10_000;
const widths: Record<Face, KeptWords<number>> = { regular: new KeptWords(WIDTHS), semibold: new KeptWords(WIDTHS) };

const xml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
