import type { HindsightSource } from '../../../hindsight/types';

type Step = HindsightSource['walks'][number]['steps'][number];

const opening: Step[] = [
  {
    move: 'offerData',
    date: { from: '2022-08' },
    stands: 'The half of TikTok’s draft that is about data: Oracle’s cloud, and a U.S. unit that guards it.',
    misfit: 'It happened before 8 December 2022. The model begins too early.',
    notes: ['draftAgreement'],
  },
  {
    move: 'demandMoreData',
    date: { from: '2022-08', to: '2022-12' },
    stands: 'Officials find the draft too weak, and the year ends without an agreement.',
    misfit: 'By TikTok’s account no one asked for more: what came was silence.',
    notes: ['draftAgreement', 'governmentDevices'],
  },
];

const refusal: Step[] = [
  {
    move: 'improve',
    date: { from: '2023-01' },
    stands: 'Project Texas is presented, and extended.',
    misfit: 'It was more of the same offer, not another.',
    notes: ['projectTexas'],
  },
  {
    move: 'offerAlgorithm',
    date: { from: '2023-01' },
    stands: 'Oracle is to inspect the code and the algorithm.',
    misfit: 'It stood in the same draft as the first move.',
    notes: ['draftAgreement', 'projectTexas'],
  },
  {
    move: 'stayOut',
    date: { from: '2023-01', to: '2023-03' },
    stands: 'Beijing says nothing in public about Project Texas.',
    misfit: 'That it let the offer pass is read into its silence.',
    notes: ['projectTexas'],
  },
  {
    move: 'demandMoreAlgorithm',
    date: { from: '2023-03' },
    stands: 'Washington holds neither point for met.',
    misfit: 'It was one judgement on both, not two.',
    notes: ['draftAgreement', 'appealsCourt'],
  },
  {
    move: 'noMore',
    date: { from: '2023-03' },
    stands:
      'TikTok answers that a sale would solve nothing; a year later ByteDance denies that it plans one.',
    misfit: 'This fits closely.',
    notes: ['sellOrBan', 'willNotSell'],
  },
];

const refusalWithoutAlgorithm: Step[] = [
  {
    move: 'noMore',
    date: { from: '2023-01' },
    stands: 'TikTok rests on Project Texas.',
    misfit: 'TikTok itself said that Project Texas answered both points.',
    notes: ['projectTexas'],
  },
  {
    move: 'keepTalking',
    date: { from: '2023-01', to: '2023-03' },
    stands: 'The review goes on without a word in public.',
    misfit: 'By TikTok’s account no one was talking any more.',
    notes: ['draftAgreement'],
  },
  {
    move: 'sitTight',
    date: { from: '2023-03' },
    stands: 'TikTok answers the demand to sell by pointing to what it has built.',
    misfit: 'In May it still added to it.',
    notes: ['projectTexas', 'sellOrBan'],
  },
];

const ultimatumAndAgreement: Step[] = [
  {
    move: 'faceChoice',
    date: { from: '2023-03', to: '2023-05' },
    stands: 'In spring 2023 the administration concludes that waiting is over.',
    misfit: 'It turned to Congress, and did not choose by itself.',
    notes: ['senateBill', 'sellOrBan'],
  },
  {
    move: 'threaten',
    date: { from: '2023-03-15', to: '2025-01-17' },
    stands:
      'First the demand of 2023, then the law of 2024, which the Supreme Court upholds in January 2025.',
    misfit: 'Two threats and two courts lie in this one move, and 22 months. And what is demanded is a sale.',
    notes: ['sellOrBan', 'theAct', 'supremeCourt'],
  },
  {
    date: { from: '2025-01-17', to: '2025-01-20' },
    stands:
      'No move of the model: the administration steps back, the app goes dark, the next President puts the law off.',
    misfit: 'What looks like three of the model’s endings happens within four days, and ends nothing.',
    notes: ['supremeCourt', 'stepsBack', 'goesDark', 'firstOrder'],
  },
  {
    move: 'offerAlgorithm',
    date: { from: '2025-03', to: '2025-04' },
    stands: 'The plan of spring 2025: a U.S. company with less than 20% for ByteDance.',
    misfit: 'It is a plan for who owns the app, not for who may look into the algorithm.',
    notes: ['chinaStops'],
  },
  {
    move: 'object',
    date: { from: '2025-04' },
    stands: 'Beijing lets it be known that it will not approve.',
    misfit: 'Its reason was tariffs. And it had first objected in March 2023, before any such offer.',
    notes: ['chinaStops', 'beijingSpeaks'],
  },
  {
    move: 'pressOn',
    date: { from: '2025-04', to: '2025-09' },
    stands: 'Orders put the law off again and again, and the talks live on.',
    misfit: 'It was the two states that pressed on, rather than TikTok.',
    notes: ['chinaStops', 'thirdOrder', 'madrid', 'fourthOrder'],
  },
  {
    move: 'acceptAlgorithm',
    date: { from: '2025-09' },
    stands: 'The framework of Madrid, and the President’s finding ten days later.',
    misfit:
      'The point is settled by a licence, as reported: a value that the model’s algorithm does not have.',
    notes: ['madrid', 'qualifiedDivestiture'],
  },
  {
    move: 'offerData',
    date: { from: '2025-09' },
    stands: 'U.S. data are to lie in Oracle’s cloud, under the venture.',
    misfit: 'It came at the same time as the move before, not after it.',
    notes: ['qualifiedDivestiture', 'signed'],
  },
  {
    move: 'acceptData',
    date: { from: '2025-09-25' },
    stands: 'The President finds that the venture would keep the data safe.',
    misfit: 'This too came in the same act.',
    notes: ['qualifiedDivestiture'],
  },
  {
    move: 'conclude',
    date: { from: '2025-12-18' },
    stands: 'Binding agreements are signed.',
    misfit: 'Those who signed were private parties, not Washington.',
    notes: ['signed'],
  },
  {
    move: 'standAside',
    date: { from: '2026-01-22' },
    stands: 'Both states let it pass, as reported, and the venture closes.',
    misfit: 'What closes is a sale in part, and it is disputed in court.',
    notes: ['busan', 'closing', 'petition'],
  },
];

/** What happened, as nearly as the scenario's moves can tell it. */
export const walks: HindsightSource['walks'] = [
  {
    id: 'nearest',
    title: 'What happened',
    about:
      'Seventeen moves of the model come nearest to what happened. They end in an agreement, with Beijing objecting, the ultimatum used and delay prolonged. None of them fits without a remainder, and each says what that is.',
    steps: [...opening, ...refusal, ...ultimatumAndAgreement],
  },
  {
    id: 'shorter',
    title: 'What happened, a shorter reading',
    about:
      'Whoever holds that nothing on the algorithm was truly on offer before 2025 will read it in fifteen moves: TikTok concedes no more at once, and the talks run on until the choice is faced.',
    steps: [...opening, ...refusalWithoutAlgorithm, ...ultimatumAndAgreement],
  },
];
