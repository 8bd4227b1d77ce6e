import { EventStreamContentType, fetchEventSource } from '@microsoft/fetch-event-source';
import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { API } from '../../api/client';
import { token } from '../../api/token';
import type { NotificationView } from '../../api/types';
import { placeOf } from './place';

class SignedOut extends Error {}

type Listener = (notification: NotificationView) => void;

/** Opens the stream of new messages and keeps it open, also over lost connections, until told to stop. */
function follow(onMessage: Listener, onOpen: () => void, signal: AbortSignal): void {
  void fetchEventSource(`${API}/inbox/stream`, {
    signal,
    fetch: async (address, init) => fetch(address, { ...init, headers: { ...init?.headers, Authorization: `Bearer ${await token.fresh()}` } }),
    openWhenHidden: true,
    async onopen(response) {
      if (response.status === 401 || response.status === 403) throw new SignedOut();
      if (!response.headers.get('content-type')?.startsWith(EventStreamContentType)) throw new Error('no stream');
      onOpen();
    },
    onmessage: ({ event, data }) => {
      if (event === 'notification') onMessage(JSON.parse(data) as NotificationView);
    },
    onclose: () => {
      throw new Error('closed by the server');
    },
    onerror: (failure) => {
      if (failure instanceof SignedOut) throw failure;
      return 5_000;
    },
  }).catch(() => {});
}

/** New messages appear without a reload: the list and the bell at once, one polite sentence aloud, and a quiet notice in the corner unless its page is open. */
export function LiveInbox() {
  const client = useQueryClient();
  const { notification } = App.useApp();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const here = useRef(pathname);
  const [said, setSaid] = useState('');

  useEffect(() => {
    here.current = pathname;
  }, [pathname]);

  useEffect(() => {
    const stop = new AbortController();
    const renew = () => void client.invalidateQueries({ queryKey: ['inbox'] });
    const announce: Listener = (message) => {
      renew();
      if (message.itemId) void client.invalidateQueries({ queryKey: ['policies'] });
      if (message.requestId) void client.invalidateQueries({ queryKey: ['requests'] });
      setSaid(`收到新消息：${message.title}`);
      if (here.current === placeOf(message)) return;
      notification.info({
        // A later step of the same request takes the place of the one before.
        key: message.requestId ? `request ${message.requestId}` : message.id,
        title: message.title,
        description: message.text,
        role: 'status',
        placement: 'topRight',
        onClick: () => void navigate(placeOf(message)),
      });
    };
    follow(announce, renew, stop.signal);
    return () => stop.abort();
  }, [client, notification, navigate]);

  return (
    <div aria-live="polite" className="visually-hidden">
      {said}
    </div>
  );
}
