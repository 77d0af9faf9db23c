/** It ships no types. This is the part of it that Dateline uses: chokidar's own. */
declare module "@11ty/chokidar-with-glob-support" {
  export interface Watcher {
    on(event: "all", listener: () => void): this;
    on(event: "error", listener: (error: unknown) => void): this;
    once(event: "ready", listener: () => void): this;
    close(): Promise<void>;
  }

  export function watch(
    paths: readonly string[],
    options: {
      readonly ignoreInitial: boolean;
      readonly followSymlinks: boolean;
      readonly disableGlobbing: boolean;
    },
  ): Watcher;
}
