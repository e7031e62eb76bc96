export interface Share {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly databaseSeconds: number;
  readonly lived: {
    readonly acts: number;
    readonly stuck: number;
    readonly rounds: number;
    readonly refused: Readonly<Record<string, number>>;
    readonly last: string;
  };
  readonly letters: Readonly<Record<string, number>>;
  readonly breaches: readonly { readonly what: string; readonly count: number; readonly among?: number }[];
  readonly faults: Readonly<Record<string, { readonly count: number; readonly first: unknown }>>;
  readonly firstUntold?: unknown;
  readonly events: number;
}

export function processesFor(disputes: number, processors: number): number;
export function wholeOf(shares: readonly Share[]): Share;
