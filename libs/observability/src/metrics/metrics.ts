import { measureProcess } from './process-metrics.ts';
import { Registry } from './registry.ts';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What one program counts of itself. */
export class Metrics {
  readonly registry = new Registry();
  readonly requests = this.registry.counter('entente_requests_total', 'Answers by route, method and status.');
  readonly requestSeconds = this.registry.histogram('entente_request_seconds', 'Time to answer, by route.', SECONDS);
  readonly acts = this.registry.counter('entente_acts_total', 'Acts by type and outcome.');
  readonly refusals = this.registry.counter('entente_refusals_total', 'Acts refused, by code.');
  readonly problems = this.registry.counter('entente_problems_total', 'Requests that ended in a problem, by code.');
  readonly mails = this.registry.counter('entente_mails_total', 'Mails by what became of them.');
  readonly mailReports = this.registry.counter(
    'entente_mail_reports_total',
    'Messages that came back, by what they were.',
  );
  readonly duties = this.registry.counter('entente_duties_total', 'Duties to notify by what became of them.');

  constructor() {
    measureProcess(this.registry);
  }
}
