import { describe, expect, test } from '@jest/globals';
import type { FastifyRequest } from 'fastify';
import { CAMILLE } from '../testing/draw.ts';
import { activeMembership } from './active-membership.ts';

const [ONE, TWO] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];

function request(organisation?: string, aal = 2): FastifyRequest {
  const memberships = [
    { merchantId: ONE, role: 'agent' },
    { merchantId: TWO, role: 'owner' },
  ];
  const visitor = { ...CAMILLE, aal, secondFactors: ['totp'], memberships };
  return {
    url: '/merchant',
    requestContext: { lang: 'fr', visitor, formToken: 't', ...(organisation ? { organisation } : {}) },
  } as never;
}

describe('whoever acts for several merchants', () => {
  test('acts for the first until they choose, and then for the chosen one, in their role there', () => {
    expect(activeMembership(request())).toMatchObject({ agent: { merchantId: ONE }, inCharge: false, others: [TWO] });
    expect(activeMembership(request(TWO))).toMatchObject({ agent: { merchantId: TWO }, inCharge: true, others: [ONE] });
  });

  test('cannot choose one that is not theirs: a cookie is what somebody says', () => {
    const stranger = '33333333-3333-4333-8333-333333333333';
    expect(activeMembership(request(stranger)).agent.merchantId).toBe(ONE);
    expect(() => activeMembership(request(TWO, 1))).toThrow('second-factor-needed');
  });
});
