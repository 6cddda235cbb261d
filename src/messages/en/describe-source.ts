import type { Source } from '../../scenario/types';
import { longDate } from './long-date';

/** A source's whole name: who wrote it, its title, who published it and when. */
export function describeSource({
  author,
  title,
  publisher,
  date,
}: Pick<Source, 'author' | 'title' | 'publisher' | 'date'>): string {
  const named = author === undefined ? title : `${author}: ${title}`;
  return [named, publisher, date && longDate(date)].filter(Boolean).join(', ');
}
