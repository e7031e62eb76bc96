import type { BodyKey, MerchantKey, PersonKey } from '#accounts';
import { personNamed } from '#accounts';
import { keepText, type Text } from '#casework';
import { type Act, type Actor, SIDES, type Side } from '#dispute';
import type { ScenarioAct, ScenarioDispute } from './scenario.ts';

/** Who is who, by number. */
export interface Numbers {
  readonly person: (key: PersonKey) => string;
  readonly merchant: (key: MerchantKey) => string;
  readonly body: (key: BodyKey) => string;
}

const WORDS = new Set(['statement', 'reasons', 'solution', 'effects']);

/** What is said on admissibility is the consumer's and the mediator's (CECMC B04-3). */
const ADMISSIBILITY = new Set<Act['type']>(['ReferToMediator', 'RequestPieces', 'RejectReferral']);
const BETWEEN_THEM: readonly Side[] = ['consumer', 'mediator'];

/** The words of an act set apart, as the record wants them. */
export function written(told: ScenarioAct): { readonly act: Act; readonly texts: readonly Text[] } {
  const audience = 'audience' in told ? told.audience : ADMISSIBILITY.has(told.type) ? BETWEEN_THEM : SIDES;
  const texts: Text[] = [];
  const act = Object.entries(told).map(([name, value]) => {
    if (!WORDS.has(name) || typeof value !== 'string') return [name, value];
    const kept = keepText(value, audience);
    texts.push(kept.text);
    return [name, kept.ref];
  });
  return { act: Object.fromEntries(act) as Act, texts };
}

export function actorOf(numbers: Numbers, key: PersonKey, told: ScenarioDispute): Actor {
  const personId = numbers.person(key);
  const { belongs } = personNamed(key);
  if (belongs === undefined) return { role: key === told.consumer ? 'consumer' : 'representative', personId };
  if ('merchant' in belongs) return { role: 'merchant', personId, merchantId: numbers.merchant(belongs.merchant) };
  const role = belongs.role === 'mediator' ? 'mediator' : 'clerk';
  return { role, personId, bodyId: numbers.body(belongs.body) };
}
