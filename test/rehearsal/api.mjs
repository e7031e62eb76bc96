/** A client of the API like any other: HTTP, JSON, and nothing that a stranger could not do. */
export class Api {
  constructor(url) {
    this.url = url.replace(/\/+$/, '');
  }

  async get(path, who) {
    return (await this.ask('GET', path, { who })).json();
  }

  async post(path, body, who, headers = {}) {
    return (await this.ask('POST', path, { who, body: body ?? {}, headers })).json();
  }

  async put(path, body, who) {
    return (await this.ask('PUT', path, { who, body })).json();
  }

  async bytes(path, who) {
    return Buffer.from(await (await this.ask('GET', path, { who })).arrayBuffer());
  }

  async upload(path, { name, type, content }, who, fields = {}) {
    const form = new FormData();
    for (const [field, value] of Object.entries(fields)) form.append(field, value);
    form.append('file', new Blob([content], { type }), name);
    return (await this.ask('POST', path, { who, form })).json();
  }

  async ask(method, path, { who, body, form, headers = {} }) {
    const url = path.startsWith('http') ? path : `${this.url}${path}`;
    const request = {
      method,
      headers: {
        accept: 'application/json, application/problem+json, application/pdf',
        'accept-language': 'fr',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(who?.token ? { authorization: `Bearer ${who.token}` } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(form === undefined ? {} : { body: form }),
      signal: AbortSignal.timeout(30_000),
    };
    let response;
    try {
      response = await fetch(url, request);
    } catch (error) {
      throw new Problem(`${this.url} does not answer (${error.cause?.code ?? error.name}).`);
    }
    if (response.ok) return response;
    throw new Problem(`${method} ${path}: ${response.status} ${await reasonOf(response)}`, response.status);
  }
}

/** An answer of the API that the story did not expect. */
export class Problem extends Error {
  constructor(sentence, status) {
    super(sentence);
    this.status = status;
  }
}

async function reasonOf(response) {
  const text = await response.text();
  try {
    const { code, detail, errors } = JSON.parse(text);
    return [code, detail, ...(errors ?? []).map(({ field, message }) => `${field}: ${message}`)]
      .filter(Boolean)
      .join(' — ');
  } catch {
    return text.slice(0, 200);
  }
}
