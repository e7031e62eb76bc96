/** Role of a member of a merchant. An `owner` also invites members and ends memberships. */
export type MerchantRole = 'agent' | 'owner';
/** Role of a member of a mediator body. A `coordinator` also invites members and ends memberships. */
export type BodyRole = 'mediator' | 'clerk' | 'coordinator';
/** Role of a member of a merchant or of a mediator body. */
export type OrganisationRole = MerchantRole | BodyRole;

/** Merchant or mediator body to which a person belongs, and the role there. */
export type Belonging =
  | { readonly merchantId: string; readonly role: MerchantRole }
  | { readonly bodyId: string; readonly role: BodyRole };
