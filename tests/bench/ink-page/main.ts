import { Story } from 'inkjs';

// As ink's own web page does it: paragraphs as they come, then the choices, each a link that goes on.
const main = document.getElementById('story') as HTMLElement;
const story = new Story(await (await fetch('./story.json')).text());

function tell(): void {
  const paragraphs: HTMLElement[] = [];
  while (story.canContinue) {
    const paragraph = document.createElement('p');
    paragraph.textContent = story.Continue();
    paragraphs.push(paragraph);
  }
  const choices = story.currentChoices.map(({ index, text }) => {
    const button = document.createElement('button');
    button.textContent = text;
    button.addEventListener('click', () => {
      story.ChooseChoiceIndex(index);
      tell();
    });
    return button;
  });
  main.replaceChildren(...paragraphs, ...choices);
}

tell();
