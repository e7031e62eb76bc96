import { Body, type PipeTransform, type Type } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';

/** By field, the key of the page's wording that says what to correct; `missing.reason` is the key of a key. */
export type Mistakes = Readonly<Record<string, string>>;

/** A form as it was typed: nothing of it is lost when something is to be corrected. */
export interface Submitted<T> {
  readonly typed: T;
  /** Undefined when the form is sound. */
  readonly mistakes: Mistakes | undefined;
}

/** Reads fields as a form of this class, each by its decorator (`fields.ts`); what belongs to no field is left. */
export function readForm<T extends object>(type: Type<T>, fields: unknown): Submitted<T> {
  const typed = plainToInstance(type, { ...Object(fields) } as object, { excludeExtraneousValues: true });
  const errors = validateSync(typed, { stopAtFirstError: true, forbidUnknownValues: false });
  if (errors.length === 0) return { typed, mistakes: undefined };
  const told = errors.map(({ property, constraints = {} }) => [property, Object.values(constraints)[0] ?? ''] as const);
  return { typed, mistakes: Object.fromEntries(told) };
}

class FormPipe<T extends object> implements PipeTransform<unknown, Submitted<T>> {
  constructor(private readonly type: Type<T>) {}

  transform(body: unknown): Submitted<T> {
    return readForm(this.type, body);
  }
}

/** The body of the request as a form of this class. It never throws: the page shows the form again with what is wrong. */
export const Form = <T extends object>(type: Type<T>): ParameterDecorator => Body(new FormPipe(type));

/** The sentences of mistakes, by field. Throws for a key that the wording does not have. */
export function inWords(mistakes: Mistakes, wording: object): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(mistakes).map(([field, key]) => [field, sentenceAt(wording, key)]));
}

function sentenceAt(wording: object, key: string): string {
  const found = key.split('.').reduce<unknown>((words, part) => Object(words)[part], wording);
  if (typeof found !== 'string') throw new Error(`No words for ${key}`);
  return found;
}
