import { Id } from '../fields/field.ts';
import { form } from './act-form.ts';

class AcceptOffer {
  @Id('The offer, made by the other party.')
  readonly offerId: string;
}

export const acceptOffer = form('AcceptOffer', AcceptOffer, ({ offerId }) => ({
  act: { type: 'AcceptOffer', offerId },
}));
