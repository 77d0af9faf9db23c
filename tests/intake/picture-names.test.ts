import { expect, it } from "vitest";
import { openPictureNames } from "../../src/intake/picture-names.ts";

const find = openPictureNames([
  "a.jpg",
  "day/a.jpg",
  "day/Big Boat.JPG",
  "day/one.png",
  "day/ONE.PNG",
  "other/ümlaut.png",
  "pack.zip/in/a.jpg",
]);

it.each([
  ["beside the story", "day/x.md", "a.jpg", "day/a.jpg"],
  ["above it", "day/x.md", "../a.jpg", "a.jpg"],
  ["from the folder's root", "day/x.md", "/a.jpg", "a.jpg"],
  ["with a dot", "x.md", "./day/a.jpg", "day/a.jpg"],
  ["with escapes, as in a link", "day/x.md", "Big%20Boat.JPG", "day/Big Boat.JPG"],
  ["with a query behind it", "day/x.md", "a.jpg?w=300#top", "day/a.jpg"],
  ["as Windows writes it", "x.md", "day\\a.jpg", "day/a.jpg"],
  ["in the archive that the story is packed in", "pack.zip/x.md", "in/a.jpg", "pack.zip/in/a.jpg"],
  ["of two that differ in capitals alone, the one that is the same", "day/x.md", "ONE.PNG", "day/ONE.PNG"],
])("a picture is found %s", (_, from, address, path) => {
  expect(find(from, address)).toEqual({ path, exact: true });
});

it.each([
  ["capitals", "day/x.md", "big boat.jpg", "day/Big Boat.JPG"],
  ["accents in two signs", "other/x.md", "u\u0308mlaut.png", "other/ümlaut.png"],
])("and where only %s differ, said to be called otherwise", (_, from, address, path) => {
  expect(find(from, address)).toEqual({ path, exact: false });
});

it.each([
  ["on the web", "x.md", "https://example.org/a.jpg", "remote"],
  ["on the web, without a scheme", "x.md", "//example.org/a.jpg", "remote"],
  ["in the address itself", "x.md", "data:image/png;base64,AAAA", "remote"],
  ["on a disk", "x.md", "file:///etc/a.jpg", "remote"],
  ["out of the folder", "day/x.md", "../../a.jpg", "outside"],
  ["out of the folder, by escapes", "day/x.md", "..%2f..%2fa.jpg", "outside"],
  ["twice, but for capitals", "day/x.md", "One.png", "several"],
  ["nowhere", "day/x.md", "b.jpg", "nowhere"],
  ["in another folder", "other/x.md", "a.jpg", "nowhere"],
])("none is looked for %s", (_, from, address, why) => {
  expect(find(from, address)).toEqual({ why });
});
