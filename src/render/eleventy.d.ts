/** Eleventy ships no types. This is the part of its public API (3.1) that Dateline uses. */
declare module "@11ty/eleventy" {
  export interface RenderedPage {
    /** Root-relative address, `/2014/`. False for a template that asks not to be written. */
    readonly url: string | false;
    readonly inputPath: string;
    readonly outputPath: string | false;
    readonly content: string;
  }

  /** A template language of one's own. */
  export interface TemplateExtension {
    readonly read: boolean;
    readonly useLayouts: boolean;
    readonly getData: readonly string[];
    readonly compileOptions: {
      readonly cache: boolean;
      getCacheKey(content: string, inputPath: string): string;
    };
    getInstanceFromInputPath(inputPath: string): Promise<unknown>;
    compile(content: string, inputPath: string): Promise<(data: object) => string>;
  }

  export interface EleventyConfig {
    readonly ignores: Set<string>;
    readonly benchmarks: { readonly config: { setMinimumThresholdMs(milliseconds: number): void } };
    addGlobalData(key: string, value: unknown): void;
    addTemplateFormats(formats: string): void;
    addExtension(extension: string | readonly string[], options: TemplateExtension): void;
    setUseGitIgnore(use: boolean): void;
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        readonly configPath: false;
        readonly config: (config: EleventyConfig) => unknown;
        readonly quietMode: boolean;
      },
    );
    disableLogger(): void;
    toJSON(): Promise<readonly RenderedPage[]>;
  }
}
