import { newest, type Exchange, type SyncState } from './exchange';
import { keyOf, partsOf, type DeviceId } from './items';
import { clockAfter, nameKey, type Shared } from './shared';

/** A device that joins tells all of its days. */
export const newState = (device: DeviceId, name: string): SyncState => ({
  ...{ device, since: '', until: '', items: {}, problem: null, at: null },
  shared: { [nameKey(device)]: { clock: 1, device, value: name } },
});

/** @returns what is known once a device is forgotten: what was set there stays, as if it had been set here */
export function forgot(state: SyncState, device: DeviceId): SyncState {
  const clock = clockAfter(state.shared);
  const shared = Object.entries(state.shared)
    .filter(([key]) => key !== nameKey(device))
    .map(([key, entry]) => [
      key,
      entry.device === device ? { ...entry, clock, device: state.device } : entry,
    ]);
  const items = newest(state.items, { [keyOf('g', device)]: { r: 1 } });
  return { ...state, items, shared: Object.fromEntries(shared) as Shared };
}

export function renamed(state: SyncState, device: DeviceId, name: string): SyncState {
  const entry = { clock: clockAfter(state.shared), device: state.device, value: name };
  return { ...state, shared: { ...state.shared, [nameKey(device)]: entry } };
}

/** @returns what this device has in the browser's sync, once it wants no more of it */
export const leaving = (
  { device }: Pick<SyncState, 'device'>,
  kept: object,
): Pick<Exchange, 'set' | 'remove'> => ({
  set: { [keyOf('g', device)]: { r: 1 } },
  remove: Object.keys(kept).filter((key) => {
    const parts = partsOf(key);
    return parts !== null && parts.device === device && parts.kind !== 'g';
  }),
});
