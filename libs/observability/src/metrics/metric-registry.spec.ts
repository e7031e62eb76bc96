import { describe, expect, test } from '@jest/globals';
import { MetricRegistry } from './metric-registry.ts';

describe('what a scraper reads', () => {
  test('counters, gauges and histograms, in the text format of Prometheus', async () => {
    const registry = new MetricRegistry();
    const requests = registry.counter('requests_total', 'Answers.', ['route', 'status']);
    const seconds = registry.histogram('seconds', 'Time.', [0.1, 1], ['route']);
    registry.gauge('open', 'Open.', ['kind'], async () => [{ labels: { kind: 'duty' }, value: 3 }]);
    requests.add({ route: '/v1/disputes/:id', status: 200 });
    requests.add({ route: '/v1/disputes/:id', status: 200 });
    requests.add({ route: '/v1/disputes/:id', status: 404 });
    for (const value of [0.05, 0.1, 0.5, 7]) seconds.observe({ route: '/' }, value);
    expect((await registry.metrics()).split('\n')).toEqual([
      '# HELP requests_total Answers.',
      '# TYPE requests_total counter',
      'requests_total{route="/v1/disputes/:id",status="200"} 2',
      'requests_total{route="/v1/disputes/:id",status="404"} 1',
      '# HELP seconds Time.',
      '# TYPE seconds histogram',
      'seconds_bucket{le="0.1",route="/"} 2',
      'seconds_bucket{le="1",route="/"} 3',
      'seconds_bucket{le="+Inf",route="/"} 4',
      'seconds_sum{route="/"} 7.65',
      'seconds_count{route="/"} 4',
      '# HELP open Open.',
      '# TYPE open gauge',
      'open{kind="duty"} 3',
      '# HELP entente_metrics_failures_total Metrics that could not be read.',
      '# TYPE entente_metrics_failures_total counter',
      '',
    ]);
  });

  test('what cannot be read is left out and counted; the rest is there', async () => {
    const registry = new MetricRegistry();
    registry.gauge('away', 'Away.', [], () => Promise.reject(new Error('database')));
    registry.gauge('here', 'Here.', [], () => [{ value: 1 }]);
    const text = await registry.metrics();
    expect(text).toContain('here 1');
    expect(text).not.toContain('# HELP away');
    expect(text).toContain('entente_metrics_failures_total{metric="away"} 1');
  });

  test('a label cannot break its line, and labels without end do not fill the memory', async () => {
    const registry = new MetricRegistry();
    const counter = registry.counter('odd_total', 'Odd.', ['code']);
    counter.add({ code: 'a"b\\c\nd' });
    for (let n = 0; n < 5_000; n += 1) counter.add({ code: n });
    const lines = (await registry.metrics()).split('\n').filter((line) => line.startsWith('odd_total{'));
    expect(lines[0]).toBe('odd_total{code="a\\"b\\\\c\\nd"} 1');
    expect(lines).toHaveLength(2_000);
  });
});
