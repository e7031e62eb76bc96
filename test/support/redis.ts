import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { freePort } from '../../tools/embedded-pg.mjs';
import { killed } from './killed.ts';

/** Redis itself, which keeps nothing: killed and started again, it is empty. */
export class RedisServer {
  private readonly folder = mkdtempSync(join(tmpdir(), 'entente-redis-'));
  private readonly port: number;
  readonly url: string;
  private child: ChildProcess | undefined;

  private constructor(port: number) {
    this.port = port;
    this.url = `redis://127.0.0.1:${port}`;
  }

  /** A place for it, where nobody answers yet. */
  static async notYetStarted(): Promise<RedisServer> {
    return new RedisServer(await freePort());
  }

  async start(): Promise<void> {
    const settings = ['--port', String(this.port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    this.child = spawn('redis-server', [...settings, '--dir', this.folder], { stdio: 'ignore' });
    for (let tries = 0; tries < 100; tries += 1) {
      const there = await this.asking((redis) => redis.ping()).catch(() => undefined);
      if (there === 'PONG') return;
      await new Promise((wake) => setTimeout(wake, 100));
    }
    throw new Error('redis-server does not answer');
  }

  async kill(): Promise<void> {
    const { child } = this;
    this.child = undefined;
    await killed(child);
  }

  async asking<T>(question: (redis: Redis) => Promise<T>): Promise<T> {
    const redis = new Redis(this.url, { lazyConnect: true, retryStrategy: () => null });
    redis.on('error', () => {});
    try {
      await redis.connect();
      return await question(redis);
    } finally {
      redis.disconnect();
    }
  }

  async end(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
