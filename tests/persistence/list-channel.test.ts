import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type ListChannel, listChannel } from '../../src/persistence/list-channel';

/** Channels that deliver at once to those that have the same name. */
class FakeChannel extends EventTarget {
  static readonly open = new Set<FakeChannel>();

  constructor(readonly name: string) {
    super();
    FakeChannel.open.add(this);
  }

  postMessage() {
    if (!FakeChannel.open.has(this)) throw new DOMException('It is closed', 'InvalidStateError');
    for (const other of FakeChannel.open) {
      if (other !== this && other.name === this.name) other.dispatchEvent(new Event('message'));
    }
  }

  close() {
    FakeChannel.open.delete(this);
  }
}

/** How often a channel tells. */
function counted(channel: ListChannel) {
  const told = vi.fn();
  return { told, end: channel.subscribe(told) };
}

beforeEach(() => {
  vi.stubGlobal('BroadcastChannel', FakeChannel);
});
afterEach(() => {
  FakeChannel.open.clear();
  vi.unstubAllGlobals();
});

it('tells this tab and the others, once each', () => {
  const channels = [listChannel(), listChannel(), listChannel()] as const;
  const tabs = channels.map(counted);
  channels[0].announce();
  expect(tabs.map(({ told }) => told.mock.calls.length)).toEqual([1, 1, 1]);
});

it('tells those who listen as of the name of what is kept', () => {
  const told = vi.fn();
  new FakeChannel('impasse-kept').addEventListener('message', told);
  listChannel().announce();
  expect(told).toHaveBeenCalledTimes(1);
});

it('tells nobody who has ended the subscription', () => {
  const channel = listChannel();
  const [one, other] = [counted(channel), counted(channel)];
  one.end();
  channel.announce();
  expect([one.told.mock.calls.length, other.told.mock.calls.length]).toEqual([0, 1]);
});

it('tells nobody once it is closed, and may still be asked to', () => {
  const [here, there] = [listChannel(), listChannel()];
  const [one, other] = [counted(here), counted(there)];
  here.close();
  here.announce();
  there.announce();
  expect([one.told.mock.calls.length, other.told.mock.calls.length]).toEqual([0, 1]);
});

it('tells this tab where the browser has no channels', () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const channel = listChannel();
  const { told } = counted(channel);
  channel.announce();
  expect(told).toHaveBeenCalledTimes(1);
  channel.close();
});
