import { registerDecorator } from 'class-validator';
import { civilDate } from '#law';

/** A day that exists, written YYYY-MM-DD. */
export function isCivilDay(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  try {
    civilDate(value);
    return true;
  } catch {
    return false;
  }
}

export function IsCivilDay(): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name: 'isCivilDay',
      target: target.constructor,
      propertyName: String(property),
      validator: { validate: isCivilDay },
    });
}
