import { describe, expect, it } from 'vitest';
import { accountAt, changesOf, standingsAfter, startStandings } from '../../../src/scenario/account';
import { lookup } from '../../../src/scenario/lookup';
import { isOpen, startState, stateAfter } from '../../../src/scenario/states';
import type { Standing } from '../../../src/scenario/types';
import { moves, tiktok as scenario } from '../../tiktok';
import { stops } from './readings';

/** A walk by its moves: the account where it ends, where the interests stand after each move, and what was read. */
function walked(words: string) {
  let state = startState(scenario);
  let standings = startStandings(scenario);
  const stations = [standings];
  const read: string[] = [];
  for (const id of moves(words)) {
    const move = lookup(scenario).move(id);
    expect(isOpen(scenario, move, state.facts), id).toBe(true);
    const changes = changesOf(scenario, move, { state, standings });
    read.push(
      ...accountAt(scenario, state).map(({ text }) => text),
      ...changes.flatMap((change) => change.account.map(({ text }) => text)),
    );
    state = stateAfter(scenario, move, state);
    standings = standingsAfter(standings, changes);
    stations.push(standings);
  }
  const account = accountAt(scenario, state)
    .map(({ text }) => text)
    .join(' ');
  const standing = (interest: string, station = stations.at(-1)) =>
    Object.entries(station ?? {}).find(([id]) => id === interest)?.[1];
  return { state, account, standing, stations, read: read.join(' ') };
}

const blocked = 'offerData acceptData offerAlgorithm object pressOn acceptAlgorithm conclude block';

describe('after Beijing has blocked the terms', () => {
  it('nobody is said to have refused, and the algorithm is said to be unsettled, not never settled', () => {
    const { account, read } = walked(`${blocked} keepTalking sitTight keepTalking sitTight faceChoice ban`);
    expect(account).toContain('had settled user data, but not the algorithm');
    expect(`${read} ${account}`).not.toMatch(
      /never|neither side gives|has no more to offer|TikTok gives no more/,
    );
  });

  it('the hard choice under a threat does not say that TikTok gave too little', () => {
    const { account } = walked(
      `${blocked} keepTalking reopen holdFirm keepTalking sitTight faceChoice threaten offerAlgorithm stayOut acceptAlgorithm conclude block faceChoice`,
    );
    expect(account).toContain('there is no agreement');
    expect(account).not.toMatch(/not given enough/);
  });

  it('what TikTok conceded is at risk, and its users are told nothing else than it is', () => {
    const { standing } = walked(blocked);
    expect(['tiktokConcedes', 'tiktokOperates', 'usersApp', 'usersFeed'].map((id) => standing(id))).toEqual(
      Array(4).fill('at risk'),
    );
  });
});

describe('an offer on the algorithm after Beijing has objected to one', () => {
  it('leaves Beijing to say nothing about it, not to stay out of what it has entered', () => {
    const { state, account } = walked('offerAlgorithm object withdraw keepTalking reopen offerAlgorithm');
    const { label, why } = lookup(scenario).move(moves('stayOut')[0] as never);
    expect(state.at).toBe('beijingWeighs');
    expect(account).toContain('has objected to such access before');
    expect(`${label} ${why}`).not.toMatch(/stay out|no active part|so far/i);
  });
});

describe('what is agreed and not signed', () => {
  it('is not lost to TikTok on the way, and binds it to nothing where Washington takes no action', () => {
    const { standing, stations } = walked(
      'offerData acceptData holdFirm keepTalking sitTight keepTalking sitTight faceChoice noAction',
    );
    expect(stations.map((station) => standing('tiktokConcedes', station))).not.toContain('lost');
    expect(standing('tiktokConcedes')).toBe('secured');
  });

  it('is a concession at risk where TikTok offers oversight after its measures were accepted as they are', () => {
    const { standing } = walked('holdFirm acceptMeasures holdFirm keepTalking reopen offerAlgorithm');
    expect(standing('tiktokConcedes')).toBe('at risk');
  });

  it('does not put the data beyond Beijing’s reach where nothing about it has changed', () => {
    const measures = walked('holdFirm acceptMeasures');
    expect([measures.standing('washingtonData'), measures.standing('usersData')]).toEqual([
      'open',
      'at risk',
    ]);
    const { standing } = walked(
      'holdFirm acceptMeasures holdFirm keepTalking sitTight keepTalking sitTight faceChoice noAction',
    );
    expect(standing('washingtonData')).toBe('at risk');
  });

  it('is not in dispute where the talks go on without end and data is settled', () => {
    const { account, read } = walked(
      'offerData acceptData holdFirm keepTalking sitTight keepTalking sitTight faceChoice extend',
    );
    expect(account).toContain('agree about keeping user data');
    expect(read).not.toMatch(/disputed/);
  });
});

describe('on every walk', () => {
  const all = stops();

  it('nothing is lost before the talks end', () => {
    const early = all.filter(
      ({ state, standings }) =>
        !lookup(scenario).isOutcome(state.at) && Object.values(standings).includes('lost' satisfies Standing),
    );
    expect(early).toEqual([]);
  });

  it('the algorithm is out of outsiders’ reach whenever the talks are stuck over it', () => {
    const standing = all
      .filter(({ state }) => state.at === 'standoff')
      .filter(({ state }) =>
        Object.entries(state.facts).some(([id, is]) => id === 'algorithm' && is === 'open'),
      )
      .map(({ standings }) => Object.entries(standings).filter(([id]) => id.startsWith('beijing')));
    expect(standing.length).toBeGreaterThan(0);
    expect(new Set(standing.flat().map(([, is]) => is))).toEqual(new Set(['secured']));
  });
});

describe('two parties with the same interest', () => {
  const standingAt = (outcome: string, interest: string) =>
    scenario.outcomes
      .find(({ id }) => id === outcome)
      ?.meaning.find((meaning) => meaning.interest === interest)?.standing;

  it.each([
    ['tiktokOperates', 'usersApp', ['agreement', 'continuedDelay', 'fullBan', 'perceivedInaction']],
    ['washingtonData', 'usersData', ['agreement', 'continuedDelay', 'fullBan', 'perceivedInaction']],
    // A ban leaves no feed: Washington has nothing left to fear there, and users nothing left to have.
    ['washingtonFeed', 'usersFeed', ['agreement', 'continuedDelay', 'perceivedInaction']],
  ])('stand alike at the end: %s and %s', (one, other, outcomes) => {
    for (const outcome of outcomes)
      expect(standingAt(outcome, one), outcome).toBe(standingAt(outcome, other));
  });
});
