/** A place where words are asked for, found in the API document: no field is forgotten because nobody thought of it. */
export interface TextField {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly name: string;
  readonly maxLength: number;
  /** A name, a line: shorter fields take no line end. */
  readonly line: boolean;
  /** A body with this text in this field. */
  readonly around: (text: string) => object;
}

interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

interface Operation {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** Words longer than this are letters, with lines of their own. */
const LINE = 1000;
/** Signing in and moving the clock of a rehearsal read codes and instants, not words. */
const CODES = /^\/v1\/(sign-in|rehearsal)/;

export function textFieldsOf(document: Document): readonly TextField[] {
  const whole = ({ $ref, allOf, ...schema }: Schema): Schema => {
    const named = $ref === undefined ? undefined : document.components.schemas[$ref.split('/').at(-1) ?? ''];
    return Object.assign({}, schema, ...[named, ...(allOf ?? [])].map((one) => one && whole(one)));
  };
  return Object.entries(document.paths)
    .filter(([path]) => !CODES.test(path))
    .flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, { operationId: operation, requestBody }]) => {
        const schema = requestBody?.content['application/json']?.schema;
        if (schema === undefined) return [];
        return textsIn(whole(schema), whole).map((text) => ({
          ...text,
          operation,
          method: method.toUpperCase(),
          path,
        }));
      }),
    );
}

type Found = Pick<TextField, 'name' | 'maxLength' | 'line' | 'around'>;

function textsIn(schema: Schema, whole: (schema: Schema) => Schema): readonly Found[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]): readonly Found[] => {
    const one = whole(property);
    if (one.properties !== undefined) {
      return textsIn(one, whole).map((inner) => ({
        ...inner,
        name: `${name}.${inner.name}`,
        around: (text) => ({ [name]: inner.around(text) }),
      }));
    }
    if (one.type !== 'string' || one.format !== undefined || one.enum !== undefined || one.pattern !== undefined)
      return [];
    const { maxLength = Number.POSITIVE_INFINITY } = one;
    return [{ name, maxLength, line: maxLength <= LINE, around: (text) => ({ [name]: text }) }];
  });
}
