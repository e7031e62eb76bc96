import { rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The portal may ask for the rehearsal of the first day again: written anew for today, one at a time, and told once it is
 * there. A database of one's own is never replaced: then the portal is not told that it may ask.
 */
export function answerResets(running, { renew }, folder) {
  const portal = running.find(({ name }) => name === 'portal');
  if (portal === undefined || renew === undefined) return;
  let underWay;
  portal.hear(async (message) => {
    if (message?.ask !== 'reset') return;
    underWay ??= reset(renew, folder).finally(() => {
      underWay = undefined;
    });
    const failure = await underWay.then(
      () => undefined,
      (error) => error.message,
    );
    portal.say({ told: 'reset', ...(failure === undefined ? {} : { failure }) });
  });
  portal.say({ can: 'reset' });
}

async function reset(renew, folder) {
  await renew();
  // They vouch for a record that is gone.
  rmSync(join(folder, 'anchors'), { recursive: true, force: true });
}
