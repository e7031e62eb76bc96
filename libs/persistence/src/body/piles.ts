import { type MediatorWorklistView, type Pile, QUEUE_STAGES, QUEUES, type Queue, STAGES_TO_ASSIGN } from '#casework';
import type { Stage } from '#dispute';

/** The disputes at one stage in one person's charge, counted. */
export interface Heap {
  readonly stage: Stage;
  readonly person: string | null;
  readonly disputes: number;
  readonly late: number;
  readonly next: string | null;
}

/** One dispute may lie on two piles: what is not assigned yet also waits for what its stage waits for. */
export function pilesOf(heaps: readonly Heap[], undelivered: number): MediatorWorklistView['piles'] {
  return Object.fromEntries(
    QUEUES.map((queue) => [
      queue,
      queue === 'undelivered' ? { disputes: undelivered, late: 0 } : sum(heaps.filter((heap) => lies(heap, queue))),
    ]),
  ) as Record<Queue, Pile>;
}

export function workloadOf(heaps: readonly Heap[]): MediatorWorklistView['workload'] {
  const people = new Set(heaps.map(({ person }) => person));
  return Object.fromEntries(
    [...people].map((person) => [person ?? '', sum(heaps.filter((heap) => heap.person === person))]),
  );
}

function lies({ stage, person }: Heap, queue: Exclude<Queue, 'undelivered'>): boolean {
  if (queue === 'to-assign') return person === null && STAGES_TO_ASSIGN.includes(stage);
  return (QUEUE_STAGES[queue] as readonly Stage[]).includes(stage);
}

function sum(heaps: readonly Heap[]): Pile {
  const next = heaps.flatMap((heap) => heap.next ?? []).sort()[0];
  return {
    disputes: heaps.reduce((total, heap) => total + heap.disputes, 0),
    late: heaps.reduce((total, heap) => total + heap.late, 0),
    ...(next === undefined ? {} : { nextDueOn: next }),
  };
}
