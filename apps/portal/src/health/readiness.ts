/** Whether what stands behind the pages answers. The wiring knows the database. */
export abstract class Readiness {
  abstract ready(): Promise<boolean>;
}
