/** Serves a folder on this machine; port 0 takes a free one. */
export function serve(folder: string, port?: number): Promise<{ address: string; stop: () => void }>
