import { Injectable, type PipeTransform } from '@nestjs/common';
import { notFound } from '#requests';

/** A year in a path that is no year leads nowhere, like one of which nothing is published. */
@Injectable()
export class PathYear implements PipeTransform<string, number> {
  transform(value: string): number {
    if (!/^\d{4}$/.test(value)) throw notFound();
    return Number(value);
  }
}
