import type { OpenApi } from '../../support/api.ts';

export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly additionalProperties?: unknown;
}

/** An operation as the OpenAPI document has it. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** The JSON body, its references followed; none when there is none, or when it is a form. */
  readonly body?: Schema;
  readonly query: readonly string[];
}

interface Described {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

/** Every operation of the document, so that none can be forgotten. */
export async function operationsOf(api: OpenApi): Promise<readonly Operation[]> {
  const { body: document } = await api.ask('GET', '/v1/openapi.json');
  const schemas = document.components.schemas as Record<string, Schema>;
  const followed = (schema: Schema): Schema => {
    const name = schema.$ref?.split('/').at(-1) ?? schema.allOf?.[0]?.$ref?.split('/').at(-1);
    const found = name === undefined ? schema : (schemas[name] ?? schema);
    const { properties, items } = found;
    return {
      ...found,
      ...(properties === undefined
        ? {}
        : { properties: Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, followed(one)])) }),
      ...(items === undefined ? {} : { items: followed(items) }),
    };
  };
  const paths = document.paths as Record<string, Record<string, Described>>;
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, parameters = [], requestBody }]) => {
      const schema = requestBody?.content['application/json']?.schema;
      return {
        id: operationId,
        method: method.toUpperCase(),
        path,
        query: parameters.filter((one) => one.in === 'query').map(({ name }) => name),
        ...(schema === undefined ? {} : { body: followed(schema) }),
      };
    }),
  );
}
