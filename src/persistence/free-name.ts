import { limits } from '../walk/session-limits';

/** The name itself if it is free, or the first of “name (2)”, “name (3)”, … that is; never longer than a name may be. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  let free = name;
  for (let number = 2; isTaken(free); number += 1) {
    const ending = ` (${number})`;
    free = `${name.slice(0, limits.name - ending.length)}${ending}`;
  }
  return free;
}
