import type { ScenarioSource } from '../../../scenario/types';
import { fromTheWalk, inferred, told } from '../basis';
import { all, bothSave, daysLeft, dry, noneSaves, townSaves, weeksLeft, wet } from '../when';

export const reading: ScenarioSource['situations'][number] = {
  id: 'reading',
  phase: 'rounds',
  title: 'The council reads the draft',
  short: 'Reading',
  account: [
    {
      text: 'The growers’ delegates accept the draft, and the council reads it next. It would tell the town what it can count on at the weir, and hold the town to that.',
      basis: fromTheWalk,
    },
    {
      when: noneSaves,
      text: 'Of the taps and hosepipes it says nothing.',
      basis: fromTheWalk,
    },
    {
      when: townSaves,
      text: 'The town’s hosepipes are off; of the brewery, which has paid for nothing, the draft says little.',
      basis: fromTheWalk,
    },
    {
      when: bothSave,
      text: 'The hosepipes are off and the brewery’s plant is pledged, and the draft counts on both.',
      basis: fromTheWalk,
    },
    {
      when: all(wet, weeksLeft),
      text: 'The river is high, and there are weeks in which to go over each sentence again.',
      basis: fromTheWalk,
    },
    {
      when: all(wet, daysLeft),
      text: 'The river is high, and there are days in which to improve a sentence, or to lose the whole text.',
      basis: fromTheWalk,
    },
    {
      when: all(dry, weeksLeft),
      text: 'In the drought each line is weighed against what is left at the weir; but there are weeks to weigh it in.',
      basis: fromTheWalk,
    },
    {
      when: all(dry, daysLeft),
      text: 'In the drought, with the deadline days away, one new sentence could cost the whole text.',
      basis: fromTheWalk,
    },
  ],
  moves: [
    {
      id: 'passDraft',
      by: 'council',
      label: 'Accept the draft as it stands',
      story: 'The council accepts the draft as it stands',
      does: 'The council agrees to the shares, and the draft becomes a compact that waits for four names.',
      why: 'What the growers have accepted today they might not accept tomorrow.',
      basis: inferred('An agreement from upstream is what the town lacks, and nothing keeps it on offer.'),
      sets: [{ fact: 'share', to: 'agreed' }],
      to: 'members',
      consequences: [
        {
          interest: 'councilSupply',
          to: 'open',
          text: 'The town’s share is agreed, and only signatures are missing.',
          basis: told('¶9', 'A compact needs four signatures'),
        },
        {
          interest: 'councilSay',
          to: 'at risk',
          text: 'Once signed, the shares would bind the town as well.',
          basis: inferred('A share for each is also a limit for each.'),
        },
      ],
    },
    {
      id: 'amendDraft',
      by: 'council',
      label: 'Send the draft back with changes',
      story: 'The council sends the draft back with changes',
      does: 'The council asks for more than the draft gives the town, and the draft falls.',
      why: 'It would have to defend every limit in the text before its voters.',
      basis: told('¶3', 'Voters judge it on every limit'),
      sets: [{ fact: 'share', to: 'open' }],
      to: 'round',
      consequences: [
        {
          interest: 'councilSay',
          to: 'secured',
          text: 'The council has kept its hands free.',
          basis: inferred('What it has not accepted does not bind it.'),
        },
        {
          interest: 'councilSupply',
          to: 'at risk',
          text: 'The share that was within reach is gone with the draft.',
          basis: inferred('The growers accepted this text and no other.'),
        },
      ],
    },
  ],
  discuss: [
    { kind: 'recall', text: 'What would the draft give the town, and what would it ask of it?' },
    { kind: 'reasoning', text: 'Why might a council amend a text that is good for its town?' },
    { kind: 'perspective', text: 'How will the growers take it if their yes is met with changes?' },
  ],
};
