import { type ConfigData, HtmlValidate, StaticConfigLoader } from "html-validate";

const config: ConfigData = {
  root: true,
  extends: ["html-validate:recommended", "html-validate:document", "html-validate:standard"],
  elements: ["html5"],
  rules: {
    // Stories keep their spaces where these matter.
    "no-trailing-whitespace": "off",
    // For scripts of other hosts, of which there are none.
    "require-sri": "off",
  },
};

const validator = new HtmlValidate(new StaticConfigLoader(config));

/** What is wrong with the text of an HTML page, warnings included: `line:column rule: message`. */
export function validateHtml(text: string): readonly string[] {
  const { results } = validator.validateStringSync(text);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`);
}
