import { registerDecorator, type ValidationOptions } from 'class-validator';
import { isPlainText } from '#text';

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
