import { Fragment, type ReactNode } from 'react';

interface FilledProps<Message extends string> {
  /** A sentence with `{named}` parts. */
  readonly message: Message;
  /** What stands for each part: a link, a key, a disc. */
  readonly parts: Readonly<Record<PartOf<Message>, ReactNode>>;
}

type PartOf<Message extends string> = Message extends `${string}{${infer Part}}${infer Rest}`
  ? Part | PartOf<Rest>
  : never;

/** A message whose named parts are elements, in the order that its language gives them. */
export function Filled<const Message extends string>({ message, parts }: FilledProps<Message>) {
  return message.split(/\{(\w+)\}/).map((piece, index) => {
    const isPart = index % 2 === 1;
    return <Fragment key={index}>{isPart ? parts[piece as PartOf<Message>] : piece}</Fragment>;
  });
}
