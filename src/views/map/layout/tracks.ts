/** A stretch along a line, from one end to the other, in pixels. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Numbers the tracks of a channel so that no two stretches on one track meet, the shortest nearest (the left-edge
 * algorithm, Hashimoto and Stevens 1971).
 * @returns each key's track, from 0
 */
export function tracksOf<Key>(spans: ReadonlyMap<Key, Span>): Map<Key, number> {
  const tracks: Span[][] = [];
  const trackOf = new Map<Key, number>();
  const shortestFirst = [...spans].sort(([, a], [, b]) => a.to - a.from - (b.to - b.from));
  for (const [key, span] of shortestFirst) {
    const free = tracks.findIndex((track) =>
      track.every((other) => other.to < span.from || other.from > span.to),
    );
    const track = free === -1 ? tracks.length : free;
    tracks[track] = [...(tracks[track] ?? []), span];
    trackOf.set(key, track);
  }
  return trackOf;
}

/** The stretch that holds a stretch, if there is one, and a place. */
export function reaching(span: Span | undefined, at: number): Span {
  return { from: Math.min(span?.from ?? at, at), to: Math.max(span?.to ?? at, at) };
}
