import { registerDecorator } from 'class-validator';
import { isCivilDay } from '#text';

/** A day that exists, written YYYY-MM-DD. */
export function IsCivilDay(): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name: 'isCivilDay',
      target: target.constructor,
      propertyName: String(property),
      validator: { validate: isCivilDay },
    });
}
