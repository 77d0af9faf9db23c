import { type ComponentChild, createContext, type FunctionComponent, type VNode } from "preact";
import { useContext } from "preact/hooks";

/** Pieces of pages that an operator's template may stand for; `docs/templates.md` has a row each (a test compares them). */
export const PARTS = ["masthead", "foot", "item", "story-head", "provenance"] as const;
export type Part = (typeof PARTS)[number];

/** The operator's templates by name, whole pages and parts. */
export type OwnTemplates = ReadonlyMap<string, FunctionComponent<object>>;

/** Those of the site at hand. */
const Own = createContext<OwnTemplates>(new Map());

/** A page whose parts are the operator's, where there are such. */
export const withOwn = (own: OwnTemplates, page: ComponentChild): VNode => (
  <Own.Provider value={own}>{page}</Own.Provider>
);

/** What the template of a part is given: all that ours is, and ours itself, ready to be set before, behind or within its own. */
export type PartProps<Props> = Props & { readonly Ours: FunctionComponent };

/** A part of ours in whose place the operator's stands where there is one of that name. */
export function replaceable<Props extends object>(
  name: Part,
  Ours: (props: Props) => ReturnType<FunctionComponent>,
): (props: Props) => ReturnType<FunctionComponent> {
  return (props) => {
    const Theirs = useContext(Own).get(name);
    if (Theirs === undefined) return Ours(props);
    const given: PartProps<Props> = { ...props, Ours: () => Ours(props) };
    return <Theirs {...given} />;
  };
}
