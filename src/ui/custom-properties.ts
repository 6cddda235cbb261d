import type { CSSProperties } from 'react';

/** Custom properties for a style, which its type does not know. */
export function customProperties(
  properties: Readonly<Record<`--${string}`, string | number>>,
): CSSProperties {
  return properties as CSSProperties;
}
