import type { Style } from './paper.ts';

/** An element of the logical structure that assistive software reads (ISO 32000-1, 14.8). */
export interface Tag {
  readonly name: TagName;
  readonly scope?: 'Row';
  /** For a picture: what it shows, in words. */
  readonly alt?: string;
  /** Where it is not that of the document. */
  readonly lang?: string;
  readonly children: Tag[];
}

export type TagName =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'BlockQuote'
  | 'Figure';

export function tag(parent: Tag | undefined, name: TagName, more: Pick<Tag, 'scope' | 'alt' | 'lang'> = {}): Tag {
  const made: Tag = { name, children: [], ...more };
  parent?.children.push(made);
  return made;
}

/** A piece of text on one line. Without a tag it is decoration, which assistive software skips. */
export interface Span {
  readonly text: string;
  readonly x: number;
  readonly style: Style;
  readonly tag?: Tag;
}

/** A square code: rows of dark and light squares. */
export interface Cells {
  readonly size: number;
  readonly dark: readonly (readonly boolean[])[];
}

/** One line of the letter, as high as its leading. */
export interface Row {
  readonly height: number;
  readonly spans: readonly Span[];
  /** No page may end between this row and the next. */
  readonly stick?: boolean;
  readonly rule?: boolean;
  /** A picture that begins at the top of this row, and is read before it. */
  readonly cells?: Cells & { readonly x: number; readonly tag: Tag };
}

/** Rows that belong together, perhaps in a frame, with the space wanted above them. */
export interface Item {
  readonly before: number;
  /** Space wanted below; the larger of two neighbours' wishes is given. */
  readonly after?: number;
  readonly rows: readonly Row[];
  readonly frame?: Frame;
  readonly keepWithNext?: boolean;
  /** Set at the foot of the page when the page has room left. */
  readonly pinned?: boolean;
}

export interface Frame {
  readonly look: 'panel' | 'reminder' | 'quotation' | 'code';
  readonly padTop: number;
  readonly padBottom: number;
  /** Repeated when the frame goes on over the page. */
  readonly continued?: Row;
}

export type Shape =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill?: string;
      readonly stroke?: string;
      readonly line?: number;
    }
  | { readonly kind: 'mark'; readonly x: number; readonly y: number; readonly size: number };

export interface Placed extends Span {
  readonly baseline: number;
}

/** A picture on its page; what it shows is said in words by its tag. */
export interface Picture extends Cells {
  readonly x: number;
  readonly y: number;
  readonly tag: Tag;
}

export interface Page {
  readonly shapes: Shape[];
  /** In the order in which they are read. */
  readonly spans: (Placed | Picture)[];
}
