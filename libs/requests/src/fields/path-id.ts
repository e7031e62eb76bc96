import { Injectable, type PipeTransform } from '@nestjs/common';
import { notFound } from '../problem/problem.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** An id in a path that is no id leads nowhere, like one that nothing has. */
@Injectable()
export class PathId implements PipeTransform<string, string> {
  transform(value: string): string {
    const id = String(value).toLowerCase();
    if (!UUID.test(id)) throw notFound();
    return id;
  }
}
