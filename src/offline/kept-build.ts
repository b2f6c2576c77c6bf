import type { Build } from "./worker-scope";

const ofFolder = (scope: string) => `sourcebook ${scope} `;
const nameOf = ({ id }: Build, scope: string) => ofFolder(scope) + id;

/** The name tells the content: whichever build it is from, it is the same file. */
export const isHashed = (path: string): boolean => /^(?:chunks\/|functions\.js\?)/.test(path);

/** Keeps all files of a build, or none. What an earlier build has brought under the same name is not fetched again. */
export async function keepBuild(build: Build, scope: string): Promise<void> {
  const cache = await caches.open(nameOf(build, scope));
  const keep = async ([path, integrity]: [string, string]) => {
    const url = new URL(path, scope).href;
    const kept = isHashed(path) ? await findHashed(url) : undefined;
    await cache.put(url, kept ?? (await fetchWhole(url, integrity)));
  };
  await Promise.all(build.files.map(keep));
}

/** A file of another build than this one has another hash, and is refused: builds are never mixed. */
async function fetchWhole(url: string, integrity: string): Promise<Response> {
  const answer = await fetch(url, { integrity, cache: "no-cache" });
  if (!answer.ok) throw new Error(`${answer.status} for ${url}`);
  // Made anew, since browsers refuse a page that was led to from another address.
  return new Response(answer.body, { headers: answer.headers });
}

/** Other add-ins, and other copies of this one, may live at the same origin: their caches are left alone. */
export async function forgetOldBuilds(build: Build, scope: string): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(ofFolder(scope)) && name !== nameOf(build, scope));
  await Promise.all(old.map((name) => caches.delete(name)));
}

export const findHashed = (url: string): Promise<Response | undefined> =>
  caches.match(url, { ignoreVary: true });

/** Excel opens the page with a question of its own behind its address. */
export async function findPage(url: string, build: Build, scope: string): Promise<Response | undefined> {
  const cache = await caches.open(nameOf(build, scope));
  return cache.match(url, { ignoreVary: true, ignoreSearch: true });
}
