export type { Environment } from './environment.ts';
export { readSealSettings, type SealSettings } from './seal-settings.ts';
export * from './settings.ts';
export { readVerifySettings, type VerifySettings } from './verify-settings.ts';
