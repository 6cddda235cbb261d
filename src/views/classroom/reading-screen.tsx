import { lookup } from '../../scenario/lookup';
import type { PartyId } from '../../scenario/types';
import { Button } from '../../ui/button';
import { CitedText } from '../../ui/cited-text';
import { movesTo } from '../../walk/walk';
import type { ClassScreen } from './class-screen';
import { Cover } from './cover';
import { RoleCardText } from './role-card-text';
import screen from './screen.module.css';
import { ScreenTitle } from './screen-title';

interface ReadingScreenProps extends ClassScreen {
  readonly party: PartyId;
  /** Which of those who read it is, from 1, and how many there are. */
  readonly turn: number;
  readonly turns: number;
  readonly isShown: boolean;
}

/** Before the talks begin each group reads its card, alone. */
export function ReadingScreen({ party: id, turn, turns, isShown, scenario, walk, tell }: ReadingScreenProps) {
  const { name, short } = lookup(scenario).party(id);
  if (!isShown) {
    return (
      <Cover
        where={`Card ${turn} of ${turns}`}
        to={short}
        onUncover={() => tell({ type: 'uncover', at: movesTo(walk), by: id })}
      />
    );
  }
  return (
    <>
      <p className={screen.where}>For {short} alone</p>
      <ScreenTitle>Your card: {name}</ScreenTitle>
      <RoleCardText party={id} heading="h2" cite={(text, basis) => <CitedText text={text} basis={basis} />} />
      <div className={screen.actions}>
        <Button look="primary" onClick={() => tell({ type: 'handOn' })}>
          {turn < turns ? 'Cover it and pass on' : 'Cover it and begin the talks'}
        </Button>
      </div>
    </>
  );
}
