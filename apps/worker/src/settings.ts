/** What the tasks of the worker ask of its settings. */
export class WorkerSettings {
  constructor(readonly rehearsal: boolean) {}
}
