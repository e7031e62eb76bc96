import { applyDecorators } from '@nestjs/common';
import { Expose, Transform } from 'class-transformer';
import { registerDecorator, type ValidationArguments } from 'class-validator';
import { readLine, readText, type TypedDay } from '#text';

type Fields = Readonly<Record<string, unknown>>;

/** A field read by `read` from all fields of the form, under the name of its property. */
function read(value: (fields: Fields, name: string) => unknown): PropertyDecorator {
  return applyDecorators(
    Expose(),
    Transform(({ obj, key }) => value(obj as Fields, key)),
  );
}

/** One line, without what cannot be seen, cut after `most` characters; empty when it was left out. */
export const Line = (most = 500): PropertyDecorator => read((fields, name) => readLine(fields[name], most));

/** Several lines as they were typed, cut after `most` characters. */
export const LongText = (most?: number): PropertyDecorator => read((fields, name) => readText(fields[name], most));

/** One of these; empty when it is none of them. */
export const Choice = (choices: readonly string[]): PropertyDecorator =>
  read((fields, name) => choices.find((one) => one === fields[name]) ?? '');

/** The three fields of a date: `sent-day`, `sent-month`, `sent-year` for a property named `sent`. */
export const DayFields = (): PropertyDecorator =>
  read(
    (fields, name): TypedDay => ({
      day: readLine(fields[`${name}-day`], 4),
      month: readLine(fields[`${name}-month`], 12),
      year: readLine(fields[`${name}-year`], 6),
    }),
  );

/** What the form must satisfy at this field; otherwise `say`, a key of the page's wording, is its mistake. */
export function Must<F extends object>(
  satisfy: (form: F) => boolean,
  say: string | ((form: F) => string),
): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name: typeof say === 'string' ? say : 'must',
      target: target.constructor,
      propertyName: String(property),
      options: { message: ({ object }) => (typeof say === 'string' ? say : say(object as F)) },
      validator: { validate: (_value: unknown, { object }: ValidationArguments) => satisfy(object as F) },
    });
}
