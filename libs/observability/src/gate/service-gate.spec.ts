import { describe, expect, test } from '@jest/globals';
import type { ServiceState } from '#casework';
import { ServiceGate } from './service-gate.ts';

const gateOf = (state: Partial<ServiceState>) =>
  new ServiceGate({ read: async () => ({ recovering: false, skewMs: 0, ...state }) });

describe('the gate', () => {
  test('stands open when all is well', async () => {
    expect(await gateOf({}).closed()).toBeUndefined();
    expect(await gateOf({ skewMs: 4_000 }).closed()).toBeUndefined();
  });

  test('is closed in a restored service, and to a machine whose clock jumped', async () => {
    expect(await gateOf({ recovering: true, skewMs: 90_000 }).closed()).toBe('recovering');
    expect(await gateOf({ skewMs: 3 * 86_400_000 }).closed()).toBe('clock-astray');
    expect(await gateOf({ skewMs: -3_600_000 }).closed()).toBe('clock-astray');
  });

  test('asks the database once a second, and again at once after a failure', async () => {
    let now = 0;
    let asked = 0;
    let away = false;
    const states = {
      read: async () => {
        asked += 1;
        if (away) throw new Error('away');
        return { recovering: false, skewMs: 0 };
      },
    };
    const gate = new ServiceGate(states, 1_000, () => now);
    await Promise.all([gate.closed(), gate.closed(), gate.closed()]);
    expect(asked).toBe(1);
    now = 1_001;
    away = true;
    await expect(gate.closed()).rejects.toThrow('away');
    away = false;
    expect(await gate.closed()).toBeUndefined();
    expect(asked).toBe(3);
  });
});
