import { Id } from '../fields/field.ts';
import { form } from './act-form.ts';

class DeclineOffer {
  @Id('The offer, made by the other party.')
  readonly offerId: string;
}

export const declineOffer = form('DeclineOffer', DeclineOffer, ({ offerId }) => ({
  act: { type: 'DeclineOffer', offerId },
}));
