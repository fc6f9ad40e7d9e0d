import { useSyncExternalStore, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { Chat, Shown } from './chat';

export const useMessages = (chat: Chat): readonly Shown[] =>
  useSyncExternalStore(chat.subscribe, () => chat.messages);

export function mount(app: ReactElement): void {
  createRoot(document.querySelector('#app') as HTMLElement).render(app);
}

/** The app's own, where the interface has none. */
export const Buttons = ({ chat }: { chat: Chat }): ReactElement => (
  <div>
    {chat.isBusy ? (
      <button className="stop" onClick={chat.stop}>
        Stop
      </button>
    ) : (
      <button className="retry" onClick={chat.retry}>
        Try again
      </button>
    )}
  </div>
);
