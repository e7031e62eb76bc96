import type { MediatorBody, Merchant } from '#casework';
import { omitUndefined } from '#requests';
import type { BodyPartyView, MerchantPartyView } from '../disputes/dispute-view.dto.ts';
import type { MerchantView } from './merchant.dto.ts';

export function merchantParty(merchant: Merchant): MerchantPartyView {
  const { merchantId, name, jurisdiction, registration, website, addressLines } = merchant;
  return { merchantId, name, jurisdiction, ...omitUndefined({ registration, website }), addressLines };
}

export function bodyParty({ bodyId, name, website, email, phone, addressLines }: MediatorBody): BodyPartyView {
  return { bodyId, name, website, email, ...omitUndefined({ phone }), addressLines };
}

export function merchantView(
  merchant: Merchant,
  affiliation: { readonly body: MediatorBody; readonly committed: boolean } | undefined,
): MerchantView {
  const { sector } = merchant;
  const mediator = affiliation && bodyParty(affiliation.body);
  return { ...merchantParty(merchant), sector, ...omitUndefined({ mediator, committed: affiliation?.committed }) };
}
