import type { CivilDate, DueDate } from '#law';
import { type Locale, translate } from '#text';
import { clockName } from './clock-lines.ts';

/** RFC 5545: one whole day for each date, the same bytes each time. Nobody named, nothing of the matter. */
export function calendarOf(reference: string, clocks: readonly DueDate[], lang: Locale): string {
  const events = clocks.flatMap((clock) => eventOf(reference, clock, lang));
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Entente//Entente//FR',
    'CALSCALE:GREGORIAN',
    ...events,
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}

function eventOf(reference: string, clock: DueDate, lang: Locale): readonly string[] {
  const { code, article, startsOn, nominalOn, explanation } = clock;
  return [
    'BEGIN:VEVENT',
    `UID:${reference}-${code}-${startsOn}@entente`,
    `DTSTAMP:${compact(startsOn)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(nominalOn)}`,
    `SUMMARY:${escaped(`${reference} · ${translate(clockName(clock), lang)}`)}`,
    `DESCRIPTION:${escaped(`${translate(explanation, lang)} (${article})`)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const compact = (date: CivilDate) => date.replaceAll('-', '');

const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Lines of at most 75 octets, never cut inside a character. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    if (Buffer.byteLength(part + character) > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part].join('\r\n ');
}
