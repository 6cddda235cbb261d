import { leastHands, withHands } from '../../classroom/named-votes';
import { type Tally, totalOf, votesFor, withCount } from '../../classroom/tally';
import { askWhat, standingsAsked, type VoteQuestion } from '../../classroom/vote-question';
import { accountAt } from '../../scenario/account';
import { lookup } from '../../scenario/lookup';
import { Account } from '../../ui/account';
import { Button } from '../../ui/button';
import { useKeys } from '../../ui/keys/use-keys';
import { voteAt } from '../../walk/marking';
import type { Vote } from '../../walk/session';
import { movesTo } from '../../walk/walk';
import { type ClassScreen, stationHere } from './class-screen';
import { Discuss } from './discuss';
import styles from './screen.module.css';
import { ScreenTitle } from './screen-title';
import { TallyRow } from './tally-row';
import { voteKeys } from './vote-keys';
import { VotesByName } from './votes-by-name';

/** The room says what a party will do, and what it will mean for another, before anything is shown. */
export function VoteScreen({ question, ...screen }: ClassScreen & { question: VoteQuestion }) {
  const { scenario, walk, marks, send, tell } = screen;
  const { moves, meaning } = question;
  const { state } = stationHere(screen);
  const node = lookup(scenario).situation(state.at);
  const path = movesTo(walk);
  const vote: Vote = voteAt(marks, path) ?? { path, tally: {} };
  const asked = vote.meaning?.interest === meaning?.interest.id ? vote.meaning?.tally : undefined;

  const count = (move: (typeof moves)[number]['id'], votes: number) => keep(withHands(vote, move, votes));
  const keep = (changed: Vote) => send({ type: 'mark', marking: { kind: 'vote', vote: changed } });
  useKeys(voteKeys, (command, digit = 0) => {
    const move = moves[digit - 1];
    if (move) count(move.id, votesFor(vote.tally, move.id) + (command === 'add' ? 1 : -1));
    return true;
  });

  const shown = moves.reduce((total, { id }) => total + votesFor(vote.tally, id), 0);
  return (
    <>
      <p className={styles.where}>
        {path.length === 0 ? 'The start' : `Step ${path.length}`} · {node.title}
      </p>
      <ScreenTitle>{askWhat(scenario, question)}</ScreenTitle>
      <div className={styles.columns}>
        <div>
          <Account passages={accountAt(scenario, state)} />
          <Discuss questions={node.discuss} />
        </div>
        <div>
          <ul className={styles.list} aria-label="Votes on what will happen">
            {moves.map((move, index) => (
              <TallyRow
                key={move.id}
                label={move.label}
                digit={index < 9 ? index + 1 : undefined}
                votes={votesFor(vote.tally, move.id)}
                byName={leastHands(vote, move.id)}
                onVotes={(votes) => count(move.id, votes)}
              />
            ))}
          </ul>
          <p className={styles.quiet} role="status">
            {shown} {shown === 1 ? 'vote' : 'votes'} in all
          </p>
          {meaning && (
            <MeaningVote
              about={`And what will it mean for ${meaning.party.short}: where will “${meaning.interest.name}” stand?`}
              tally={asked ?? {}}
              onTally={(tally) =>
                keep({ ...vote, meaning: { interest: meaning.interest.id, tally } } as Vote)
              }
            />
          )}
          <VotesByName vote={vote} votes={marks.votes} moves={moves} onVote={keep} />
          <div className={styles.actions}>
            <Button look="primary" onClick={() => tell({ type: 'reveal' })}>
              Close the vote
            </Button>
          </div>
        </div>
      </div>
    </>
  );
}

interface MeaningVoteProps {
  readonly about: string;
  readonly tally: Tally<(typeof standingsAsked)[number]>;
  readonly onTally: (tally: MeaningVoteProps['tally']) => void;
}

function MeaningVote({ about, tally, onTally }: MeaningVoteProps) {
  return (
    <details className={styles.questions} open={totalOf(tally) > 0 || undefined}>
      <summary>{about}</summary>
      <ul className={styles.list} aria-label="Votes on what it will mean">
        {standingsAsked.map((standing) => (
          <TallyRow
            key={standing}
            label={standing}
            digit={undefined}
            votes={votesFor(tally, standing)}
            byName={0}
            onVotes={(votes) => onTally(withCount(tally, standing, votes))}
          />
        ))}
      </ul>
    </details>
  );
}
