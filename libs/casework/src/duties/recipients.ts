import type { Dispute, Side } from '#dispute';
import type { Recipient } from './outbox.ts';

/** Returns the recipients of mails to a side, one per person or organisation. Addresses are looked up at sending. */
export function recipientsOf(side: Side, dispute: Dispute): readonly Recipient[] {
  const { consumerId, merchantId, bodyId, representatives } = dispute;
  switch (side) {
    case 'consumer':
      return [...(consumerId === undefined ? [] : [consumerId]), ...representatives].map((personId) => ({
        side,
        personId,
      }));
    case 'merchant':
      return merchantId === undefined ? [] : [{ side, merchantId }];
    case 'mediator':
      return bodyId === undefined ? [] : [{ side, bodyId }];
    default:
      return side satisfies never;
  }
}
