import { describe, expect, it } from "vitest";
import { readText } from "./support/folder.ts";
import { licencesPage, licensed, productionPackages } from "./support/licences.ts";
import { CHECKOUT } from "./support/project.ts";

/** Licences that let everybody use, change and pass on. BlueOak and those of Python come by way of Eleventy. */
const FREE = [
  "MIT",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "0BSD",
  "BlueOak-1.0.0",
  "PSF-2.0",
  "Python-2.0",
];

describe("what comes with the package", () => {
  const all = licensed();

  it("is listed with its licences: `npm run licences` would write the same", () => {
    expect(readText(CHECKOUT, "docs", "licences.md")).toBe(licencesPage(all));
  });

  it("is free to use", () => {
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter(({ licence }) => !FREE.includes(licence))).toEqual([]);
  });

  it("is all that runs: npm writes a list in the place of `true` when it installs something, and forgets to go on", () => {
    const { bundleDependencies }: { readonly bundleDependencies: unknown } = JSON.parse(
      readText(CHECKOUT, "package.json"),
    );
    expect(bundleDependencies).toBe(true);
  });

  it("runs nothing when it is installed", () => {
    expect(productionPackages().filter(({ hasInstallScript }) => hasInstallScript === true)).toEqual([]);
  });
});

it("the version is that of the changelog and of the README's line that installs it", () => {
  const { version }: { readonly version: string } = JSON.parse(readText(CHECKOUT, "package.json"));
  expect(readText(CHECKOUT, "docs", "CHANGELOG.md")).toContain(`\n## ${version}`);
  expect(readText(CHECKOUT, "README.md")).toContain(`npm install ./dateline-${version}.tgz`);
});
