import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Mock } from 'vitest';

/** Pasting: a key at a time is slow and tests nothing more. */
export async function write(field: HTMLElement, text: string) {
  await userEvent.click(field);
  await userEvent.paste(text);
}

export const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

type Sent = { address: string; method: string; body: Record<string, unknown>; key: string | undefined };

/** What changed something, in its order. */
export function sent(fetched: Mock<(address: string, init?: RequestInit) => Promise<Response>>): Sent[] {
  return fetched.mock.calls
    .filter(([, init]) => init?.method !== undefined && init.method !== 'GET')
    .map(([address, init]) => ({ address, method: init!.method!, body: JSON.parse(String(init!.body)), key: (init!.headers as Record<string, string>)['Idempotency-Key'] }));
}

/** Fills in what a request has to say. */
export async function fillIn({ title, text, contactName, contactPhone }: { title: string; text: string; contactName: string; contactPhone: string }) {
  await write(await screen.findByLabelText('一句话说明'), title);
  await write(screen.getByLabelText('具体情况'), text);
  await write(screen.getByLabelText('联系人'), contactName);
  await write(screen.getByLabelText('联系电话'), contactPhone);
}
