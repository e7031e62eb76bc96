import type { Type } from '@nestjs/common';
import { readAmount, readLine } from '#text';

/** How one field is read from a form, where everything is text. What cannot be read stays as typed, to be refused. */
export type FormReader = (typed: string) => unknown;

/** By the prototype of the class whose fields they read. */
const READERS = new WeakMap<object, Readonly<Record<string, FormReader>>>();
const EVERYTHING = Number.POSITIVE_INFINITY;

/** As it was typed, so that what cannot be stored is refused by name and not changed in silence. */
export const asTyped: FormReader = (typed) => typed.trim();
export const asLine: FormReader = (typed) => readLine(typed, EVERYTHING);
export const asText: FormReader = asTyped;
export const asCents: FormReader = (typed) => readAmount(typed) ?? typed;
export const asCount: FormReader = (typed) => (/^\s*\d{1,9}\s*$/.test(typed) ? Number(typed) : typed);
export const asYesNo: FormReader = (typed) => ({ yes: true, no: false })[typed] ?? typed;
/** Left blank it is an empty list, and not everything. */
export const asList: FormReader = (typed) => typed.split(/[\s,]+/).filter((one) => one !== '');

export function ReadFromForm(read: FormReader): PropertyDecorator {
  return (target, property) => {
    READERS.set(target, { ...READERS.get(target), [String(property)]: read });
  };
}

const readersOf = (type: Type): Readonly<Record<string, FormReader>> => READERS.get(type.prototype) ?? {};

/** Of the fields of a form, those that belong to this class, as they were typed: to be shown again. Blank ones are left. */
export function typedIn(type: Type, body: unknown): Readonly<Record<string, string>> {
  const given = Object(body) as Readonly<Record<string, unknown>>;
  const typed = Object.keys(readersOf(type)).map((name) => [name, linesOf(given[name])] as const);
  return Object.fromEntries(typed.filter(([name, text]) => text !== '' || (isListIn(type, name) && name in given)));
}

/** Browsers send CR LF at the end of each line of a form. */
const linesOf = (typed: unknown): string => (typeof typed === 'string' ? typed.replace(/\r\n?/g, '\n').trim() : '');

/** The body of this class that a form stands for, ready for `readAs`: cents, numbers, lists instead of what was typed. */
export function bodyFrom(type: Type, form: unknown): object {
  const readers = readersOf(type);
  return Object.fromEntries(Object.entries(typedIn(type, form)).map(([name, text]) => [name, readers[name]?.(text)]));
}

const isListIn = (type: Type, name: string): boolean => readersOf(type)[name] === asList;
