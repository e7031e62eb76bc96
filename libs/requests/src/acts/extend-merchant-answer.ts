import { EXTENSION_CAUSES } from '#dispute';
import { OneOf } from '../fields/field.ts';
import { form } from './act-form.ts';

class ExtendMerchantAnswer {
  @OneOf(EXTENSION_CAUSES, 'Why the merchant has thirty working days and not twenty; the consumer is told.')
  readonly because: (typeof EXTENSION_CAUSES)[number];
}

export const extendMerchantAnswer = form('ExtendMerchantAnswer', ExtendMerchantAnswer, ({ because }) => ({
  act: { type: 'ExtendMerchantAnswer', because },
}));
