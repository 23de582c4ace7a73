import { type ComponentType, lazy, type ReactElement, useState } from 'react';

interface LoadedPage<Props> {
  readonly Page: (props: Props) => ReactElement;
  readonly load: () => Promise<unknown>;
}

/**
 * Answers a page that is loaded when it is opened, or before by `load`: then it stands there at once, where React's own
 * `lazy` shows the fallback first and keeps it for 0.3 s.
 */
export function loadedPage<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
): LoadedPage<Props> {
  let loaded: ComponentType<Props> | undefined;
  const load = async () => {
    loaded ??= await fetch();
    return { default: loaded };
  };
  const Later: ComponentType<Props> = lazy(load) as unknown as ComponentType<Props>;
  function Page(props: Props): ReactElement {
    const [Shown] = useState(() => loaded ?? Later);
    return <Shown {...props} />;
  }
  return { Page, load };
}
