import type { ScenarioSource } from '../../../scenario/types';
import { fromTheWalk, inferred } from '../basis';
import {
  all,
  bothSave,
  daysLeft,
  draftFailed,
  draftSentBack,
  dry,
  fresh,
  hosepipesLeftOn,
  noneSaves,
  not,
  plantDeclined,
  roundsEnded,
  signingFailed,
  townSaves,
  weeksLeft,
  wet,
} from '../when';

export const reading: ScenarioSource['situations'][number] = {
  id: 'reading',
  phase: 'rounds',
  title: 'The council reads the draft',
  short: 'Reading',
  account: [
    {
      when: fresh,
      text: 'The growers’ delegates have accepted the draft, and the council reads it next. It would tell the town what it can count on at the weir, and hold the town to that.',
      basis: inferred('A share for each is a promise to the town and a limit for it.'),
    },
    {
      when: hosepipesLeftOn,
      text: 'The growers’ delegates have accepted a draft, although the council declined to save. Now it is the council’s turn to say whether the town can live within a share.',
      basis: fromTheWalk,
    },
    {
      when: plantDeclined,
      text: 'The growers’ delegates have accepted a draft, although the brewery declined to follow the town. Now it is the council’s turn to say whether the town can live within a share.',
      basis: fromTheWalk,
    },
    {
      when: draftFailed,
      text: 'A draft had failed with the growers; this one their delegates accept. The council reads what it would leave at the weir, and what it would allow the town.',
      basis: fromTheWalk,
    },
    {
      when: draftSentBack,
      text: 'The council sent a draft back, and the growers’ delegates have accepted another. The councillors look for their changes, and for what the growers had instead.',
      basis: inferred('A text to which both have to say yes is seldom only what one of them asked for.'),
    },
    {
      when: signingFailed,
      text: 'Shares had been agreed once and were not signed by all. The growers’ delegates have accepted shares again, and the council has them on its table for another reading.',
      basis: fromTheWalk,
    },
    {
      when: roundsEnded,
      text: 'From rounds that had been given up, a draft has come that the growers’ delegates accept. The council reads what the town would have, and what it would be held to.',
      basis: fromTheWalk,
    },
    {
      when: all(noneSaves, not(hosepipesLeftOn)),
      text: 'Of taps and hosepipes the draft says nothing.',
      basis: inferred('The town has promised no saving that a draft could hold it to.'),
    },
    {
      when: all(townSaves, not(plantDeclined)),
      text: 'The town’s hosepipes are off; of the brewery, which pays for nothing, the draft says little.',
      basis: inferred(
        'A draft can give the brewery a share, and cannot count on a plant that nobody has pledged.',
      ),
    },
    {
      when: bothSave,
      text: 'The draft counts on the hosepipes, which are off, and on the plant, which is pledged.',
      basis: inferred('Both have been promised for a compact.'),
    },
    {
      when: all(fresh, wet, weeksLeft),
      text: 'The river is high, and there are weeks in which to go over each sentence again.',
      basis: inferred('Good rain has come, and 30 June is weeks away.'),
    },
    {
      when: all(fresh, wet, daysLeft),
      text: 'The river is high, and there are days in which to improve a sentence, or to lose the whole text.',
      basis: inferred('A change sends the draft back, and 30 June is days away.'),
    },
    {
      when: all(fresh, dry, weeksLeft),
      text: 'In the drought each line is weighed against what is left at the weir; but there are weeks to weigh it in.',
      basis: inferred('The drought has deepened, and 30 June is weeks away.'),
    },
    {
      when: all(fresh, dry, daysLeft),
      text: 'In the drought, with the deadline days away, one new sentence could cost the whole text.',
      basis: inferred('A change sends the draft back, and 30 June is days away.'),
    },
    {
      when: all(not(fresh), wet, weeksLeft),
      text: 'With a full river and weeks in hand, nothing obliges them to be satisfied.',
      basis: inferred('Good rain has come, and 30 June is weeks away.'),
    },
    {
      when: all(not(fresh), wet, daysLeft),
      text: 'The river is full, but a draft sent back now may not come round another time.',
      basis: inferred('The deadline is days away, and a change sends the draft back.'),
    },
    {
      when: all(not(fresh), dry, weeksLeft),
      text: 'The river is low, and the growers have said yes in a dry year; there are weeks left, but that yes is there today.',
      basis: inferred('The growers accepted this text and no other.'),
    },
    {
      when: all(not(fresh), dry, daysLeft),
      text: 'The river is low, the growers have said yes in a dry year, and with days left that yes may not be had twice.',
      basis: inferred('The deadline is days away, and a change sends the draft back.'),
    },
  ],
  moves: [
    {
      id: 'passDraft',
      by: 'council',
      label: 'Accept the draft as it stands',
      story: 'The council accepts the draft',
      does: 'The council agrees to the shares, and the draft becomes a compact that waits for four names.',
      why: 'What the growers have accepted today they might not accept tomorrow.',
      basis: inferred('An agreement from upstream is what the town lacks, and nothing keeps it on offer.'),
      sets: [
        { fact: 'share', to: 'agreed' },
        { fact: 'tried', to: 'none' },
      ],
      to: 'members',
      consequences: [
        {
          interest: 'councilSupply',
          to: 'open',
          text: 'The town’s share is agreed, and only signatures are missing.',
          basis: inferred('Growers and council accept the same text, and ¶9 asks for four signatures.'),
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
      story: 'The council sends the draft back',
      does: 'The council asks for more than the draft gives the town, and the draft falls.',
      why: 'It would have to defend every limit in the text before its voters.',
      basis: inferred(
        '¶3 says that voters judge it on every limit; that this is why it asks for more is our step.',
      ),
      sets: [
        { fact: 'share', to: 'open' },
        { fact: 'tried', to: 'changes' },
      ],
      to: 'round',
      consequences: [
        {
          when: not(draftSentBack),
          interest: 'councilSay',
          to: 'secured',
          text: 'The council has kept its hands free.',
          basis: inferred('What it has not accepted does not bind it.'),
        },
        {
          when: draftSentBack,
          interest: 'councilSay',
          to: 'secured',
          text: 'The town is bound by this draft as little as by the one before.',
          basis: inferred('The council sent back the last draft, and sends back this one.'),
        },
        {
          when: not(draftSentBack),
          interest: 'councilSupply',
          to: 'at risk',
          text: 'The share that was within reach is gone with the draft.',
          basis: inferred('The growers accepted this text and no other.'),
        },
        {
          when: draftSentBack,
          interest: 'councilSupply',
          to: 'at risk',
          text: 'Another share that the growers had accepted is gone.',
          basis: inferred(
            'The delegates accepted this draft as they had accepted the last, and the council has sent it back.',
          ),
        },
      ],
    },
  ],
  discuss: [
    {
      kind: 'recall',
      text: 'What would the draft give the town, and what would it ask of it?',
      weighs:
        'A share at the weir that those upstream accept; and that the town keep within it, so that the council no longer decides alone.',
    },
    {
      kind: 'reasoning',
      text: 'Why might a council amend a text that is good for its town?',
      weighs:
        'That voters judge it on each limit in the text, that it expects the growers to give a little more, or that a text it has changed is easier to call its own.',
    },
    {
      kind: 'perspective',
      text: 'How will the growers take it if their yes is met with changes?',
      weighs:
        'They may think that a yes is only an invitation to ask for more, and be slower with the next; or they may find changes that they can live with.',
    },
  ],
};
