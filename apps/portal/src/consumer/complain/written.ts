import type { ComplaintDraft } from '#casework';
import { formatOf, type Locale } from '#text';

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
export function momentInWords(on: string, lang: Locale): string {
  const format = formatOf(lang);
  return on.length === 10 ? format.date(on) : format.month(`${on}-01`);
}
