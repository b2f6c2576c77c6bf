/** Listens to the selection of the workbook and to edits anywhere in it; in an Excel that refuses, nothing is heard. */
export async function onSelectionChanged(listener: () => void): Promise<() => void> {
  const hear = () => {
    listener();
    return Promise.resolve();
  };
  const handlers = await Excel.run(async (context) => {
    const selected = context.workbook.onSelectionChanged.add(hear);
    const changed = context.workbook.worksheets.onChanged.add(hear);
    await context.sync();
    return [selected, changed];
  }).catch(() => []);
  return () => void stop(handlers).catch(() => undefined);
}

/** A handler is taken off in the context in which it was put on. */
async function stop(
  handlers: readonly { remove: () => void; context: OfficeExtension.ClientRequestContext }[],
): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  for (const handler of handlers) handler.remove();
  await first.context.sync();
}
