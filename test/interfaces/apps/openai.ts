/** Speaks the OpenAI chat-completions protocol with the server beside this folder. */

export interface Message {
  role: 'user' | 'assistant';
  content: string;
}

const request = (messages: readonly Message[], stream: boolean, signal: AbortSignal): Promise<Response> =>
  fetch('/v1/chat/completions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'scripted', stream, messages }),
    signal,
  });

/** @returns the reply in pieces, as they come; it ends where the signal does */
export async function* streamed(messages: readonly Message[], signal: AbortSignal): AsyncGenerator<string> {
  try {
    const { body } = await request(messages, true, signal);
    if (body) yield* piecesOf(body);
  } catch (problem) {
    if (!signal.aborted) throw problem;
  }
}

/** @returns the reply once it is there, or null where the signal came first */
export async function whole(messages: readonly Message[], signal: AbortSignal): Promise<string | null> {
  try {
    const response = await request(messages, false, signal);
    const { choices } = (await response.json()) as { choices: { message: Message }[] };
    return choices[0]?.message.content ?? '';
  } catch (problem) {
    if (!signal.aborted) throw problem;
    return null;
  }
}

interface Chunk {
  choices: { delta: { content?: string } }[];
}

async function* piecesOf(body: ReadableStream<BufferSource>): AsyncGenerator<string> {
  let rest = '';
  for await (const text of body.pipeThrough(new TextDecoderStream()) as unknown as AsyncIterable<string>) {
    const events = (rest + text).split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) {
      const data = event.replace(/^data: /, '');
      if (data !== '[DONE]') yield (JSON.parse(data) as Chunk).choices[0]?.delta.content ?? '';
    }
  }
}

/** @returns what was said before this page was opened: none without `?history` */
export async function history(): Promise<Message[]> {
  return (await (await fetch(`/history${location.search}`)).json()) as Message[];
}
