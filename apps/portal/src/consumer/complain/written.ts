import type { ComplaintDraft } from '#casework';
import { civilDate, dateInWords } from '#law';

/** What the merchant will read: the consumer's words, then the events in order of date. Letters are in French. */
export function statementOf({ facts }: ComplaintDraft): string {
  if (facts === undefined) return '';
  const events = eventsInOrder(facts.events).map(({ on, what }) => `– ${momentInWords(on, 'fr')} : ${what}`);
  return [facts.statement, ...(events.length === 0 ? [] : [['Dans l’ordre des dates :', ...events].join('\n')])].join(
    '\n\n',
  );
}

type Events = NonNullable<ComplaintDraft['facts']>['events'];

/** A month stands before its days. */
export function eventsInOrder(events: Events): Events {
  return [...events].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** `lundi 16 mars 2026`, or `mars 2026` when the day is not known. */
export function momentInWords(on: string, lang: 'fr' | 'en'): string {
  if (on.length === 10) return dateInWords(civilDate(on), lang);
  return dateInWords(civilDate(`${on}-01`), lang)
    .split(' ')
    .slice(2)
    .join(' ');
}
