import { getDocumentProxy } from 'unpdf';

/** What assistive software finds in a PDF, as another program than ours reads it. */
export interface Structure {
  readonly language: unknown;
  readonly title: unknown;
  readonly marked: boolean;
  readonly attachments: Readonly<Record<string, Uint8Array>>;
  /** Elements in the order of the tree, which is the order of reading. */
  readonly elements: readonly Element[];
  /** Text of the content that belongs to no element and is not marked as decoration. */
  readonly untagged: readonly string[];
  /** Ids of the content, page by page, as drawn; and as the tree reads it. */
  readonly drawn: readonly string[];
  readonly read: readonly string[];
}

export interface Element {
  readonly role: string;
  readonly alt?: string;
  readonly parent: string;
  /** Roles of the elements inside it; 'content' and 'object' for what is not an element. */
  readonly children: readonly string[];
}

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

type Item =
  | { readonly str: string }
  | {
      readonly type: 'beginMarkedContent' | 'beginMarkedContentProps';
      readonly id?: string | null;
      readonly tag: string;
    }
  | { readonly type: 'endMarkedContent' };

export async function structureOf(pdf: Buffer): Promise<Structure> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { info } = (await document.getMetadata()) as { info: Record<string, unknown> };
  const attachments = ((await document.getAttachments()) ?? {}) as Record<string, { content: Uint8Array }>;
  const elements: Element[] = [];
  const untagged: string[] = [];
  const drawn: string[] = [];
  const read: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    lookAt(items as Item[], drawn, untagged);
    walk((await page.getStructTree()) as Node, 'Root', elements, read);
  }
  return {
    language: info.Language,
    title: info.Title,
    marked: (await document.getMarkInfo())?.Marked === true,
    attachments: Object.fromEntries(Object.entries(attachments).map(([name, { content }]) => [name, content])),
    elements,
    untagged,
    drawn,
    read,
  };
}

function lookAt(items: readonly Item[], drawn: string[], untagged: string[]): void {
  const open: boolean[] = [];
  for (const item of items) {
    if ('str' in item) {
      if (item.str.trim() !== '' && !open.includes(true)) untagged.push(item.str);
    } else if (item.type === 'endMarkedContent') {
      open.pop();
    } else {
      const id = 'id' in item ? item.id : undefined;
      if (id) drawn.push(id);
      open.push(Boolean(id) || item.tag === 'Artifact');
    }
  }
}

/** A page shows the whole tree down to its own content: elements without any are of other pages. */
function walk(node: Node, parent: string, elements: Element[], read: string[]): void {
  if (node.type === 'content' && node.id) read.push(node.id);
  const children = node.children ?? [];
  if (node.role && node.role !== 'Root') {
    const alt = node.alt === undefined ? {} : { alt: node.alt };
    const roles = children.map(({ role, type }) => role ?? type ?? '');
    elements.push({ role: node.role, parent, children: roles, ...alt });
  }
  for (const child of children) walk(child, node.role ?? parent, elements, read);
}
