import { isAddress, WEB } from './address.ts';
import type { Environment } from './environment.ts';

/** Seal of the notices and its time stamping authority. Without `seal`, notices are issued unsealed. */
export interface SealSettings {
  /** A PKCS#12 file and what opens it: the seal of the portal. */
  readonly seal?: { readonly file: string; readonly passphrase: string };
  /** The seals of bodies: a folder of `<id of the body>.p12`, and a file of lines `<id> <passphrase>`. */
  readonly bodySeals?: { readonly folder: string; readonly passphrasesFile: string };
  /** An authority for time stamping (RFC 3161); a PEM file of its certificate or its issuer's, to believe no other. */
  readonly timeStamping?: { readonly url: string; readonly certificateFile?: string };
}

/**
 * Reads the settings of the seal from the environment, and appends a sentence to `mistakes` for each conflict. Returns
 * an empty object unless both `SEAL_FILE` and `SEAL_PASSPHRASE` are set.
 */
export function readSealSettings(environment: Environment, mistakes: string[]): SealSettings {
  const given = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const [file, passphrase] = [given('SEAL_FILE'), given('SEAL_PASSPHRASE')];
  const [folder, passphrasesFile] = [given('BODY_SEALS_DIR'), given('BODY_SEALS_PASSPHRASES')];
  const certificateFile = given('TIMESTAMP_CERTIFICATE');
  if (file === undefined && passphrase !== undefined)
    mistakes.push('SEAL_FILE is missing: set it to the PKCS#12 file that SEAL_PASSPHRASE opens.');
  if (file !== undefined && passphrase === undefined)
    mistakes.push('SEAL_PASSPHRASE is missing: set it to what opens SEAL_FILE.');
  if ((folder === undefined) !== (passphrasesFile === undefined))
    mistakes.push('BODY_SEALS_DIR and BODY_SEALS_PASSPHRASES go together: set both or neither.');
  if (file === undefined && folder !== undefined)
    mistakes.push('SEAL_FILE is missing: BODY_SEALS_DIR seals for bodies only, set the seal of the house too.');
  if (file === undefined && given('TIMESTAMP_URL') !== undefined)
    mistakes.push('TIMESTAMP_URL stamps the time of a seal: set SEAL_FILE too, or remove it.');
  if (certificateFile !== undefined && given('TIMESTAMP_URL') === undefined)
    mistakes.push('TIMESTAMP_CERTIFICATE is that of TIMESTAMP_URL: set both or neither.');
  const url = given('TIMESTAMP_URL');
  if (url !== undefined && !isAddress(url, WEB))
    mistakes.push(`TIMESTAMP_URL is not an address of the form ${WEB.example}.`);
  if (file === undefined || passphrase === undefined) return {};
  return {
    seal: { file, passphrase },
    ...(folder === undefined || passphrasesFile === undefined ? {} : { bodySeals: { folder, passphrasesFile } }),
    ...(url === undefined
      ? {}
      : { timeStamping: { url, ...(certificateFile === undefined ? {} : { certificateFile }) } }),
  };
}
