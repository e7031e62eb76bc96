import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Label values of one series. Never a name, an address or an id of somebody. */
export type Labels<L extends string = string> = Readonly<Record<L, string | number>>;

/** One measured value with the labels that tell it from the other series of its metric. */
export interface Sample {
  readonly labels?: Labels;
  readonly value: number;
}

/** Labels come from closed lists in the code; should one ever not, memory stays bounded all the same. */
const MAX_SERIES = 2_000;
const FAILURES = 'entente_metrics_failures_total';

/** A registry of prom-client whose metrics are bounded in number of series and fail one by one. */
export class MetricRegistry extends Registry {
  private readonly failures = this.counter(FAILURES, 'Metrics that could not be read.', ['metric']);

  /** A counter; `add` counts one. */
  counter<L extends string>(name: string, help: string, labelNames: readonly L[]) {
    const counter = new Counter({ name, help, labelNames, registers: [this] });
    const admits = atMost(MAX_SERIES);
    return { add: (labels: Labels<L>): void => void (admits(labels) && counter.inc(labels)) };
  }

  /** A histogram with the upper bounds of its buckets, in the unit of the metric. */
  histogram<L extends string>(name: string, help: string, buckets: readonly number[], labelNames: readonly L[]) {
    const histogram = new Histogram({ name, help, buckets: [...buckets], labelNames, registers: [this] });
    const admits = atMost(MAX_SERIES);
    return {
      observe: (labels: Labels<L>, value: number): void => void (admits(labels) && histogram.observe(labels, value)),
    };
  }

  /** A gauge, read at each scrape. */
  gauge(
    name: string,
    help: string,
    labelNames: readonly string[],
    read: () => Promise<readonly Sample[]> | readonly Sample[],
  ): void {
    new Gauge({
      name,
      help,
      labelNames,
      registers: [this],
      async collect() {
        const samples = await read();
        this.reset();
        for (const { labels = {}, value } of samples) this.set(labels, value);
      },
    });
  }

  /** All metrics in the text format of Prometheus; one that cannot be read is left out and counted. */
  override async metrics(): Promise<string> {
    const names = this.getMetricsAsArray().map(({ name }) => name);
    const read = async (name: string): Promise<string[]> => {
      try {
        return [await this.getSingleMetricAsString(name)];
      } catch {
        this.failures.add({ metric: name });
        return [];
      }
    };
    const parts = await Promise.all(names.filter((name) => name !== FAILURES).map(read));
    return `${[...parts.flat(), ...(await read(FAILURES))].join('\n')}\n`;
  }
}

/** Whether a series may be counted: it is known already, or fewer than `most` are. */
function atMost(most: number): (labels: Labels) => boolean {
  const known = new Set<string>();
  return (labels) => {
    const key = JSON.stringify(labels);
    if (!known.has(key) && known.size >= most) return false;
    known.add(key);
    return true;
  };
}
