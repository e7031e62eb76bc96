import { connect } from 'node:net';

/**
 * One connection to the api that is kept open, as thin as can be: on a machine of two processors a client's own work is
 * taken from the server's.
 */
export class Connection {
  #socket;
  #waiting;
  #received = Buffer.alloc(0);

  constructor(port) {
    this.port = port;
  }

  async open() {
    this.#socket = connect({ port: this.port, host: '127.0.0.1', noDelay: true });
    this.#socket.on('data', (data) => this.#take(data));
    this.#socket.on('close', () => this.#waiting?.fail(new Error('The connection was closed')));
    this.#socket.on('error', (error) => this.#waiting?.fail(error));
    await new Promise((done) => this.#socket.once('connect', done));
    return this;
  }

  close() {
    this.#socket.destroy();
  }

  /** @returns {Promise<{ status: number, text: string }>} */
  ask(method, path, token, body, headers = '') {
    const text = body === undefined ? '' : JSON.stringify(body);
    const content =
      body === undefined ? '' : `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(text)}\r\n`;
    const head = `${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer ${token}\r\n${headers}${content}\r\n`;
    return new Promise((done, fail) => {
      this.#waiting = { done, fail };
      this.#socket.write(head + text);
    });
  }

  #take(data) {
    this.#received = this.#received.length === 0 ? data : Buffer.concat([this.#received, data]);
    const end = this.#received.indexOf('\r\n\r\n');
    if (end < 0) return;
    const head = this.#received.toString('latin1', 0, end);
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
    if (this.#received.length < end + 4 + length) return;
    const text = this.#received.toString('utf8', end + 4, end + 4 + length);
    this.#received = Buffer.alloc(0);
    const { done } = this.#waiting;
    this.#waiting = undefined;
    done({ status: Number(head.slice(9, 12)), text });
  }
}
