import type { Clock, Heartbeats, Vitals } from '#casework';
import type { Metrics, Sample } from '#observability';

interface Deps {
  readonly vitals: Vitals;
  readonly heartbeats: Heartbeats;
  readonly clock: Clock;
  readonly queueDepth: () => Promise<Readonly<Record<string, number>>>;
}

/** What only the worker can tell: what is owed, due, late, dead, and who still does what. */
export function measureService({ registry }: Metrics, { vitals, heartbeats, clock, queueDepth }: Deps): void {
  const once = shared(async () => vitals.signs(await clock.now()));
  const one = (value: number | undefined): readonly Sample[] => (value === undefined ? [] : [{ value }]);

  registry.gauge(
    'entente_outbox_open',
    'Duties and mails not carried out yet (10000: or more).',
    ['kind'],
    async () => [
      { labels: { kind: 'duty' }, value: (await once()).dutiesOpen },
      { labels: { kind: 'mail' }, value: (await once()).mailsOpen },
    ],
  );
  registry.gauge('entente_outbox_oldest_seconds', 'Age of the oldest open duty; 0 when none is open.', [], async () =>
    one((await once()).oldestDutySeconds ?? 0),
  );
  registry.gauge('entente_clocks_due', 'Dates that have come and were not acted on (10000: or more).', [], async () =>
    one((await once()).clocksDue),
  );
  registry.gauge('entente_clocks_late', 'The same, for more than an hour.', [], async () =>
    one((await once()).clocksLate),
  );
  registry.gauge('entente_dead_letters', 'What failed to the last try and waits for a person.', ['kind'], async () => [
    { labels: { kind: 'duty' }, value: (await once()).deadDuties },
    { labels: { kind: 'mail' }, value: (await once()).deadMails },
  ]);
  registry.gauge('entente_queue_jobs', 'Jobs waiting or running.', ['kind'], async () =>
    Object.entries(await queueDepth()).map(([kind, value]) => ({ labels: { kind }, value })),
  );
  registry.gauge('entente_heartbeat_age_seconds', 'Since a recurring duty last ended well.', ['duty'], async () =>
    (await heartbeats.all()).flatMap(({ name, succeededAgo }) =>
      succeededAgo === undefined ? [] : [{ labels: { duty: name }, value: succeededAgo }],
    ),
  );
  registry.gauge('entente_heartbeat_late', 'Whether a recurring duty is late.', ['duty'], async () =>
    (await heartbeats.all()).map(({ name, late }) => ({ labels: { duty: name }, value: late ? 1 : 0 })),
  );
}

/** Asked by several metrics of one reading, answered once. */
function shared<T>(read: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => {
    running ??= read().finally(() => {
      running = undefined;
    });
    return running;
  };
}
