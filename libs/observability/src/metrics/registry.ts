/** One measured value with the labels that tell it from its neighbours. Never a name, an address or an id of somebody. */
export type Labels = Readonly<Record<string, string | number>>;
export interface Sample {
  readonly labels?: Labels;
  readonly value: number;
}

interface Metric {
  readonly name: string;
  lines(): Promise<readonly string[]> | readonly string[];
}

/** Labels come from a closed list in the code; should one ever not, the memory stays bounded all the same. */
const MOST_SERIES = 2_000;

/** Counters, gauges and histograms in the text format of Prometheus. */
export class Registry {
  private readonly metrics: Metric[] = [];
  private readonly failures: Counter;

  constructor() {
    this.failures = this.counter('entente_metrics_failures_total', 'Metrics that could not be read.');
  }

  counter(name: string, help: string): Counter {
    return this.keep(new Counter(name, help));
  }

  histogram(name: string, help: string, bounds: readonly number[]): Histogram {
    return this.keep(new Histogram(name, help, bounds));
  }

  /** Read when asked for. */
  gauge(name: string, help: string, read: () => Promise<readonly Sample[]> | readonly Sample[]): void {
    this.keep({
      name,
      lines: async () => {
        const samples = await read();
        return [...head(name, help, 'gauge'), ...samples.map(({ labels = {}, value }) => line(name, labels, value))];
      },
    });
  }

  /** What cannot be read is left out and counted: the rest is what one wants to see just then. */
  async text(): Promise<string> {
    const [failures, ...others] = this.metrics;
    const parts = await Promise.all(
      others.map(async (metric) => {
        try {
          return await metric.lines();
        } catch {
          this.failures.add({ metric: metric.name });
          return [];
        }
      }),
    );
    return `${[...parts.flat(), ...((await failures?.lines()) ?? [])].join('\n')}\n`;
  }

  private keep<T extends Metric>(metric: T): T {
    this.metrics.push(metric);
    return metric;
  }
}

export class Counter implements Metric {
  private readonly series = new Map<string, { readonly labels: Labels; value: number }>();

  constructor(
    readonly name: string,
    private readonly help: string,
  ) {}

  add(labels: Labels = {}, by = 1): void {
    const key = shown(labels);
    const found = this.series.get(key);
    if (found !== undefined) found.value += by;
    else if (this.series.size < MOST_SERIES) this.series.set(key, { labels, value: by });
  }

  lines(): readonly string[] {
    const samples = [...this.series.values()].map(({ labels, value }) => line(this.name, labels, value));
    return [...head(this.name, this.help, 'counter'), ...samples];
  }
}

export class Histogram implements Metric {
  private readonly series = new Map<string, { readonly labels: Labels; readonly counts: number[]; sum: number }>();

  constructor(
    readonly name: string,
    private readonly help: string,
    private readonly bounds: readonly number[],
  ) {}

  observe(labels: Labels, value: number): void {
    const key = shown(labels);
    let found = this.series.get(key);
    if (found === undefined) {
      if (this.series.size >= MOST_SERIES) return;
      found = { labels, counts: new Array<number>(this.bounds.length + 1).fill(0), sum: 0 };
      this.series.set(key, found);
    }
    const place = this.bounds.findIndex((bound) => value <= bound);
    const index = place < 0 ? this.bounds.length : place;
    found.counts[index] = (found.counts[index] ?? 0) + 1;
    found.sum += value;
  }

  lines(): readonly string[] {
    return [...head(this.name, this.help, 'histogram'), ...[...this.series.values()].flatMap((one) => this.told(one))];
  }

  private told({ labels, counts, sum }: { labels: Labels; counts: readonly number[]; sum: number }): readonly string[] {
    let total = 0;
    const buckets = counts.map((count, index) => {
      total += count;
      return line(`${this.name}_bucket`, { ...labels, le: this.bounds[index] ?? '+Inf' }, total);
    });
    return [...buckets, line(`${this.name}_sum`, labels, sum), line(`${this.name}_count`, labels, total)];
  }
}

const head = (name: string, help: string, type: string) => [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`];
const line = (name: string, labels: Labels, value: number) => `${name}${shown(labels)} ${value}`;

function shown(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(String(value))}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

const escaped = (text: string) =>
  text.replace(/[\\"\n]/g, (character) => (character === '\n' ? '\\n' : `\\${character}`));
