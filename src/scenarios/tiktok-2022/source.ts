import type { ScenarioSource } from '../../scenario/types';

/** The document this scenario rests on: what each passage tells, in our words, and what it leaves unsaid. */
export const source: ScenarioSource['sources'][number] = {
  id: 'briefing',
  title: 'Why the Potential TikTok-U.S. Data Security Deal Is Still Delayed',
  publisher: 'WSJ Tech News Briefing',
  date: '2022-12-08',
  about:
    'A news briefing that tells how the talks stand on Thursday, December 8, 2022; the text names the day and no author, and the year is the one in which that day was a Thursday and the Biden administration in office. Its seven paragraphs are cited as ¶1 to ¶7, and its five questions with their answers as Q1 to Q5. What they say is told here in our own words. Only a few words stand beside a citation as the briefing has them, to show the place.',
  passages: [
    {
      id: '¶1',
      tells:
        'On December 8 the talks between TikTok and the Biden administration over national security are running late, after more than a year of work. TikTok’s owner, ByteDance, is based in Beijing, and U.S. officials are concerned that China could obtain sensitive data about American users.',
    },
    {
      id: '¶2',
      tells:
        'The need for talks showed under President Trump, whose administration kept U.S. military personnel off the app. A deal was expected by the end of the year; it has slipped again.',
    },
    {
      id: '¶3',
      tells:
        'Two points hold the talks up. One is how U.S. user data is kept from the Chinese government. The other is the algorithm that recommends videos: some U.S. officials fear that it could be used for influence operations, which are organized efforts to sway opinion, or to spread misinformation. The briefing compares this to the interference in the 2016 election. The director of the FBI has raised these issues.',
    },
    {
      id: '¶4',
      tells:
        'TikTok says that Beijing would not get American user data from it, and is optimistic about a deal. It says that it has already taken significant steps to protect data, as an indication of its commitment to the talks.',
    },
    {
      id: '¶5',
      tells:
        'A long delay could be serious for both sides. Some insiders suggest that TikTok might concede no more, which puts in question what agreement is possible. If nothing is resolved, the United States may have to choose between banning the app, as the Trump administration had threatened to do, and seeming ineffectual, for which Republicans could criticize it.',
    },
    {
      id: '¶6',
      tells:
        'China’s government has taken no active part in the talks. It has been reluctant in the past to give U.S. entities access to TikTok’s algorithms, which it considers proprietary, that is, not to be shared. Its position seems to depend on TikTok remaining Chinese, and that complicates the talks.',
    },
    {
      id: '¶7',
      tells:
        'The result matters to TikTok and its users, and beyond them to how technology companies’ data is governed and to U.S. national security.',
    },
    {
      id: 'Q1',
      tells:
        'Why TikTok negotiates: to meet national security concerns over its owner in Beijing and the risk that China gains access to U.S. user data.',
    },
    {
      id: 'Q2',
      tells:
        'What holds the talks up: protecting U.S. user data from the Chinese government, and an algorithm that could be used to mislead or to sway opinion.',
    },
    {
      id: 'Q3',
      tells:
        'What further delay might bring: a full ban, or criticism that the administration failed to guard U.S. security.',
    },
    {
      id: 'Q4',
      tells:
        'What TikTok says about data: that it would not pass it to the Chinese government, as it has said all along. It has begun to put protections in place.',
    },
    {
      id: 'Q5',
      tells:
        'What China’s government does: it has said little about these talks, but has voiced concern in the past about U.S. access to the algorithms.',
    },
  ],
  silent: [
    'Who has the legal power to ban the app, and how a ban would work.',
    'What an agreement would contain.',
    'Any date after the end of 2022.',
    'Any number of users, of videos, or of money.',
    'How likely any of the outcomes is.',
    'What users want, and what they would do if the app were banned.',
    'Which measures TikTok has taken, and what more it could offer.',
    'What the Chinese government would do if it took an active part.',
  ],
};
