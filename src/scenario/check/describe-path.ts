import { type JsonPath, quoted } from './fault';

const kinds: Readonly<Record<string, string>> = {
  sources: 'source',
  parties: 'party',
  interests: 'interest',
  facts: 'fact',
  values: 'value',
  phases: 'phase',
  situations: 'situation',
  outcomes: 'outcome',
  moves: 'move',
  assumptions: 'assumption',
  answers: 'answer',
  passages: 'source’s passage',
  notes: 'note',
  walks: 'walk',
  steps: 'step',
  missing: 'topic',
};

const unnamed: Readonly<Record<string, string>> = {
  account: 'a passage of the account',
  deal: 'the deal',
  discuss: 'a question',
  answer: 'the answer',
  wants: 'a statement of what is wanted',
  consequences: 'a consequence',
  meaning: 'a meaning',
  when: 'the condition',
  sets: 'an effect',
  basis: 'the basis',
  source: 'the source',
};

/** What lies at a path, in words: 'The move "sign"', or 'A consequence of the move "sign"'. */
export function describePath(path: JsonPath, whole: unknown): string {
  let value = whole;
  let named: string | undefined;
  let within: string | undefined;
  for (const [index, step] of path.entries()) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
    const list = typeof step === 'number' ? String(path[index - 1]) : step;
    const id = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined;
    const kind = typeof step === 'number' && Object.hasOwn(kinds, list) ? kinds[list] : undefined;
    if (kind) {
      named = typeof id === 'string' ? `the ${kind} ${quoted(id)}` : `the ${kind} number ${Number(step) + 1}`;
      within = undefined;
    } else if (Object.hasOwn(unnamed, list)) within = unnamed[list];
  }
  const words = [within, named].filter(Boolean).join(' of ') || 'the file';
  return words.charAt(0).toUpperCase() + words.slice(1);
}
