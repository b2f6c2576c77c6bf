import { answerRequest } from "./answer-request";
import { forgetOldBuilds, keepBuild } from "./kept-build";
import { keepOfficeFiles } from "./office-files";
import type { WorkerScope } from "./worker-scope";

declare const self: WorkerScope;

/**
 * Answers for the network where there is none. The worker of a new build waits until no page of the one before is open:
 * the browser sees to that, as long as nobody asks it to skip the waiting.
 */
const { scope } = self.registration;

self.addEventListener("install", (event) => event.waitUntil(keepBuild(self.build, scope)));

self.addEventListener("activate", (event) =>
  event.waitUntil(forgetOldBuilds(self.build, scope).then(() => self.clients.claim())),
);

self.addEventListener("fetch", (event) => {
  const answer = answerRequest(event, self.build, scope);
  if (answer) event.respondWith(answer);
});

self.addEventListener("message", (event) => event.waitUntil(keepOfficeFiles(event.data)));
