/** The four IPC channels: three ask, one tells. Main and preload share them. */
export const CHANNELS = {
  /** (name, input) → Reply */
  call: 'entente:call',
  /** (kind) → Reply<PickedFile[]> */
  pick: 'entente:pick',
  /** (paths) → Reply<PickedFile[]>; the paths are those that `webUtils` gives for dropped files */
  take: 'entente:take',
  /** Engine events and menu commands, to the screen. */
  message: 'entente:message',
} as const;
