import type { Outbox, Outcome, Records } from '#casework';
import type { Metrics } from './metrics.ts';

/** The record, each act counted by its type and outcome. */
export function withActMetrics(records: Records, metrics: Metrics): Records {
  return {
    async write(scope, work) {
      const act = scope.act?.type ?? 'unknown';
      let kind: Outcome['kind'] | 'failed' = 'failed';
      try {
        const outcome = await records.write(scope, work);
        kind = outcome.kind;
        if (outcome.kind === 'refused') metrics.refusals.add({ code: outcome.refusal.refused });
        return outcome;
      } finally {
        metrics.acts.add({ act, outcome: kind });
      }
    },
  };
}

/** The outbox, each end of a duty or a mail counted. */
export function withOutboxMetrics(outbox: Outbox, metrics: Metrics): Outbox {
  return {
    waiting: (now, limit) => outbox.waiting(now, limit),
    duty: (outboxId) => outbox.duty(outboxId),
    takeMail: (mailId, now) => outbox.takeMail(mailId, now),
    async fulfil(owed, notice, mails) {
      await outbox.fulfil(owed, notice, mails);
      metrics.duties.add({ outcome: 'done' });
    },
    async sent(mailId, outcome, at) {
      await outbox.sent(mailId, outcome, at);
      metrics.mails.add({ outcome: outcome.outcome });
    },
    returned: (mailId, at) => outbox.returned(mailId, at),
    async failed(id, kind, error, at) {
      await outbox.failed(id, kind, error, at);
      (kind === 'mail' ? metrics.mails : metrics.duties).add({ outcome: 'put-off' });
    },
  };
}
