/** Whether this program can serve: its database answers, in the form this program was written for. */
export abstract class Readiness {
  abstract ready(): Promise<{ readonly database: boolean; readonly migrations: boolean }>;
}
