import { map } from '#messages/map';
import { lookup } from '../../../scenario/lookup';
import { moverName } from '../../../scenario/mover-name';
import type { MoveId, SituationId } from '../../../scenario/types';
import { Button } from '../../../ui/button';
import { Disc } from '../../../ui/disc';
import { useScenario } from '../../../ui/scenario-context';
import { lacks, type MapStates, type MoveState, type SituationState } from '../drawing/map-states';
import { placesOf } from '../layout/map-layout';
import styles from './map-outline.module.css';

interface MapOutlineProps {
  readonly states: MapStates;
  readonly onSelect: (situation: SituationId) => void;
  readonly onMove: (move: MoveId) => void;
}

/** The map as text: phase by phase, situation by situation, move by move, with what the drawing shows and does. */
export function MapOutline({ states, onSelect, onMove }: MapOutlineProps) {
  const scenario = useScenario();
  return (
    <div className={styles.outline}>
      {scenario.phases.map((phase) => {
        const inside = placesOf(scenario).filter((place) => place.phase === phase.id);
        if (inside.length === 0) return null;
        return (
          <section key={phase.id} aria-labelledby={`outline-${phase.id}`}>
            <h2 id={`outline-${phase.id}`}>{phase.name}</h2>
            {inside.map((place) => {
              const where = whereMessage(states.situations.get(place.id));
              const isHere = states.situations.get(place.id)?.isHere === true;
              return (
                <article
                  key={place.id}
                  className={isHere ? styles.here : undefined}
                  aria-labelledby={`outline-${place.id}`}
                >
                  <h3 id={`outline-${place.id}`}>{place.title}</h3>
                  {where && <p className={styles.where}>{where}</p>}
                  <Button look="link" onClick={() => onSelect(place.id)}>
                    {(isHere ? map.read : map.readWithPath)({ title: place.short })}
                  </Button>
                  {'moves' in place && (
                    <ul>
                      {place.moves.map((move) => (
                        <li key={move.id}>
                          <Disc mover={move.by} />
                          <div>
                            <p>
                              {map.leadsTo({
                                mover: moverName(scenario, move.by),
                                label: move.label,
                                title: lookup(scenario).node(move.to).title,
                              })}
                            </p>
                            <MoveInWords
                              id={move.id}
                              label={move.label}
                              state={states.moves.get(move.id)}
                              onMove={onMove}
                            />
                          </div>
                        </li>
                      ))}
                    </ul>
                  )}
                </article>
              );
            })}
          </section>
        );
      })}
    </div>
  );
}

interface MoveInWordsProps {
  readonly id: MoveId;
  readonly label: string;
  readonly state: MoveState | undefined;
  readonly onMove: (move: MoveId) => void;
}

function MoveInWords({ id, label, state, onMove }: MoveInWordsProps) {
  if (!state) return null;
  const notes = [
    ...(state.steps.length > 0 ? [map.made(state)] : []),
    ...(state.isOnBranch ? [map.madeOnBranch] : []),
    ...(state.choice?.open === false ? [map.closedHere({ lacks: lacks(state.choice) })] : []),
    ...(!state.choice && !state.isAhead && state.steps.length === 0 ? [map.outOfReach] : []),
  ];
  return (
    <>
      {notes.length > 0 && <p className={styles.note}>{notes.join(' ')}</p>}
      {state.choice?.open && (
        <Button aria-label={map.takeMoveOf({ label })} onClick={() => onMove(id)}>
          {map.takeMove}
        </Button>
      )}
    </>
  );
}

/** Where a situation stands in the walk. */
function whereMessage(state: SituationState | undefined): string {
  if (state?.isHere) return map.isHere;
  if (state && state.steps.length > 0) return map.walkWasHere(state);
  return state?.isAhead ? '' : map.outOfReach;
}
