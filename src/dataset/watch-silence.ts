interface SilenceWatch {
  signal: AbortSignal;
  isSilent: () => boolean;
  /** Something came: the time begins anew. */
  heard: () => void;
  /** Ends the watch, and what is still coming. */
  end: () => void;
}

/** A signal that aborts when nothing has been heard for so many milliseconds, or when the other one does. */
export function watchSilence(patience: number, other?: AbortSignal): SilenceWatch {
  const controller = new AbortController();
  let isSilent = false;
  let timer: ReturnType<typeof setTimeout>;
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      isSilent = true;
      controller.abort();
    }, patience);
  };
  const stop = () => controller.abort();
  heard();
  if (other?.aborted) stop();
  other?.addEventListener("abort", stop, { once: true });
  return {
    signal: controller.signal,
    isSilent: () => isSilent,
    heard,
    end: () => {
      clearTimeout(timer);
      other?.removeEventListener("abort", stop);
      controller.abort();
    },
  };
}
