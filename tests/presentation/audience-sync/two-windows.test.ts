import { describe, expect, it, vi } from 'vitest';
import { openAudienceChannel } from '../../../src/presentation/audience-sync/audience-channel';
import type { StageState } from '../../../src/presentation/audience-sync/channel-messages';
import { openPresenterChannel } from '../../../src/presentation/audience-sync/presenter-channel';
import type { Press } from '../../../src/presentation/presentation-machine';
import { FakeChannel, fakeChannels } from './fake-channel';

const stage: StageState = { place: '#/explore?s=tiktok-2022.1', screen: 2, cover: 'none' };

fakeChannels();

describe('two windows of a presentation', () => {
  it('are in step from the moment the audience opens, and at every change', () => {
    const presenter = openPresenterChannel('room', () => {});
    presenter.show(stage);
    const audience = openAudienceChannel('room', undefined);
    expect(audience.followed().stage).toEqual(stage);
    expect(presenter.isAudienceHere()).toBe(true);
    presenter.show({ ...stage, screen: 3, cover: 'black' });
    expect(audience.followed().stage).toEqual({ ...stage, screen: 3, cover: 'black' });
  });

  it('tell which screen of what happened is shown, and not what it says', () => {
    const presenter = openPresenterChannel('room', () => {});
    presenter.show({ ...stage, cover: 'happened', happened: 0 });
    const audience = openAudienceChannel('room', undefined);
    const told = vi.fn();
    audience.subscribe(told);
    presenter.show({ ...stage, cover: 'happened', happened: 1 });
    expect(told).toHaveBeenCalledOnce();
    expect(audience.followed().stage).toEqual({ ...stage, cover: 'happened', happened: 1 });
  });

  it('hand a key pressed in the audience’s to the presenter’s', () => {
    const pressed: Press[] = [];
    openPresenterChannel('room', (press) => pressed.push(press));
    const audience = openAudienceChannel('room', undefined);
    audience.press({ type: 'next' });
    audience.press({ type: 'choose', number: 2 });
    audience.press({ type: 'happened' });
    expect(pressed).toEqual([{ type: 'next' }, { type: 'choose', number: 2 }, { type: 'happened' }]);
  });

  it('know when the other is gone, and when it is back', () => {
    const presenter = openPresenterChannel('room', () => {});
    presenter.show(stage);
    const audience = openAudienceChannel('room', undefined);
    presenter.close();
    vi.advanceTimersByTime(5000);
    expect(audience.followed()).toEqual({ stage, isAlone: true });
    const again = openPresenterChannel('room', () => {});
    again.show(stage);
    expect(audience.followed().isAlone).toBe(false);
    vi.advanceTimersByTime(1000);
    expect(again.isAudienceHere()).toBe(true);
    audience.close();
    expect(again.isAudienceHere()).toBe(false);
  });

  it('notice an audience window that vanished without a word', () => {
    const presenter = openPresenterChannel('room', () => {});
    openAudienceChannel('room', undefined);
    expect(presenter.isAudienceHere()).toBe(true);
    for (const channel of [...FakeChannel.open].slice(1)) channel.close();
    vi.advanceTimersByTime(5000);
    expect(presenter.isAudienceHere()).toBe(false);
  });

  it('stay connected while the clock of a covered audience window is slowed, for it still answers', () => {
    const presenter = openPresenterChannel('room', () => {});
    presenter.show(stage);
    vi.stubGlobal('setInterval', () => 0);
    const audience = openAudienceChannel('room', undefined);
    vi.advanceTimersByTime(10_000);
    expect(presenter.isAudienceHere()).toBe(true);
    expect(audience.followed()).toEqual({ stage, isAlone: false });
  });

  it('show what was kept until the presenter answers', () => {
    expect(openAudienceChannel('room', stage).followed().stage).toEqual(stage);
  });

  it('ignore messages of another form or presentation', () => {
    const pressed: Press[] = [];
    openPresenterChannel('room', (press) => pressed.push(press)).show(stage);
    const audience = openAudienceChannel('room', undefined);
    const stranger = new FakeChannel('impasse-stage');
    for (const sent of [
      null,
      'next',
      { kind: 'stage', session: 'room' },
      { kind: 'stage', session: 'room', stage: { ...stage, screen: -1 } },
      { kind: 'stage', session: 'room', stage: { ...stage, cover: 'white' } },
      { kind: 'stage', session: 'room', stage: { ...stage, place: 7 } },
      { kind: 'stage', session: 'room', stage, more: true },
      { kind: 'stage', session: 'elsewhere', stage: { ...stage, screen: 9 } },
      { kind: 'press', session: 'room', press: { type: 'choose', number: 0 } },
      { kind: 'press', session: 'room', press: { type: 'take', move: 'ban' } },
      { kind: 'press', session: 'elsewhere', press: { type: 'next' } },
      { kind: 'press', session: 'room', press: { type: 'choose', number: 10 } },
      { kind: 'press', session: 'room', press: { type: 'next', more: true } },
      { kind: 'nod', session: 'room' },
    ]) {
      stranger.postMessage(sent);
    }
    expect(audience.followed().stage).toEqual(stage);
    expect(pressed).toEqual([]);
  });
});
