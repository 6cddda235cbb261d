import type { ScenarioSource } from '../../scenario/types';
import { inferred, told } from './basis';

/** Questions the briefing leaves open, which a user may answer beforehand. Each answer closes moves. */
export const assumptions: ScenarioSource['assumptions'] = [
  {
    id: 'concede',
    question: 'Has TikTok anything left to concede?',
    basis: told('¶5', 'might be unwilling to make further concessions'),
    answers: [
      {
        id: 'something',
        label: 'Yes, given time it finds more',
        closes: ['sitTight'],
        text: 'Whenever the talks run on, TikTok comes back with something more to give.',
        basis: inferred(
          'TikTok is said to be optimistic about an agreement, which suggests that it would move again rather than let the talks drift.',
        ),
      },
      {
        id: 'nothing',
        label: 'No, it has given what it will',
        closes: ['offerData', 'offerAlgorithm', 'improve', 'reopen'],
        text: 'TikTok stands by the measures already enacted and offers nothing beyond them.',
        basis: inferred(
          'Some insiders say that TikTok may be unwilling to concede further; this answer takes them at their word.',
        ),
      },
    ],
  },
  {
    id: 'beijingView',
    question: 'Does Beijing object to access to the algorithm?',
    basis: told('¶6', 'historically expressed reluctance toward U.S. entities'),
    answers: [
      {
        id: 'objects',
        label: 'Yes, it speaks up',
        closes: ['stayOut'],
        text: 'As soon as oversight of the algorithm is offered, Beijing objects.',
        basis: inferred(
          'Beijing has been reluctant before; this answer supposes that it says so about this offer too.',
        ),
      },
      {
        id: 'keepsOut',
        label: 'No, it keeps out of the talks',
        closes: ['object', 'block'],
        text: 'Beijing says nothing about the offer and does not stand in the way of terms.',
        basis: inferred(
          'Beijing has been largely silent so far; this answer supposes that it remains so to the end.',
        ),
      },
    ],
  },
  {
    id: 'measuresEnough',
    question: 'Are the measures already enacted enough for Washington on data?',
    basis: told('¶4', 'significant measures have already been enacted'),
    answers: [
      {
        id: 'enough',
        label: 'Yes, and so is anything stronger',
        closes: ['demandMoreData'],
        text: 'Washington asks for no more on data than TikTok offers.',
        basis: inferred(
          'A government content with the measures already in force would have no cause to turn down stronger ones.',
        ),
      },
      {
        id: 'notEnough',
        label: 'No, it wants more than that',
        closes: ['acceptMeasures'],
        text: 'Washington never takes what TikTok has already done as settling the data question.',
        basis: inferred(
          'The measures are already in force and user data is still a sticking point, so they may not be enough.',
        ),
      },
    ],
  },
  {
    id: 'preparedToBan',
    question: 'Is Washington prepared to ban TikTok?',
    basis: told('¶5', 'Without resolution, the U.S. may face tough choices'),
    answers: [
      {
        id: 'prepared',
        label: 'Yes, sooner than be seen to do nothing',
        closes: ['noAction'],
        text: 'Faced with the choice, Washington does not let the matter drop.',
        basis: inferred(
          'The briefing sets a ban against looking ineffectual; a government ready for the one has no need to accept the other.',
        ),
      },
      {
        id: 'notPrepared',
        label: 'No, a ban is out of the question',
        closes: ['ban', 'threaten'],
        text: 'Washington neither bans the app nor threatens to.',
        basis: inferred(
          'The ban is recalled only as the previous administration’s threat; we assume that no one threatens what they will not do.',
        ),
      },
    ],
  },
];
