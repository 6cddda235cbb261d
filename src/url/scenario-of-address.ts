/** Of a whole link that carries a scenario; what is longer is cut by some programs that send it. */
export const maxLinkLength = 8_000;

/** Which scenario an address is for, and the one it carries. */
export interface ScenarioOfAddress {
  /** Absent where the address names none. */
  readonly id?: string;
  /** For `unpackScenario`. */
  readonly packed?: string;
}

/** Finds out of a fragment, such as `#/explore?s=river.1&d=…`, which scenario it is for. Never throws. */
export function scenarioOf(fragment: string): ScenarioOfAddress {
  const search = partsOf(fragment)[1];
  const id = search.get('s')?.replace(/\.[^.]*$/, '');
  const packed = search.get('d');
  return { ...(id && { id }), ...(packed && { packed }) };
}

/** The same place of another scenario, such as a copy of the one in a link, which the address no longer carries. */
export function addressIn(
  scenario: { readonly id: string; readonly version: number },
  fragment: string,
): string {
  const [path, search] = partsOf(fragment);
  search.delete('d');
  search.set('s', `${scenario.id}.${scenario.version}`);
  // A comma and what else an address needs no escapes for stay as they are.
  return `${path}?${search.toString().replaceAll('%2C', ',')}`;
}

/** An address or link that carries its scenario. @param packed what `packScenario` gave */
export function withEmbeddedScenario(address: string, packed: string): string {
  return `${address}&d=${packed}`;
}

function partsOf(fragment: string): [path: string, search: URLSearchParams] {
  const [path, query] = fragment.split('?');
  return [path || '#/', new URLSearchParams(query)];
}
