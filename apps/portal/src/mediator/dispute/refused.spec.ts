import { describe, expect, test } from '@jest/globals';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { civilDate } from '#law';
import { refusalProblem } from '#requests';
import { CAMILLE } from '../../testing/draw.ts';
import { BulkAssignment } from '../worklist/bulk-assignment.ts';
import { ActsController } from './acts.controller.ts';

const DISPUTE = '6f1f5d6e-0000-4000-8000-000000000001';
const requestContext = { lang: 'fr' as const, visitor: CAMILLE, formToken: '' };
const request = { requestContext, body: {} } as unknown as FastifyRequest;
const on = civilDate('2026-06-01');

describe('a refusal that names a day', () => {
  test('says it in words on the page of a letter that is read before it leaves', async () => {
    const drawn: Record<string, unknown>[] = [];
    const tabs = { draw: (_reply: unknown, _id: string, _room: string, more: never) => drawn.push(more) };
    const problem = refusalProblem({ refused: 'prolongation-not-later', dates: { on } });
    const controller = new ActsController(
      {} as never,
      { open: () => Promise.resolve({}) } as never,
      tabs as never,
      {} as never,
      { of: () => Promise.resolve(problem) } as never,
      {} as never,
    );
    const form = { act: 'ProlongMediation', tab: 'conduct', until: '2026-05-01', reasons: 'Complexe.' };
    await controller.act(DISPUTE, form, { request } as unknown as FastifyReply);
    expect(drawn).toMatchObject([{ errors: { form: expect.stringContaining('lundi 1er juin 2026') } }]);
    expect(drawn).toMatchObject([{ kept: { until: '2026-05-01', reasons: 'Complexe.' } }]);
  });

  test('says it in words in the report of an assignment of several disputes', async () => {
    const outcome = { kind: 'refused', refusal: { refused: 'time-to-reflect', dates: { on } } };
    const bulk = new BulkAssignment(
      { perform: () => Promise.resolve(outcome) } as never,
      { find: () => Promise.resolve({}) } as never,
    );
    const at = { visitor: CAMILLE, reader: { role: 'clerk', personId: 'p', bodyId: 'b' }, inCharge: true } as never;
    const form = { person: 'p', dispute: `${DISPUTE} ENT-2026-RG6B98B-B assign` };
    const { refused } = await bulk.assign(at, request, form);
    expect(refused).toMatchObject([{ reference: 'ENT-2026-RG6B98B-B' }]);
    expect(refused[0]?.why).toContain('lundi 1er juin 2026');
  });
});
