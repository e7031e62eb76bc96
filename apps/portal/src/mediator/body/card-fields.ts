import type { BodyCard } from '#casework';
import { isCivilDay, readMailAddress, readText } from '#text';
import { field } from '../../security/field.ts';
import { otherProfessionIn } from './letterhead.ts';

export type CardMistake = 'needed' | 'email' | 'website' | 'date' | 'profession' | 'long';

const LANGUAGE = /^[a-z]{2}$/;

/** The entry as the form gives it, and what is to be corrected, field by field. */
export function readCard(body: unknown): {
  readonly card: BodyCard;
  readonly mistakes: Readonly<Record<string, CardMistake>>;
} {
  const given = Object(body) as Readonly<Record<string, unknown>>;
  // One letter more than fits is kept, so that it is noticed.
  const text = (name: string, most: number) => readText(given[name], most + 1);
  const listedOn = field(body, 'listedOn', 10);
  const card: BodyCard = {
    name: field(body, 'name', 200),
    website: field(body, 'website', 300),
    email: field(body, 'email', 254),
    phone: field(body, 'phone', 40) || undefined,
    lines: text('lines', 300)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .slice(0, 4),
    postcode: field(body, 'postcode', 20),
    city: field(body, 'city', 100),
    listingMention: field(body, 'listingMention', 500),
    listedOn: listedOn === '' ? undefined : listedOn,
    networks: text('networks', 2000),
    disputeTypes: text('disputeTypes', 4000),
    languages: field(body, 'languages', 100)
      .toLowerCase()
      .split(/[\s,;]+/)
      .filter((one) => LANGUAGE.test(one)),
    course: text('course', 8000),
    links: text('links', 2000),
  };
  const mistakes: Record<string, CardMistake> = {};
  for (const name of ['name', 'website', 'email', 'postcode', 'city'] as const)
    if (card[name] === '') mistakes[name] = 'needed';
  if (card.languages.length === 0) mistakes['languages'] = 'needed';
  if (card.email !== '' && readMailAddress(card.email) === undefined) mistakes['email'] = 'email';
  if (card.website !== '' && !/^(https?:\/\/)?[^\s/]+\.[a-z]{2,}(\/\S*)?$/i.test(card.website))
    mistakes['website'] = 'website';
  if (listedOn !== '' && !isCivilDay(listedOn)) mistakes['listedOn'] = 'date';
  if (otherProfessionIn(card.name) !== undefined) mistakes['name'] = 'profession';
  for (const [name, most] of [
    ['networks', 2000],
    ['disputeTypes', 4000],
    ['course', 8000],
    ['links', 2000],
  ] as const)
    if (card[name].length > most) mistakes[name] = 'long';
  return { card, mistakes };
}
