/**
 * Loaded before a program (`--import`): writes each statement that it sends to the database to a file, one JSON line each,
 * in the order in which they leave. Its connection tells the statements of one transaction from those of another.
 */
import { appendFileSync } from 'node:fs';
import pg from 'pg';
import { prepareValue } from 'pg/lib/utils';

const file = process.env.ENTENTE_BENCH_RECORDING;
const send = pg.Client.prototype.query;
const numbers = new WeakMap();
let last = 0;

pg.Client.prototype.query = function query(config, values, ...others) {
  const text = typeof config === 'string' ? config : config.text;
  const given = (Array.isArray(values) ? values : config.values) ?? [];
  if (!numbers.has(this)) numbers.set(this, ++last);
  const line = { connection: numbers.get(this), text, values: given.map((value) => literal(prepareValue(value))) };
  appendFileSync(file, `${JSON.stringify(line)}\n`);
  return send.call(this, config, values, ...others);
};

function literal(value) {
  if (value === null || value === undefined) return null;
  return Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : String(value);
}
