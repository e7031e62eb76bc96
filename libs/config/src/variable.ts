import { Expose, plainToInstance, Transform } from 'class-transformer';
import { ValidateBy, validateSync } from 'class-validator';
import type { Environment } from './environment.ts';
import type { Kind } from './kinds.ts';

interface Options {
  /** What it is when absent. */
  readonly otherwise?: string | ((environment: Environment) => string | undefined);
  /** Whether the program does without it. */
  readonly optional?: boolean | ((environment: Environment) => boolean);
  /** The programs that read it; all of them when absent. */
  readonly programs?: readonly string[];
}

/** Stands in place of a value that could not be read. */
class Mistake {
  constructor(readonly sentence: string) {}
}

/** A setting, with the environment variable that it is read from. */
export function Variable<T>(name: string, kind: Kind<T>, options: Options = {}): PropertyDecorator {
  const { otherwise, optional = false, programs } = options;
  const read = (given: string | undefined, environment: Environment): T | Mistake | undefined => {
    const text = given ?? (typeof otherwise === 'function' ? otherwise(environment) : otherwise);
    if (text !== undefined) return kind.read(text) ?? new Mistake(kind.wrong(name, text));
    const mayLack = typeof optional === 'function' ? optional(environment) : optional;
    return mayLack ? undefined : new Mistake(`${name} is missing: set it to ${kind.wanted}.`);
  };
  const decorators = [
    Expose({ name }),
    // Groups of class-transformer pass over properties that have another name.
    Transform(({ value, obj, options: { groups = [] } }) =>
      programs === undefined || programs.some((program) => groups.includes(program)) ? read(value, obj) : undefined,
    ),
    ValidateBy({
      name,
      validator: {
        validate: (value) => !(value instanceof Mistake),
        defaultMessage: (failed) => (failed?.value instanceof Mistake ? failed.value.sentence : ''),
      },
    }),
  ];
  return (target, property) => {
    for (const decorate of decorators) decorate(target, property as string);
  };
}

/** All the variables of a class, and every mistake in them at once, each a sentence that says what to do. */
export function readVariables<T extends object>(
  type: new () => T,
  environment: Environment,
  program?: string,
): { readonly settings: T; readonly mistakes: string[] } {
  const settings = plainToInstance(type, environment, {
    excludeExtraneousValues: true,
    exposeUnsetFields: false,
    ...(program === undefined ? {} : { groups: [program] }),
  });
  const mistakes = validateSync(settings).flatMap(({ constraints }) => Object.values(constraints ?? {}));
  return { settings, mistakes };
}
