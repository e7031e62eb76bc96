export type MerchantRole = 'agent' | 'owner';
export type BodyRole = 'mediator' | 'clerk' | 'coordinator';
export type OrganisationRole = MerchantRole | BodyRole;

/** The merchant or the mediator body to which a person belongs, and as what. */
export type Belonging =
  | { readonly merchantId: string; readonly role: MerchantRole }
  | { readonly bodyId: string; readonly role: BodyRole };
