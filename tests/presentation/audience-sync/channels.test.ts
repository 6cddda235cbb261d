import { describe, expect, it, vi } from 'vitest';
import { openAudienceChannel } from '../../../src/presentation/audience-sync/audience-channel';
import { readStage, type StageState } from '../../../src/presentation/audience-sync/channel-messages';
import { openPresenterChannel } from '../../../src/presentation/audience-sync/presenter-channel';
import type { Press } from '../../../src/presentation/presentation-machine';
import { FakeChannel, fakeChannels, overheard } from './fake-channel';

const stage: StageState = { place: '#/explore?s=tiktok-2022.1', screen: 2, cover: 'none' };
const call = { kind: 'call', session: 'room' };
const here = { kind: 'here', session: 'room' };

fakeChannels();

describe('an audience’s window', () => {
  it('calls as it opens and every second, and says when it goes', () => {
    const said = overheard();
    const audience = openAudienceChannel('room', undefined);
    expect(said).toEqual([here]);
    vi.advanceTimersByTime(2000);
    audience.leave();
    audience.close();
    vi.advanceTimersByTime(2000);
    const gone = { kind: 'gone', session: 'room' };
    expect(said).toEqual([here, here, here, gone, gone]);
  });

  it('has no stage as it opens, and is not alone before the presenter was silent for three seconds', () => {
    const audience = openAudienceChannel('room', undefined);
    expect(audience.followed()).toEqual({ stage: undefined, isAlone: false });
    vi.advanceTimersByTime(3000);
    expect(audience.followed().isAlone).toBe(false);
    vi.advanceTimersByTime(1000);
    expect(audience.followed()).toEqual({ stage: undefined, isAlone: true });
  });

  it('tells when the stage changes, and not when it is told the same again', () => {
    const presenter = openPresenterChannel('room', () => {});
    presenter.show(stage);
    const audience = openAudienceChannel('room', undefined);
    const told = vi.fn();
    audience.subscribe(told);
    vi.advanceTimersByTime(5000);
    expect(told).not.toHaveBeenCalled();
    const changes: StageState[] = [
      { ...stage, place: '#/explore' },
      { ...stage, place: '#/explore', screen: 3 },
      { ...stage, place: '#/explore', screen: 3, cover: 'link' },
    ];
    for (const [index, change] of changes.entries()) {
      presenter.show(change);
      presenter.show(change);
      expect(audience.followed().stage).toEqual(change);
      expect(told).toHaveBeenCalledTimes(index + 1);
    }
  });

  it('tells once that it is alone, and once that it is so no more', () => {
    const presenter = openPresenterChannel('room', () => {});
    presenter.show(stage);
    presenter.close();
    const audience = openAudienceChannel('room', stage);
    const told = vi.fn();
    audience.subscribe(told);
    vi.advanceTimersByTime(10_000);
    expect(told).toHaveBeenCalledTimes(1);
    openPresenterChannel('room', () => {}).show(stage);
    expect(audience.followed()).toEqual({ stage, isAlone: false });
    vi.advanceTimersByTime(10_000);
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('tells nobody who has ended the subscription', () => {
    const audience = openAudienceChannel('room', undefined);
    const told = vi.fn();
    audience.subscribe(told)();
    vi.advanceTimersByTime(5000);
    expect(told).not.toHaveBeenCalled();
  });
});

describe('a presenter’s window', () => {
  it('says nothing of the stage before there is one, and then answers each call with it', () => {
    const said = overheard();
    const presenter = openPresenterChannel('room', () => {});
    const audience = openAudienceChannel('room', undefined);
    expect(said).toEqual([here]);
    presenter.show(stage);
    vi.advanceTimersByTime(1000);
    const shown = { kind: 'stage', session: 'room', stage };
    expect(said).toEqual([here, shown, here, shown]);
    audience.press({ type: 'next' });
    audience.leave();
    expect(said.slice(4)).toEqual([
      { kind: 'press', session: 'room', press: { type: 'next' } },
      { kind: 'gone', session: 'room' },
    ]);
  });

  it('has no audience at first, and has one until that was silent for more than three seconds', () => {
    const presenter = openPresenterChannel('room', () => {});
    expect(presenter.isAudienceHere()).toBe(false);
    const told = vi.fn();
    presenter.subscribe(told);
    new FakeChannel('impasse-stage').postMessage(here);
    expect(presenter.isAudienceHere()).toBe(true);
    vi.advanceTimersByTime(3000);
    expect(presenter.isAudienceHere()).toBe(true);
    expect(told).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1000);
    expect(presenter.isAudienceHere()).toBe(false);
    vi.advanceTimersByTime(5000);
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('tells nobody who has ended the subscription', () => {
    const presenter = openPresenterChannel('room', () => {});
    const told = vi.fn();
    presenter.subscribe(told)();
    openAudienceChannel('room', undefined);
    expect(told).not.toHaveBeenCalled();
  });

  it('takes no other presenter’s window for an audience', () => {
    const one = openPresenterChannel('room', () => {});
    const other = openPresenterChannel('room', () => {});
    const told = vi.fn();
    one.subscribe(told);
    other.show(stage);
    vi.advanceTimersByTime(5000);
    expect([one.isAudienceHere(), other.isAudienceHere()]).toEqual([false, false]);
    expect(told).not.toHaveBeenCalled();
  });

  it('calls an audience that was silent for more than a second, and no other', () => {
    const said = overheard();
    openPresenterChannel('room', () => {});
    vi.advanceTimersByTime(1000);
    expect(said).toEqual([call]);
    new FakeChannel('impasse-stage').postMessage(here);
    vi.advanceTimersByTime(1000);
    expect(said).toEqual([call, here]);
    vi.advanceTimersByTime(1000);
    expect(said).toEqual([call, here, call]);
  });

  it('calls nobody once it is closed', () => {
    const said = overheard();
    openPresenterChannel('room', () => {}).close();
    vi.advanceTimersByTime(5000);
    expect(said).toEqual([]);
  });
});

describe('the channel', () => {
  it.each<Press>([
    ...(['next', 'back', 'first', 'last', 'backToPlan', 'black', 'link'] as const).map((type) => ({ type })),
    { type: 'choose', number: 1 },
    { type: 'choose', number: 9 },
  ])('carries %j to the presenter', (press) => {
    const pressed = vi.fn();
    openPresenterChannel('room', pressed);
    openAudienceChannel('room', undefined).press(press);
    expect(pressed.mock.calls).toEqual([[press]]);
  });

  it.each(['none', 'black', 'link'] as const)('carries a stage whose cover is %s', (cover) => {
    openPresenterChannel('room', () => {}).show({ ...stage, cover });
    expect(openAudienceChannel('room', undefined).followed().stage).toEqual({ ...stage, cover });
  });

  it.each(['', 'Room', '-room', 'room-', 'x'.repeat(41)])('has no presentation called “%s”', (session) => {
    const presenter = openPresenterChannel(session, () => {});
    openAudienceChannel(session, undefined);
    expect(presenter.isAudienceHere()).toBe(false);
  });

  it('has a presentation called by one character, or by forty', () => {
    for (const session of ['x', 'x'.repeat(40)]) {
      const presenter = openPresenterChannel(session, () => {});
      openAudienceChannel(session, undefined);
      expect(presenter.isAudienceHere()).toBe(true);
    }
  });
});

describe('a stage that was kept', () => {
  it('is read where it has the form of one, and is none where it has not', () => {
    expect(readStage(stage)).toEqual(stage);
    for (const other of [null, {}, { ...stage, screen: 0.5 }, { ...stage, more: true }, [stage]]) {
      expect(readStage(other)).toBeUndefined();
    }
  });
});
