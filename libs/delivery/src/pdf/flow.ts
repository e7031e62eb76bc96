import type { Style } from './paper.ts';

/** An element of the logical structure that assistive software reads (ISO 32000-1, 14.8). */
export interface Tag {
  readonly name: TagName;
  readonly scope?: 'Row';
  readonly children: Tag[];
}

export type TagName =
  | 'Document'
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
  | 'Figure'
  | 'Form';

export function tag(parent: Tag | undefined, name: TagName, scope?: 'Row'): Tag {
  const made: Tag = { name, children: [], ...(scope ? { scope } : {}) };
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

/** One line of the letter, as high as its leading. */
export interface Row {
  readonly height: number;
  readonly spans: readonly Span[];
  /** No page may end between this row and the next. */
  readonly stick?: boolean;
  readonly rule?: boolean;
  /** A picture of squares whose top left corner stands at the top of this row; what it says stands beside it in words. */
  readonly cells?: { readonly x: number; readonly size: number; readonly dark: readonly (readonly boolean[])[] };
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
  | {
      readonly kind: 'cells';
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly dark: readonly (readonly boolean[])[];
    }
  | { readonly kind: 'mark'; readonly x: number; readonly y: number; readonly size: number };

export interface Placed extends Span {
  readonly baseline: number;
}

export interface Page {
  readonly shapes: Shape[];
  readonly spans: Placed[];
}
