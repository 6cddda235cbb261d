import { describe, expect, it } from 'vitest';
import { accountAt, changesOf, standingsAfter, startStandings } from '../../../src/scenario/account';
import { openMoves, startState, stateAfter } from '../../../src/scenario/states';
import { scenario } from './river-tamble';

const toFloor = ['oneTable', 'showBook', 'askFloor', 'acceptFloor'];
const toSigning = [...toFloor, 'rainComes', 'tableDraft', 'takeDraft', 'passDraft', 'membersSign'];
const toTrustees = [...toSigning, 'boardSigns', 'chamberSigns'];

/** What is read where a walk ends, what its last move means, and how its interests stand. */
function walk(moves: readonly string[]) {
  let state = startState(scenario);
  let standings = startStandings(scenario);
  let meaning: string[] = [];
  for (const id of moves) {
    const move = openMoves(scenario, state).find((each) => each.id === id);
    if (!move) throw new Error(`${id} is not open at ${state.at}`);
    const changes = changesOf(scenario, move, { state, standings });
    meaning = changes.flatMap(({ account }) => account.map(({ text }) => text));
    standings = standingsAfter(standings, changes);
    state = stateAfter(scenario, move, state);
  }
  const account = accountAt(scenario, state)
    .map(({ text }) => text)
    .join(' ');
  return { account, meaning: meaning.join(' '), standings: Object.fromEntries(Object.entries(standings)) };
}

describe('walks on which the text was once untrue', () => {
  it('an order after the growers have signed does not say that nobody has', () => {
    const { account, meaning } = walk([...toSigning, 'boardHolds', 'reportFailure']);
    expect(account).toContain('failed for want of a name');
    expect(`${account} ${meaning}`).not.toMatch(/without a signature|[Nn]obody on the river/);
  });

  it('a court that the fourth went to says that three had signed', () => {
    const { account } = walk([...toTrustees, 'leaveForCourt']);
    expect(account).toContain('The growers, the brewery and the council had signed');
  });

  it('after the mediator has gone a compact on paper is not said to be written nowhere', () => {
    const { account } = walk([...toTrustees, 'trusteesHold', 'closeFile']);
    expect(account).toContain('the compact that was agreed lacks a name and is not in force');
  });

  it('rain that is waited for has the second of two chances, not the first one again', () => {
    const first = walk(toFloor).account;
    const second = walk([...toFloor, 'droughtDeepens', 'adjourn']).account;
    expect(first).toContain('by the end of May');
    expect(second).toContain('one more chance in three, by midsummer');
  });

  it('an order that may cut all alike is not said to have', () => {
    const { account, meaning } = walk([...toFloor, 'droughtDeepens', 'callTime', 'reportFailure']);
    expect(account).toContain('If it does the same in this drought, the cut would be deep');
    expect(meaning).toContain('may be cut like everyone else');
  });

  it('a book that was shown is not the growers’ own once there is no rule', () => {
    const { standings } = walk([...toFloor, 'rainComes', 'callTime', 'closeFile', 'letRest']);
    expect(standings.growersBook).toBe('open');
  });

  it('a gauge that nobody has agreed to gives the talks figures, not everyone’s consent to them', () => {
    const { account } = walk(['oneTable', 'keepBook', 'gaugeRiver']);
    expect(account).toContain('The talks have figures to work with');
  });

  it('a petition that was filed and dropped is not said to lie in a drawer', () => {
    const dropped = [
      'oneTable',
      'showBook',
      'fileAndAsk',
      'acceptFloor',
      'rainComes',
      'callTime',
      'closeFile',
    ];
    expect(walk(dropped).account).toContain('The trust could still bring its petition');
    expect(walk([...dropped, 'letRest']).account).not.toMatch(/drawer|[Nn]obody has asked/);
  });
});
