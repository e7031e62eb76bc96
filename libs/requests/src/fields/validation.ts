import { type Type, ValidationPipe } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { type ValidationError, validate } from 'class-validator';
import { type Locale, type Localized, translate } from '#text';
import { type FieldError, Problem } from '../problem/problem.ts';

/** Sentence of each check for the person, by the name of the check. */
const SENTENCES: Readonly<Record<string, Localized>> = {
  whitelistValidation: { fr: 'Ce champ n’est pas connu.', en: 'This field is not known.' },
  isPlainText: {
    fr: 'Écrivez un texte lisible, sans caractère invisible.',
    en: 'Write a readable text, without invisible characters.',
  },
  maxLength: { fr: 'Ce texte est trop long.', en: 'This text is too long.' },
  isString: { fr: 'Écrivez un texte.', en: 'Write a text.' },
  matches: {
    fr: 'Cette valeur n’a pas la forme attendue.',
    en: 'This value does not have the expected form.',
  },
  isIn: { fr: 'Choisissez une des valeurs proposées.', en: 'Choose one of the values offered.' },
  isUuid: { fr: 'Cet identifiant n’a pas la bonne forme.', en: 'This identifier is not well formed.' },
  isCivilDay: {
    fr: 'Donnez un jour qui existe, sous la forme AAAA-MM-JJ.',
    en: 'Give a day that exists, in the form YYYY-MM-DD.',
  },
  isInt: { fr: 'Donnez un nombre entier.', en: 'Give a whole number.' },
  min: { fr: 'Ce nombre est trop petit.', en: 'This number is too small.' },
  max: { fr: 'Ce nombre est trop grand.', en: 'This number is too large.' },
  isBoolean: { fr: 'Répondez par vrai ou faux.', en: 'Answer true or false.' },
  isEmail: {
    fr: 'Vérifiez l’adresse, par exemple nom@exemple.fr.',
    en: 'Check the address, for example name@example.com.',
  },
  isArray: { fr: 'Donnez une liste.', en: 'Give a list.' },
  arrayUnique: { fr: 'Chaque élément ne peut figurer qu’une fois.', en: 'Each item can be there only once.' },
  arrayMinSize: { fr: 'Il manque au moins un élément.', en: 'At least one item is missing.' },
  arrayMaxSize: { fr: 'Il y a trop d’éléments.', en: 'There are too many items.' },
  isObject: { fr: 'Donnez un objet.', en: 'Give an object.' },
};

const OTHERWISE: Localized = { fr: 'Cette valeur n’est pas correcte.', en: 'This value is not right.' };

const STRICT = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  stopAtFirstError: true,
  validationError: { target: false, value: false },
} as const;

/** Validates fields as a class, outside a pipe. Returns the instance, or the problem with each wrong field. */
export async function readAs<T extends object>(type: Type<T>, fields: object): Promise<T | Problem> {
  const instance = plainToInstance(type, fields);
  const errors = await validate(instance, STRICT);
  return errors.length === 0 ? instance : invalid(errors);
}

/** Returns a pipe that validates a body or a query as a class. It throws the problem with each wrong field. */
export function reading(type: Type): ValidationPipe {
  return new ValidationPipe({ ...STRICT, expectedType: type, transform: true, exceptionFactory: invalid });
}

const invalid = (errors: readonly ValidationError[]): Problem =>
  new Problem('invalid-request', { errors: (lang) => fieldErrors(errors, lang) });

/** Returns the first error of each field, its sentence in `lang`; nested fields are named by their path, `a.b`. */
export function fieldErrors(errors: readonly ValidationError[], lang: Locale, within = ''): readonly FieldError[] {
  return errors.flatMap((error) => {
    const field = `${within}${error.property}`;
    const [constraint] = Object.keys(error.constraints ?? {});
    const own =
      constraint === undefined ? [] : [{ field, message: translate(SENTENCES[constraint] ?? OTHERWISE, lang) }];
    return [...own, ...fieldErrors(error.children ?? [], lang, `${field}.`)];
  });
}
