import { type BaseBlock, fromBER, ObjectIdentifier } from 'asn1js';

/** DER (ITU-T X.690): one value has one encoding, so that what was read can be written again and compared. */
export type Der = Uint8Array;

const tagged = (tag: number, ...parts: readonly Uint8Array[]): Der => {
  const content = Buffer.concat(parts);
  const { length } = content;
  if (length < 0x80) return Buffer.concat([Buffer.from([tag, length]), content]);
  const digits = Buffer.from(length.toString(16).padStart(2 * Math.ceil(length.toString(16).length / 2), '0'), 'hex');
  return Buffer.concat([Buffer.from([tag, 0x80 | digits.length]), digits, content]);
};

export const sequence = (...parts: readonly Uint8Array[]): Der => tagged(0x30, ...parts);
export const octets = (content: Uint8Array): Der => tagged(0x04, content);
export const nothing: Der = Buffer.from([0x05, 0x00]);
export const smallInteger = (value: number): Der => Buffer.from([0x02, 0x01, value]);
export const oid = (value: string): Der => new Uint8Array(new ObjectIdentifier({ value }).toBER());
/** [n], constructed. */
export const context = (n: number, ...parts: readonly Uint8Array[]): Der => tagged(0xa0 | n, ...parts);
/** The members of a SET OF are in the order of their encodings. */
export const setOf = (...members: readonly Uint8Array[]): Der =>
  tagged(0x31, ...[...members].sort((one, other) => Buffer.compare(one, other)));

/** One element and what is inside it, as it was encoded. */
export interface Element {
  readonly tag: number;
  readonly whole: Der;
  readonly content: Uint8Array;
  readonly children: readonly Element[];
}

/** Reads one element; nothing when it is not whole. `exactly`: nothing either when something follows. */
export function readDer(bytes: Uint8Array, exactly = true): Element | undefined {
  try {
    const { offset, result } = fromBER(bytes);
    return offset === -1 || (exactly && offset !== bytes.length) ? undefined : elementOf(result);
  } catch {
    // Of some encodings asn1js says that they are wrong, of others it throws that they are.
    return undefined;
  }
}

function elementOf(block: BaseBlock): Element {
  const whole = block.valueBeforeDecodeView;
  const inside = (block.valueBlock as { value?: unknown }).value;
  const constructed = ((whole[0] ?? 0) & 0x20) !== 0;
  return {
    tag: whole[0] ?? 0,
    whole,
    content: whole.subarray(block.idBlock.blockLength + block.lenBlock.blockLength),
    children: constructed && Array.isArray(inside) ? inside.map(elementOf) : [],
  };
}

export const equal = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;
