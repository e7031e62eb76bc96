import { type Belonging, powersOf, type Visitor } from '#accounts';

/** A merchant or a mediator body for which somebody acts, and in which role of the procedure. */
export interface Organisation {
  readonly kind: 'merchant' | 'body';
  readonly id: string;
  readonly role: 'merchant' | 'mediator' | 'clerk';
}

/** Those that count at this assurance: none before the second factor. */
export function organisationsOf(visitor: Visitor): readonly Organisation[] {
  return powersOf(visitor).map(organisation);
}

/** An owner is one of the merchant's people; a coordinator acts on files as a clerk does. */
export function organisation(belonging: Belonging): Organisation {
  if ('merchantId' in belonging) return { kind: 'merchant', id: belonging.merchantId, role: 'merchant' };
  return { kind: 'body', id: belonging.bodyId, role: belonging.role === 'mediator' ? 'mediator' : 'clerk' };
}
