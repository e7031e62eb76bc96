import type { Dispute, Side } from '#dispute';
import type { Recipient } from './outbox.ts';

/** One mail per person or organisation concerned; its address is looked up when it leaves. */
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
