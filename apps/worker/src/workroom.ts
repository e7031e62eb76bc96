import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import type { RelayOutbox } from './relay-outbox/relay-outbox.ts';
import type { Round } from './rounds/round.ts';
import type { Watch } from './rounds/watch.ts';

/** A place where jobs of one kind are taken up; closing it ends the jobs in hand and takes no more. */
export interface JobPlace {
  close(): Promise<void>;
}

/** Everything that this program does without being asked, begun together and ended in order. */
export class Workroom implements OnApplicationBootstrap, OnModuleDestroy {
  private places: readonly JobPlace[] = [];

  constructor(
    private readonly rounds: readonly Round[],
    private readonly openPlaces: () => readonly JobPlace[],
    private readonly closeQueue: () => Promise<void>,
    private readonly watch?: Watch,
  ) {}

  onApplicationBootstrap(): void {
    this.places = this.openPlaces();
    for (const round of this.rounds) round.start(this.watch);
  }

  /** First nothing new is offered, then what is in hand is finished, then the queue is left; the database is closed later. */
  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.rounds.map((round) => round.stop()));
    await Promise.all(this.places.map((place) => place.close()));
    await this.closeQueue();
  }

  state(): readonly ReturnType<Round['state']>[] {
    return this.rounds.map((round) => round.state());
  }
}

/** One job, then the next: what it left in the outbox is offered at once. A queue may hold jobs while the service waits: they are left. */
export function thenRelay(
  relay: { readonly outbox: RelayOutbox; readonly round: Round; readonly watch?: Pick<Watch, 'closed'> },
  handle: (id: string) => Promise<boolean>,
): (id: string) => Promise<void> {
  return async (id) => {
    const closed = (await relay.watch?.closed()) !== undefined;
    const done = !closed && (await handle(id));
    relay.outbox.forget(id);
    if (done) relay.round.wake();
  };
}
