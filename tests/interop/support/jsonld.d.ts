/** The part of `jsonld` that is used; it comes without types. */
declare module "jsonld" {
  interface Options {
    readonly base: string;
    /** Throws for a term without meaning, which is dropped else. */
    readonly safe: boolean;
    readonly documentLoader: (url: string) => Promise<{ documentUrl: string; document: object }>;
  }
  const jsonld: { expand(document: object, options: Options): Promise<readonly object[]> };
  export default jsonld;
}
