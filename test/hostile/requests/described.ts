import { Ajv2020 } from 'ajv/dist/2020.js';

/** A schema of the OpenAPI document (3.1: JSON Schema 2020-12). */
export interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly example?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

interface Content {
  readonly [kind: string]: { readonly schema?: Schema };
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema?: Schema;
}

interface Described {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
}

export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** An operation, ready to be asked for and to have its answers judged. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly json?: Schema;
  readonly form?: Schema;
  /** What is wrong with this answer, by the document; nothing when it is as documented. */
  judge(answer: { readonly status: number; readonly kind: string; readonly bytes: Buffer }): string | undefined;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const INSTANT = /^\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const FORMATS = {
  uuid: UUID,
  date: /^\d{4}-\d\d-\d\d$/,
  'date-time': INSTANT,
  email: /^[^@\s]+@[^@\s]+$/,
  'uri-reference': /^\S*$/,
  binary: true,
} as const;

/** Every operation of the document, with its answers as it documents them. */
export function operationsIn({ paths, components }: Document): readonly Operation[] {
  const ajv = new Ajv2020({ strict: false, formats: FORMATS });
  ajv.addSchema({ $id: 'api', components });
  const check = (schema: Schema): ((value: unknown) => string | undefined) => {
    const local = JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"api#/components')) as object;
    const validate = ajv.compile(local);
    return (value) => (validate(value) ? undefined : ajv.errorsText(validate.errors));
  };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId: id, parameters = [], requestBody, responses }]): Operation => {
      const answers = new Map(
        Object.entries(responses).map(([status, { content }]) => [
          Number(status),
          new Map(Object.entries(content ?? {}).map(([kind, { schema }]) => [kind, check(schema ?? {})])),
        ]),
      );
      const json = requestBody?.content['application/json']?.schema;
      const form = requestBody?.content['multipart/form-data']?.schema;
      return {
        id,
        method: method.toUpperCase(),
        path,
        parameters,
        ...(json === undefined ? {} : { json: followed(json, components.schemas) }),
        ...(form === undefined ? {} : { form }),
        judge: ({ status, kind, bytes }) => judged(answers, status, kind, bytes),
      };
    }),
  );
}

type Answers = ReadonlyMap<number, ReadonlyMap<string, (value: unknown) => string | undefined>>;

function judged(answers: Answers, status: number, kind: string, bytes: Buffer): string | undefined {
  const kinds = answers.get(status);
  if (kinds === undefined) return `${status} is not documented: ${bytes.toString().slice(0, 200)}`;
  if (kinds.size === 0) return bytes.length === 0 ? undefined : `${status} has a body that is not documented`;
  const [only = ''] = kind.split(';');
  // A file is a file, of whatever kind.
  if (kinds.has('application/octet-stream') && status === 200) return undefined;
  const check = kinds.get(only);
  if (check === undefined) return `${status} is ${only || 'of no kind'}, documented as ${[...kinds.keys()].join()}`;
  if (!only.includes('json')) return undefined;
  const wrong = check(JSON.parse(bytes.toString()));
  return wrong === undefined ? undefined : `${status} does not match its schema: ${wrong}`;
}

/** The schema with its references followed, to be walked. */
function followed(schema: Schema, schemas: Document['components']['schemas']): Schema {
  const name = (schema.$ref ?? schema.allOf?.[0]?.$ref)?.split('/').at(-1);
  const found = name === undefined ? schema : (schemas[name] ?? schema);
  const { properties, items } = found;
  const parts = Object.entries(properties ?? {}).map(([key, one]) => [key, followed(one, schemas)]);
  return {
    ...found,
    ...(properties === undefined ? {} : { properties: Object.fromEntries(parts) }),
    ...(items === undefined ? {} : { items: followed(items, schemas) }),
  };
}
