/** The program of a screen could not be fetched: no network, or the service has a newer page than this one. */
export class NotFetched extends Error {
  override name = 'NotFetched';
}

/**
 * What a screen is made of, fetched when it is opened.
 * @throws NotFetched: only loading the page anew helps, since browser and React keep that it failed
 */
export async function fetched<T>(find: () => Promise<T>): Promise<T> {
  try {
    return await find();
  } catch (error) {
    throw new NotFetched('A screen could not be fetched.', { cause: error });
  }
}
