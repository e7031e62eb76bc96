interface Superuser {
  query(sql: string, values?: unknown[]): Promise<{ rowCount: number | null; rows: unknown[] }>;
}

export declare const OWNER: 'entente_owner';
export declare const WEB: 'entente_web';
export declare const WORKER: 'entente_worker';
export declare const AUTH: 'entente_auth';

export declare function createRoles(superuser: Superuser, passwords?: Record<string, string>): Promise<void>;
export declare function createDatabase(superuser: Superuser, name: string): Promise<boolean>;
export declare function admit(superuser: Superuser, name: string): Promise<void>;
