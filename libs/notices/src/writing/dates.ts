import { type CivilDate, civilDateAt, dateInWords, home, type Instant, jurisdiction } from '#law';
import type { NoticeFacts } from '../notice-facts.ts';

/** The day of the event that owes the notice, in the zone of the dispute: the letter's own date. */
export function dayOf({ dispute, recorded }: NoticeFacts): CivilDate {
  return civilDateAt(recorded.at, jurisdiction(dispute.rules.jurisdiction).zone);
}

/** 'lundi 16 mars 2026'. */
export function day(date: CivilDate): string {
  return dateInWords(date, 'fr');
}

/** A last day, which counts whole: 'lundi 16 mars 2026 inclus'. */
export function lastDay(date: CivilDate): string {
  return `${day(date)} inclus`;
}

/** The civil day and the hour of an instant, '14:05', where the portal is. */
export function inHours(at: Instant): { readonly on: CivilDate; readonly hour: string } {
  const { zone } = home();
  const hour = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit', timeZone: zone });
  return { on: civilDateAt(at, zone), hour: hour.format(Date.parse(at)) };
}
