import { audienceOf, type DisputeEvent, eventWording, type Recorded, textsIn } from '#dispute';
import { civilDateAt, type JurisdictionCode, jurisdiction } from '#law';
import { omitUndefined } from '#requests';
import { type Locale, translate } from '#text';
import type { EventView, MessageView } from './record.dto.ts';

/** The record as its reader sees it: numbered among what they may see, so that what is hidden leaves no gap. */
export function eventViews(events: readonly Recorded[], code: JurisdictionCode, lang: Locale): readonly EventView[] {
  const { zone } = jurisdiction(code);
  return events.map(({ at, by, event }, index) => ({
    number: index + 1,
    type: event.type,
    wording: translate(eventWording(event.type), lang),
    at,
    on: civilDateAt(at, zone),
    by: by.role,
    details: detailsOf(event),
  }));
}

/** Without the rules, which every clock of the dispute explains in its own words. */
function detailsOf(event: DisputeEvent): Readonly<Record<string, unknown>> {
  const hidden = new Set(['type', 'rules', 'practice']);
  return Object.fromEntries(Object.entries(event).filter(([name]) => !hidden.has(name)));
}

/** What people wrote: the complaint, the answer, messages, offers, the proposal and its reasons. */
export function messageViews(
  events: readonly Recorded[],
  texts: Readonly<Record<string, string>>,
  lang: Locale,
): readonly MessageView[] {
  return events.flatMap(({ at, by, event }, index) => {
    const refs = textsIn(event);
    if (refs.length === 0) return [];
    const words = refs.map(({ field, ref }) => ({
      field,
      ...omitUndefined({ words: texts[ref.textId] }),
      digest: ref.digest,
    }));
    const { type } = event;
    const wording = translate(eventWording(type), lang);
    return [{ number: index + 1, type, wording, at, by: by.role, audience: audienceOf(event), texts: words }];
  });
}
