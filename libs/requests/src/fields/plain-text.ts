import { registerDecorator, type ValidationOptions } from 'class-validator';

/** Control characters other than tabs and line ends, and halves of characters: no keyboard writes them, no column stores them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const UNREADABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u;

export function isPlainText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '' && !UNREADABLE.test(value);
}

export function IsPlainText(options: ValidationOptions = {}): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name: 'isPlainText',
      target: target.constructor,
      propertyName: String(property),
      options,
      validator: { validate: isPlainText },
    });
}
