import { useSelector } from '@xstate/react';
import { useEffect, useMemo } from 'react';
import { ahead } from '#messages/ahead';
import { rankings as messages } from '#messages/rankings';
import { isComputed } from '../../../analysis/result/analysis-result';
import type { ChoiceLeads } from '../../../walk/choice-leads';
import { currentState } from '../../../walk/walk';
import type { WalkActor } from '../../../walk/walk-machine';
import { comingParts } from '../ahead/describe-coming';
import { usePreferences } from '../wants/use-preferences';

interface ChoiceLeadsFinderProps {
  readonly walk: WalkActor;
  readonly onLeads: (leads: ChoiceLeads) => void;
}

/** Finds where each choice of the walk's place leads if all look ahead, and says how far it has come. */
export function ChoiceLeadsFinder({ walk: actor, onLeads }: ChoiceLeadsFinderProps) {
  const { scenario, walk, marks } = useSelector(actor, ({ context }) => context);
  const from = useMemo(() => currentState(scenario, walk), [scenario, walk]);
  const { answer, isCurrent, failure } = usePreferences({
    scenario,
    from,
    assumptions: walk.assumptions,
    likelihoods: marks.likelihoods,
    rankings: marks.rankings,
  });
  const play = answer && isCurrent ? (isComputed(answer) ? answer.play : answer) : undefined;
  useEffect(() => {
    if (!play || !isComputed(play)) return;
    const byMove = new Map(
      play.choices.map((choice) => {
        const leads = ahead.leads(comingParts(scenario, choice));
        const isNotMade = choice.isMade === 'in none';
        return [choice.move, isNotMade ? ahead.markNotMade({ leads }) : ahead.mark({ leads })];
      }),
    );
    onLeads({ walk, byMove });
  }, [play, scenario, walk, onLeads]);
  const told = failure
    ? messages.failed({ reason: failure })
    : !play
      ? messages.working
      : isComputed(play)
        ? ahead.marked
        : play.notComputed;
  return <p role="status">{told}</p>;
}
