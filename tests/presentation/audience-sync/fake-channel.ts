import { afterEach, beforeEach, vi } from 'vitest';

/** Channels that deliver at once, as structured clones. */
export class FakeChannel {
  static readonly open = new Set<FakeChannel>();
  onmessage: ((event: { data: unknown }) => void) | undefined;

  constructor(readonly name: string) {
    FakeChannel.open.add(this);
  }

  postMessage(sent: unknown) {
    if (!FakeChannel.open.has(this)) return;
    for (const other of FakeChannel.open) {
      if (other !== this && other.name === this.name) other.onmessage?.({ data: structuredClone(sent) });
    }
  }

  close() {
    FakeChannel.open.delete(this);
  }
}

/** What is said from now on between the windows of all presentations. */
export function overheard(): unknown[] {
  const said: unknown[] = [];
  new FakeChannel('impasse-stage').onmessage = ({ data }) => said.push(data);
  return said;
}

/** Gives the tests of a file such channels, and a clock that they turn. */
export function fakeChannels(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('BroadcastChannel', FakeChannel);
  });
  afterEach(() => {
    FakeChannel.open.clear();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
}
