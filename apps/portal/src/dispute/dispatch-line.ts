import type { Party } from '#dispute';
import type { Localized } from '#text';

/** What became of a letter on its way, in words: which one, for whom, and whether it left. */
export function dispatchInWords(dispatch: {
  readonly notice: string;
  readonly to: Party;
  readonly channel: 'email' | 'post';
  readonly outcome: 'sent' | 'failed' | 'bounced';
}): Localized {
  const { notice, to, channel, outcome } = dispatch;
  if (outcome !== 'sent') {
    return {
      fr: `Le courrier ${notice} n’a pas pu être remis ${TO[to].fr}.`,
      en: `Letter ${notice} could not be delivered to the ${TO[to].en}.`,
    };
  }
  return {
    fr: `Le courrier ${notice} est parti ${TO[to].forFr}, par ${BY[channel].fr}.`,
    en: `Letter ${notice} left for the ${TO[to].en}, by ${BY[channel].en}.`,
  };
}

const TO: Readonly<Record<Party, { readonly fr: string; readonly forFr: string; readonly en: string }>> = {
  consumer: { fr: 'au consommateur', forFr: 'pour le consommateur', en: 'consumer' },
  merchant: { fr: 'au professionnel', forFr: 'pour le professionnel', en: 'merchant' },
};

const BY = { email: { fr: 'courriel', en: 'e-mail' }, post: { fr: 'la poste', en: 'post' } } as const;
