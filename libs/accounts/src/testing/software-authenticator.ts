import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';

/** A passkey in memory, for specs: one P-256 key, answering as a browser would (WebAuthn level 2, attestation none). */
export class SoftwareAuthenticator {
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  readonly #id = randomBytes(16);
  #counter = 0;

  constructor(
    private readonly origin: string,
    private readonly relyingParty: string,
    /** Whether it checks who holds it, by finger, face or PIN. */
    private readonly verifiesUser = true,
  ) {}

  create(challenge: string): RegistrationResponseJSON {
    const credential = Buffer.concat([Buffer.alloc(16), uint16(this.#id.length), this.#id, this.#coseKey()]);
    const data = this.#authenticatorData(0x40, credential);
    const attestation = Buffer.concat([
      Buffer.from([0xa3]),
      Buffer.from('63666d74646e6f6e65', 'hex'), // "fmt": "none"
      Buffer.from('6761747453746d74a0', 'hex'), // "attStmt": {}
      Buffer.from('686175746844617461', 'hex'), // "authData":
      Buffer.concat([Buffer.from([0x59]), uint16(data.length), data]),
    ]);
    return {
      id: this.#id.toString('base64url'),
      rawId: this.#id.toString('base64url'),
      type: 'public-key',
      clientExtensionResults: {},
      response: {
        clientDataJSON: this.#clientData('webauthn.create', challenge).toString('base64url'),
        attestationObject: attestation.toString('base64url'),
        transports: ['internal'],
      },
    };
  }

  get(challenge: string): AuthenticationResponseJSON {
    const data = this.#authenticatorData(0, Buffer.alloc(0));
    const clientData = this.#clientData('webauthn.get', challenge);
    const signed = Buffer.concat([data, createHash('sha256').update(clientData).digest()]);
    return {
      id: this.#id.toString('base64url'),
      rawId: this.#id.toString('base64url'),
      type: 'public-key',
      clientExtensionResults: {},
      response: {
        clientDataJSON: clientData.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: createSign('sha256').update(signed).sign(this.#keys.privateKey).toString('base64url'),
      },
    };
  }

  #clientData(type: string, challenge: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.origin, crossOrigin: false }));
  }

  #authenticatorData(flags: number, credential: Buffer): Buffer {
    const present = 0x01 | (this.verifiesUser ? 0x04 : 0) | flags;
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(++this.#counter);
    const party = createHash('sha256').update(this.relyingParty).digest();
    return Buffer.concat([party, Buffer.from([present]), counter, credential]);
  }

  #coseKey(): Buffer {
    const { x = '', y = '' } = this.#keys.publicKey.export({ format: 'jwk' });
    const coordinate = (label: number, value: string) =>
      Buffer.concat([Buffer.from([label, 0x58, 32]), Buffer.from(value, 'base64url')]);
    // {1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y}
    return Buffer.concat([Buffer.from('a5010203262001', 'hex'), coordinate(0x21, x), coordinate(0x22, y)]);
  }
}

const uint16 = (value: number) => Buffer.from([value >> 8, value & 0xff]);
