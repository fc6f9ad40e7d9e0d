import type { FromScreen } from '../../core/messages';
import { useSpeech } from '../../ui/speech';
import { problemText } from '../problem';
import type { Tools } from '../view';

/** @returns asks the worker, and says how that went */
export function useWish({ ask, tell }: Pick<Tools, 'ask' | 'tell'>) {
  const { say } = useSpeech();
  return async (wish: FromScreen, told: string): Promise<void> => {
    const answer = await ask(wish);
    tell(answer.ok ? told : say(problemText(answer.problem)), !answer.ok);
  };
}
