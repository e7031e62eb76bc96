import { Agent, request } from 'node:http';
import type { HostileRequest } from './hostile-request.ts';

export interface Heard {
  readonly status: number;
  readonly kind: string;
  readonly bytes: Buffer;
}

/** A few connections that are kept, as a program would have; one that the server closed is opened again. */
export class Wire {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 16 });

  constructor(private readonly port: number) {}

  /** Nothing when the server closed the connection without an answer. */
  ask(
    asked: HostileRequest,
    more: Readonly<Record<string, string>>,
    agent: Agent | false = this.#agent,
  ): Promise<Heard | undefined> {
    const { method, path, headers, body } = asked;
    return new Promise((done) => {
      const length = body === undefined ? {} : { 'content-length': String(body.length) };
      const asking = request(
        {
          host: '127.0.0.1',
          port: this.port,
          agent,
          method,
          path,
          headers: { ...headers, ...more, ...length } as Record<string, string>,
          timeout: 30_000,
        },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('error', () => done(undefined));
          answer.on('end', () =>
            done({
              status: answer.statusCode ?? 0,
              kind: answer.headers['content-type'] ?? '',
              bytes: Buffer.concat(parts),
            }),
          );
        },
      );
      // A connection may be closed for idleness just as it is taken up again (RFC 9112, 9.5); a new one is not.
      asking.on('error', () => done(asking.reusedSocket ? this.ask(asked, more, false) : undefined));
      asking.on('timeout', () => asking.destroy());
      asking.end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
