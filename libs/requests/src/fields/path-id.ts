import { Injectable, type PipeTransform } from '@nestjs/common';
import { isId } from '#text';
import { notFound } from '../problem/problem.ts';

/** An id in a path that is no id leads nowhere, like one that nothing has. */
@Injectable()
export class PathId implements PipeTransform<string, string> {
  transform(value: string): string {
    const id = String(value).toLowerCase();
    if (!isId(id)) throw notFound();
    return id;
  }
}
