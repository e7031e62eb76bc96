import { collectDefaultMetrics } from 'prom-client';
import { MetricRegistry } from './metric-registry.ts';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** The metrics of one program, those of its process (memory, processor, event loop) among them. */
export class Metrics {
  readonly registry = new MetricRegistry();
  readonly requests = this.registry.counter('entente_requests_total', 'Answers by route, method and status.', [
    'route',
    'method',
    'status',
  ]);
  readonly requestSeconds = this.registry.histogram('entente_request_seconds', 'Time to answer, by route.', SECONDS, [
    'route',
  ]);
  readonly acts = this.registry.counter('entente_acts_total', 'Acts by type and outcome.', ['act', 'outcome']);
  readonly refusals = this.registry.counter('entente_refusals_total', 'Acts refused, by code.', ['code']);
  readonly problems = this.registry.counter('entente_problems_total', 'Requests that ended in a problem, by code.', [
    'code',
  ]);
  readonly mails = this.registry.counter('entente_mails_total', 'Mails by what became of them.', ['outcome']);
  readonly mailReports = this.registry.counter(
    'entente_mail_reports_total',
    'Messages that came back, by what they were.',
    ['kind'],
  );
  readonly duties = this.registry.counter('entente_duties_total', 'Duties to notify by what became of them.', [
    'outcome',
  ]);

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }
}
