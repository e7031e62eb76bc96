import { randomBytes, randomUUID } from 'node:crypto';
import {
  type Entry,
  GENESIS,
  linkEvents,
  nextTags,
  type PartyDetails,
  type Records,
  sha256,
  sideViewsOf,
} from '#casework';
import { fold, type Recorded, runningClocks } from '#dispute';
import type { Story } from '#dispute/testing';
import { disputeReference } from '#text';
import { idOf, ORGANISATIONS, PEOPLE, type PersonKey } from './actors.ts';

/** The organisations and people of the stories of `#dispute/testing`, as the cast has them. */
const KNOWN: Readonly<Record<string, string>> = {
  boutique: ORGANISATIONS.merchant,
  'mediation-nord': ORGANISATIONS.body,
  'mediation-sud': ORGANISATIONS.otherBody,
};

/** Writes a told story as one dispute, its whole record at once: seconds are not spent on how it came there. */
export async function writeDispute(records: Records, story: Story, disputeId = randomUUID()): Promise<string> {
  const reference = disputeReference(2026, randomBytes(7));
  const inCase = (value: unknown, name = ''): unknown => {
    if (Array.isArray(value)) return value.map((one) => inCase(one, name.replace(/s$/, '')));
    if (value !== null && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inCase(one, key)]));
    }
    if (name === 'reference') return reference;
    if (name === 'personId' || name === 'consumerId') return idOf(String(value));
    return name.endsWith('Id') ? (KNOWN[String(value)] ?? idOf(`${disputeId} ${String(value)}`)) : value;
  };
  const record = inCase(withMandates(story.record)) as readonly Recorded[];
  const dispute = fold(record);
  const [first, ...others] = linkEvents(disputeId, GENESIS, record);
  if (first === undefined) throw new Error('A draft is no dispute yet');
  const entry: Entry = {
    events: [first, ...others],
    dispute,
    sideViews: sideViewsOf(dispute, nextTags(disputeId, {}, record)),
    clocks: runningClocks(dispute),
    owed: [],
    texts: textIdsIn(record).map((textId) => wordsOf(textId)),
    parties: [party('consumer', 'camille'), party('representative', 'rachel'), party('case-mediator', 'mathilde')],
    pieces: [],
    purge: false,
  };
  await records.write({ disputeId, actor: { role: 'clock' } }, async (file) => {
    await file.store(entry);
    return { kind: 'done', disputeId, reference, stage: dispute.stage, events: [], tag: '' };
  });
  return disputeId;
}

/** Right after the complaint: Rachel is mandated, and Edgar was until the next day. */
function withMandates([complaint, ...rest]: readonly Recorded[]): readonly Recorded[] {
  if (complaint === undefined) return [];
  const { at, by } = complaint;
  const mandate = (personId: string) => ({ type: 'RepresentativeMandated', personId, capacity: 'relative' }) as const;
  const mandates = [mandate('rachel'), mandate('edgar'), { type: 'MandateEnded', personId: 'edgar' } as const];
  const inserted = mandates.map((event) => ({ version: 0, at, by, event }));
  return [complaint, ...inserted, ...rest].map((recorded, index) => ({ ...recorded, version: index + 1 }));
}

function textIdsIn(record: readonly Recorded[]): readonly string[] {
  return [...JSON.stringify(record).matchAll(/"textId":"([^"]+)"/g)].map(([, id]) => id ?? '');
}

function wordsOf(textId: string): Entry['texts'][number] {
  const body = `Mots ${textId}`;
  return { textId, body, salt: 'sel', digest: sha256(`sel\n${body}`), audience: ['consumer', 'merchant', 'mediator'] };
}

function party(kind: PartyDetails['kind'], person: PersonKey): PartyDetails {
  return { kind, personId: idOf(person), name: PEOPLE[person].name, addressLines: [], language: 'fr' };
}
