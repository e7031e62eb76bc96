import { applyDecorators, type Type } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Type as Nested, Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { MOST_CENTS } from '#text';
import { IsCivilDay } from './civil-day.ts';
import {
  asCents,
  asCount,
  asLine,
  asList,
  asText,
  asTyped,
  asYesNo,
  type FormReader,
  ReadFromForm,
} from './from-form.ts';
import { IsPlainText } from './plain-text.ts';

/** Options of a field. `optional`: it may be left out; it is required otherwise. */
interface About {
  readonly optional?: true;
}

/**
 * Decorates a field once for forms, for the validator and for the OpenAPI document. The last of `checks` is asked
 * first, as decorators are.
 */
function field(
  read: FormReader,
  api: ApiPropertyOptions,
  { optional }: About,
  ...checks: PropertyDecorator[]
): PropertyDecorator {
  const required = optional !== true;
  const whenGiven = required ? [] : [ValidateIf((_whole, value) => value !== undefined)];
  return applyDecorators(
    ReadFromForm(read),
    ApiProperty({ ...api, required } as ApiPropertyOptions),
    ...whenGiven,
    ...checks.toReversed(),
  );
}

/** Largest length of a text, in characters: that of a long letter. */
export const LONGEST_TEXT = 20_000;

/** Pattern of one line (a name, a line of an address): no tab, line break or character that changes text direction. */
const ONE_LINE = /^[^\t\r\n\u0085\u2028\u2029\u202a-\u202e\u2066-\u2069]*$/;
const LONGEST_LINE = 1000;

/** Decorates a text field of at most `max` characters, 20,000 by default; with 1,000 or less it is one line. */
export function LongText(description: string, about: About & { readonly max?: number } = {}): PropertyDecorator {
  const maxLength = about.max ?? LONGEST_TEXT;
  return field(
    maxLength <= LONGEST_LINE ? asLine : asText,
    { type: String, description, minLength: 1, maxLength },
    about,
    ...(maxLength <= LONGEST_LINE ? [Matches(ONE_LINE)] : []),
    MaxLength(maxLength),
    IsPlainText(),
    IsString(),
  );
}

/** Decorates a text field that holds one of `choices`. */
export function OneOf(choices: readonly string[], description: string, about: About = {}): PropertyDecorator {
  return field(asTyped, { type: String, enum: [...choices], description }, about, IsIn([...choices]));
}

/** Decorates a field that holds one identifier, a UUID of any version. */
export function Id(description: string, about: About = {}): PropertyDecorator {
  return field(asTyped, { type: String, format: 'uuid', description }, about, IsUUID('loose'), IsString());
}

/** Decorates a list of distinct UUIDs, at most `max`, 50 by default; in a form, separated by spaces or commas. */
export function Ids(description: string, about: About & { readonly max?: number } = {}): PropertyDecorator {
  const maxItems = about.max ?? 50;
  return field(
    asList,
    { type: String, format: 'uuid', isArray: true, description, maxItems, uniqueItems: true },
    about,
    IsUUID('loose', { each: true }),
    ArrayUnique(),
    ArrayMaxSize(maxItems),
    IsArray(),
  );
}

/** Decorates a field that holds a civil date, 'YYYY-MM-DD', between 1900 and 2999. */
export function Day(description: string, about: About = {}): PropertyDecorator {
  return field(asTyped, { type: String, format: 'date', example: '2026-03-16', description }, about, IsCivilDay());
}

/** Decorates an amount in whole cents, from 0 to `MOST_CENTS`; in a form, read as euros (`549,90`). */
export function Cents(description: string, about: About = {}): PropertyDecorator {
  return field(
    asCents,
    { type: 'integer', minimum: 0, maximum: MOST_CENTS, example: 54_900, description },
    about,
    Max(MOST_CENTS),
    Min(0),
    IsInt(),
  );
}

/** Decorates a whole number within `range`, both ends included. */
export function Count(description: string, range: readonly [number, number], about: About = {}): PropertyDecorator {
  const [minimum, maximum] = range;
  return field(asCount, { type: 'integer', minimum, maximum, description }, about, Max(maximum), Min(minimum), IsInt());
}

/** Decorates an optional whole number within `range` in a query string, where everything is text. */
export function CountInQuery(description: string, range: readonly [number, number]): PropertyDecorator {
  const read = Transform(({ value }) => (typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value));
  return applyDecorators(read, Count(description, range, { optional: true }));
}

/** Decorates a boolean; in a form, `yes` or `no`. */
export function YesNo(description: string, about: About = {}): PropertyDecorator {
  return field(asYesNo, { type: Boolean, description }, about, IsBoolean());
}

/** Decorates an e-mail address of at most 254 characters. */
export function Mailbox(description: string, about: About = {}): PropertyDecorator {
  return field(
    asTyped,
    { type: String, format: 'email', maxLength: 254, description },
    about,
    IsEmail(),
    MaxLength(254),
    IsPlainText(),
    IsString(),
  );
}

/** Decorates a text field that matches `pattern`, which sets its own anchors. */
export function Shaped(
  pattern: RegExp,
  description: string,
  about: About & { readonly example?: string } = {},
): PropertyDecorator {
  const { example } = about;
  const api = { type: String, pattern: pattern.source, description, ...(example === undefined ? {} : { example }) };
  return field(asTyped, api, about, Matches(pattern), IsString());
}

/** Decorates a list of at least one of `choices`, each at most once. */
export function Some(choices: readonly string[], description: string, about: About = {}): PropertyDecorator {
  return field(
    asList,
    { type: String, enum: [...choices], isArray: true, description, minItems: 1, uniqueItems: true },
    about,
    IsIn([...choices], { each: true }),
    ArrayUnique(),
    ArrayMinSize(1),
    IsArray(),
  );
}

/** Decorates a nested object, validated as `type`. */
export function Part(type: Type, description: string, about: About = {}): PropertyDecorator {
  return field(
    asTyped,
    { type, description },
    about,
    ValidateNested(),
    IsObject(),
    Nested(() => type),
  );
}

/** Decorates a list of `min` to `max` nested objects, each validated as `type`. */
export function Parts(
  type: Type,
  description: string,
  { min, max, ...about }: About & { readonly min: number; readonly max: number },
): PropertyDecorator {
  return field(
    asTyped,
    { type, isArray: true, minItems: min, maxItems: max, description },
    about,
    ValidateNested({ each: true }),
    IsObject({ each: true }),
    ArrayMinSize(min),
    ArrayMaxSize(max),
    IsArray(),
    Nested(() => type),
  );
}

/** Decorates the lines of an address: 1 to `max` lines of at most 100 characters. */
export function Lines(description: string, about: About & { readonly max: number }): PropertyDecorator {
  return field(
    asTyped,
    { type: String, isArray: true, minItems: 1, maxItems: about.max, description },
    about,
    Matches(ONE_LINE, { each: true }),
    MaxLength(100, { each: true }),
    IsPlainText({ each: true }),
    IsString({ each: true }),
    ArrayMinSize(1),
    ArrayMaxSize(about.max),
    IsArray(),
  );
}
