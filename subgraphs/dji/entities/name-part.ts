import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';

const longest = 8;
/** A shorter part of a name occurs in so many names that no index helps. */
export const shortestPart = 3;

/** Every part of every word of a person's `zoeknaam`, by how it begins: a search for any part of a name reads a range. */
@Entity('naamdeel')
export class NamePartEntity {
  @Col.text(8, 'primary')
  part!: string;
  @Col.id('primary')
  justitiabeleId!: string;
}

/** The beginning by which a part of a name is found. */
export const beginOf = (part: string): string => part.slice(0, longest);

export function namePartsOf({
  id: justitiabeleId,
  zoeknaam,
}: {
  id: string;
  zoeknaam: string;
}): NamePartEntity[] {
  const parts = new Set<string>();
  for (const word of zoeknaam.split(/\s+/))
    for (let begin = 0; begin + shortestPart <= word.length; begin += 1)
      parts.add(beginOf(word.slice(begin)));
  return Array.from(parts, (part) => ({ part, justitiabeleId }));
}
