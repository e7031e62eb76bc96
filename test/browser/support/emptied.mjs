import { rmSync } from 'node:fs';

export default function empty() {
  rmSync(process.env.ENTENTE_BROWSER_FOLDER, { recursive: true, force: true });
}
