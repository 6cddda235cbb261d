const storageKey = 'impasse-places';
const maxAddresses = 50;

/** The address at which this tab last stood in each scenario, by its id; kept over a reload where it can be. */
export function lastAddress(id: string): string | undefined {
  return placesIn(stored()).get(id);
}

/** Notes where this tab stands in a scenario as it turns to another page. */
export function rememberAddress(id: string, address: string): void {
  const places = placesIn(stored());
  places.delete(id);
  places.set(id, address);
  try {
    sessionStorage.setItem(storageKey, JSON.stringify([...places].slice(-maxAddresses)));
  } catch {
    // Storage is blocked: the scenario opens at its start, and the walk is ahead of it.
  }
}

function stored(): string {
  try {
    return sessionStorage.getItem(storageKey) ?? '[]';
  } catch {
    return '[]';
  }
}

function placesIn(text: string): Map<string, string> {
  try {
    const read: unknown = JSON.parse(text);
    const isPlace = (pair: unknown): pair is [string, string] =>
      Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'string';
    return new Map(Array.isArray(read) ? read.filter(isPlace) : []);
  } catch {
    return new Map();
  }
}
