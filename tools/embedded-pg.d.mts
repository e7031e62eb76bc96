export interface PostgresServer {
  readonly port: number;
  readonly joined: boolean;
  readonly dataDir: string;
  stop(): Promise<void>;
}

export interface PostgresOptions {
  dataDir: string;
  port?: number;
  settings?: Record<string, string | number>;
  say?: (sentence: string) => void;
  timeoutMs?: number;
}

export declare function startPostgres(options: PostgresOptions): Promise<PostgresServer>;
export declare function freePort(): Promise<number>;
