import { expect, test } from "vitest";
import { readFile } from "../../src/wire/read.ts";

const said = (text: string) => {
  const { stories, rejections } = readFile(Buffer.from(text), "a");
  expect(stories).toEqual([]);
  const [finding] = rejections.flatMap(({ diagnostics }) => diagnostics);
  return `${finding?.rule}: ${finding?.message}`;
};

test.each([
  ['<!DOCTYPE html>\n<html lang="en"><body><p>It sailed.</p></body></html>', /^not-text: .*HTML.*feed/],
  ["<!-- saved from url=(0014)about:internet -->\n<html><p>It sailed.</p>", /^not-text: .*HTML/],
  [
    '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><p>It sailed.</p></html>',
    /^not-text: .*HTML/,
  ],
  ['<div class="story"><p>It sailed.</p></div>', /^not-text: .*HTML/],
  ["{\\rtf1\\ansi It sailed.\\par}", /^not-text: .*rich text \(RTF\).*word processor/],
  ['<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>', /^not-text: .*office/],
  ["%!PS-Adobe-3.0\n(It sailed.) show", /^not-text: .*PostScript/],
  ["% a comment\n\\documentclass{article}\nIt sailed.", /^not-text: .*TeX/],
  ['<svg xmlns="http://www.w3.org/2000/svg"/>', /^not-text: .*picture/],
  ["WEBVTT\n\n00:01.000 --> 00:02.000\nIt sailed.", /^not-text: .*subtitles/],
  ["-- MySQL dump 10.13\nCREATE TABLE `posts` (id int);", /^not-text: .*SQL.*CSV/],
  ["BEGIN:VCALENDAR\nVERSION:2.0", /^not-text: .*calendar/],
  ["TY  - NEWS\nTI  - Ferry sails\n", /^not-text: .*references/],
  [
    '<?xml version="1.0"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0"><text>It sailed.</text></TEI>',
    /^unknown-format: .*<TEI>.*NITF.*RSS/,
  ],
])("%j is told by its kind", (text, message) => {
  expect(said(text)).toMatch(message);
  expect(said(text)).not.toMatch(/in front of|opens with|date YYYY/);
});
