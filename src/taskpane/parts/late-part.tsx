import {
  lazy,
  Suspense,
  useCallback,
  useState,
  type ComponentType,
  type LazyExoticComponent,
  type ReactNode,
} from "react";
import { ErrorBoundary, type FallbackProps } from "react-error-boundary";
import { BrokenPart } from "./broken-part";

interface LatePartOptions {
  /** What stands there until it has come. */
  waiting?: ReactNode;
  /** What is said when it does not come, or cannot be drawn. */
  Broken?: ComponentType<FallbackProps>;
}

type LazyPart<P extends object> = LazyExoticComponent<ComponentType<P>>;

/** A part of the pane whose code comes when it is first shown. What did not come is fetched again on "Try again". */
export function latePart<P extends object>(
  load: () => Promise<ComponentType<P>>,
  { waiting, Broken = BrokenPart }: LatePartOptions = {},
): ComponentType<P> {
  let shared: LazyPart<P> | undefined;
  // A lazy component remembers for good that it did not come: then another one takes its place.
  const forget = (error: unknown) => {
    shared = undefined;
    throw error;
  };
  const share = () => (shared ??= lazy(() => load().then((Part) => ({ default: Part }), forget)));
  return function LatePart(props: P) {
    const [Part, setPart] = useState(share);
    const fetchAgain = useCallback(() => setPart(share), []);
    return (
      <ErrorBoundary FallbackComponent={Broken} onReset={fetchAgain}>
        <Suspense fallback={waiting}>
          <Part {...props} />
        </Suspense>
      </ErrorBoundary>
    );
  };
}
