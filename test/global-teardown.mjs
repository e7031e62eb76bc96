import { rmSync } from 'node:fs';

export default async function stopTestServer() {
  const started = globalThis.ententeTestServer;
  if (started === undefined) return;
  await started.server.stop();
  rmSync(started.folder, { recursive: true, force: true });
}
