import { accountAt } from '../../scenario/account';
import { lookup } from '../../scenario/lookup';
import { openMoves } from '../../scenario/states';
import type { PartyId } from '../../scenario/types';
import { Account } from '../../ui/account';
import { Button } from '../../ui/button';
import { movesTo } from '../../walk/walk';
import { type ClassScreen, stationHere } from './class-screen';
import { Cover } from './cover';
import { Discuss } from './discuss';
import { FacilitatorMoves } from './facilitator-moves';
import { RolePage } from './role-page';
import screen from './screen.module.css';
import { ScreenTitle } from './screen-title';

interface PlayingProps extends ClassScreen {
  readonly played: readonly PartyId[];
  /** Who has uncovered the screen at the present step. */
  readonly uncoveredBy: PartyId | undefined;
}

/** A class that plays the parties: a cover, the page of whoever is to move, and the facilitator's moves. */
export function Playing({ played, uncoveredBy, ...classScreen }: PlayingProps) {
  const { scenario, walk, stations, send, tell } = classScreen;
  const { state, move: last } = stationHere(classScreen);
  const { title, discuss } = lookup(scenario).node(state.at);
  const isOutcome = lookup(scenario).isOutcome(state.at);
  const step = stations.length - 1;
  const moves = openMoves(scenario, state, walk.assumptions);
  const [next] = moves;
  const path = movesTo(walk);
  const at = path.join(' ');
  const where = `${step === 0 ? 'The start' : `Step ${step}`} · ${title}`;
  if (uncoveredBy) {
    const own = moves.filter(({ by }) => by === uncoveredBy);
    return <RolePage key={`page ${at}`} {...classScreen} party={uncoveredBy} moves={own} />;
  }
  const forAll = (
    <>
      <h2 className={screen.heading}>For everyone</h2>
      {last && <p className={screen.last}>What happened last: {last.story}.</p>}
      <Account passages={accountAt(scenario, state)} />
      <Discuss questions={discuss} />
      {step > 0 && (
        <div className={screen.actions}>
          <Button onClick={() => send({ type: 'undo' })}>Take the last move back</Button>
        </div>
      )}
    </>
  );
  if (!next) {
    return (
      <>
        <p className={screen.where}>{where}</p>
        <ScreenTitle key={`end ${at}`}>
          {isOutcome ? `The talks end: ${title}` : 'Nobody can move here'}
        </ScreenTitle>
        {!isOutcome && <p>The answers assumed in this walk close every move.</p>}
        <div className={screen.actions}>
          <Button look="primary" onClick={() => tell({ type: 'debrief' })}>
            Debrief: what it means for everyone
          </Button>
        </div>
        {forAll}
      </>
    );
  }
  // Where several may move, a played one goes first; what others could do instead is the facilitator's.
  const toPass = played.find((party) => moves.some(({ by }) => by === party));
  const others = moves.filter(({ by }) => by !== toPass);
  if (!toPass) {
    return (
      <>
        <p className={screen.where}>{where}</p>
        <ScreenTitle key={`facilitator ${at}`}>
          {next.by === 'chance' ? 'Chance decides' : `Nobody plays ${lookup(scenario).party(next.by).short}`}
        </ScreenTitle>
        <FacilitatorMoves {...classScreen} moves={others} />
        {forAll}
      </>
    );
  }
  return (
    <Cover
      key={`cover ${at}`}
      where={where}
      to={lookup(scenario).party(toPass).short}
      onUncover={() => tell({ type: 'uncover', at: path, by: toPass })}
    >
      {others.length > 0 && <FacilitatorMoves {...classScreen} moves={others} />}
      {forAll}
    </Cover>
  );
}
