import { type InsideConfig, openInside } from './inside.ts';

/** Takes part in the runs of screens without a door of its own, beside gateways and other workers. */
export async function startRunWorker(
  config: Omit<InsideConfig, 'works'> & { engineUrl: string },
): Promise<{ close(): Promise<void> }> {
  const opened: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const one of opened.splice(0).reverse()) await one();
  };
  try {
    await openInside(config, opened);
    return { close };
  } catch (error) {
    await close();
    throw error;
  }
}
