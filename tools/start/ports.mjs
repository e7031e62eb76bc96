import { createServer } from 'node:net';
import { Ending } from './ending.mjs';

/** Says which port is taken and what to set, before anything is started. */
export async function checkPorts(host, ports) {
  for (const [name, port] of Object.entries(ports)) {
    const code = await tryPort(host, port);
    if (code === undefined) continue;
    if (code === 'EADDRINUSE') {
      throw new Ending(
        'portTaken',
        `Port ${port} is taken: stop the program that uses it, or set ${name} to a free port.`,
      );
    }
    throw new Ending('setting', `It is not possible to listen on ${host}:${port} (${code}): check HOST and ${name}.`);
  }
}

function tryPort(host, port) {
  return new Promise((tell) => {
    const server = createServer();
    server.once('error', (error) => tell(error.code));
    server.listen({ host, port, exclusive: true }, () => server.close(() => tell(undefined)));
  });
}
