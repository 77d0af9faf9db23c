import { describe, expect, test } from "vitest";
import { mail } from "../../src/wire/formats/mail/mail.ts";
import { decodeWords } from "../../src/wire/formats/mail/words.ts";
import { readAs } from "../support/read-as.ts";
import { growth, IN_STEP } from "../support/time.ts";

const read = (...lines: readonly string[]) => readAs(mail, `${lines.join("\n")}\n`, "letter.eml");
const HEAD = [
  "From: Harbour Newsroom <news@example.org>",
  "Subject: Ferry sails",
  "Date: Fri, 14 Nov 2014 23:30:00 -0500",
];
const letter = (headers: readonly string[], ...body: readonly string[]) =>
  read(...HEAD, ...headers, "", ...body);

describe("the header", () => {
  test("gives headline, day and id; the sender is a note without an address", () => {
    const { stories } = letter(["Message-ID: <one@example.org>"], "It sailed.");
    expect(stories[0]).toMatchObject({
      agencyId: "one@example.org",
      date: "2014-11-14",
      headline: { text: "Ferry sails", origin: "given" },
      byline: null,
      paragraphs: ["It sailed."],
      asides: [{ kind: "note", text: "From: Harbour Newsroom" }],
    });
  });

  test("is unfolded", () => {
    const { stories } = read(
      "From: a@example.org",
      "Subject: Ferry",
      "  sails at",
      "\tlast",
      "Date: 14 Nov 2014 09:00:00 GMT",
      "",
      "It sailed.",
    );
    expect(stories[0]?.headline.text).toBe("Ferry sails at last");
  });

  test.each([
    ["=?UTF-8?Q?Ferry_to_=C3=85lesund?=", "Ferry to Ålesund"],
    ["=?utf-8?B?RmVycnk=?= =?utf-8?B?IHNhaWxz?=", "Ferry sails"],
    ["=?utf-8?Q?=C3?= =?utf-8?Q?=85l?=", "Ål"],
    ["=?iso-8859-1?Q?=C5l?= and =?windows-1251?Q?=CC=E8=F0?=", "Ål and Мир"],
    ["=?utf-8?X?abc?= =?utf-8?Q?a", "=?utf-8?X?abc?= =?utf-8?Q?a"],
    ["=?no-such?Q?=80?=", "€"],
  ])("has words in %s", (text, expected) => expect(decodeWords(text)).toBe(expected));

  test("without a date leans on the way the letter took", () => {
    const { stories } = read(
      "Received: from a by b;",
      " Fri, 14 Nov 2014 09:00:00 +0000",
      "From: a@example.org",
      "Subject: A",
      "",
      "It sailed.",
    );
    expect([stories[0]?.date, stories[0]?.inferred[0]]).toEqual([
      "2014-11-14",
      { field: "date", rule: "day-received", line: 1 },
    ]);
  });
});

describe("the text", () => {
  test("is decoded from quoted-printable, characters across a soft line end too", () => {
    const { stories } = letter(
      ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable"],
      "It sailed to =C3=",
      "=85lesund =3D late.",
      "",
      "It was dark.   ",
    );
    expect(stories[0]?.paragraphs).toEqual(["It sailed to Ålesund = late.", "It was dark."]);
    expect(stories[0]?.positions.paragraphs).toEqual([7, 10]);
  });

  test("is decoded from base64, in its charset", () => {
    const body = Buffer.from("It sailed to Ålesund.\n\nIt was dark.", "latin1").toString("base64");
    const { stories } = letter(
      ["Content-Type: text/plain; charset=iso-8859-1", "Content-Transfer-Encoding: base64"],
      body.slice(0, 20),
      body.slice(20),
    );
    expect(stories[0]?.paragraphs).toEqual(["It sailed to Ålesund.", "It was dark."]);
  });

  test("flows where it says so", () => {
    const { stories } = letter(
      ["Content-Type: text/plain; format=flowed"],
      "It sailed ",
      "at noon.",
      "> Who ",
      "> sailed?",
      "",
      "-- ",
      "Ann",
    );
    expect(stories[0]?.paragraphs.join("|")).toContain("It sailed at noon.");
    expect(stories[0]?.paragraphs.join(" ")).toContain("> Who sailed?");
    expect(stories[0]?.asides).toContainEqual({ kind: "sign-off", text: "Ann", line: 12 });
  });

  test("is the plain one of several ways to say it; what is attached is named", () => {
    const { stories } = letter(
      ['Content-Type: multipart/mixed; boundary="o u"'],
      "no part of it",
      "--o u",
      "Content-Type: multipart/alternative; boundary=i",
      "",
      "--i",
      "Content-Type: text/html",
      "",
      "<p>It <b>sailed</b> in HTML.</p>",
      "--i",
      "",
      "It sailed.",
      "--i--",
      "--o u",
      "Content-Type: application/pdf",
      "Content-Disposition: attachment; filename*=utf-8''%C3%85.pdf",
      "Content-Transfer-Encoding: base64",
      "",
      "AAAA",
      "--o u--",
    );
    expect(stories[0]?.paragraphs).toEqual(["It sailed."]);
    expect(stories[0]?.asides.map(({ text }) => text)).toContain(
      "Attached, not read: Å.pdf (application/pdf)",
    );
  });

  test("is HTML where nothing else has words", () => {
    const { stories } = letter(
      ["Content-Type: text/html; charset=utf-8"],
      "<p>It sailed.</p>",
      "<p>It was dark.</p>",
    );
    expect(stories[0]?.paragraphs).toEqual(["It sailed.", "It was dark."]);
    expect(stories[0]?.positions.paragraphs).toEqual([6, 7]);
  });

  test("may be missing", () => {
    const { rejections } = letter(["Content-Type: image/png", "Content-Transfer-Encoding: base64"], "AAAA");
    expect(rejections[0]?.diagnostics[0]).toMatchObject({
      rule: "no-body",
      message: expect.stringContaining("letter"),
    });
  });
});

test("a page that a browser saved is no letter", () => {
  const { rejections } = read(
    "From: <Saved by Blink>",
    "Snapshot-Content-Location: https://example.org/",
    "Subject: Ferry",
    "Date: Fri, 14 Nov 2014 09:00:00 -0000",
    "MIME-Version: 1.0",
    "Content-Type: text/html",
    "",
    "<p>It sailed.</p>",
  );
  expect(rejections[0]?.diagnostics[0]).toMatchObject({
    rule: "not-text",
    message: expect.stringContaining("web page"),
  });
});

describe("a mailbox", () => {
  const box = [
    "From a@example.org Fri Nov 14 09:00:00 2014",
    "From: a@example.org",
    "Subject: One",
    "",
    "It sailed.",
    "",
    ">From noon on it was dark.",
    "From here it was not seen.",
    "",
    "From a@example.org Sat Nov 15 09:00:00 2014",
    "From: a@example.org",
    "Subject: Two",
    "Date: Sat, 15 Nov 2014 09:00:00 +0000",
    "",
    "It came back.",
  ];

  test("holds letters, parted by lines that only part", () => {
    const { stories } = read(...box);
    expect(
      stories.map(({ date, headline, source }) => [date, headline.text, source.firstLine, source.lastLine]),
    ).toEqual([
      ["2014-11-14", "One", 1, 9],
      ["2014-11-15", "Two", 10, 15],
    ]);
    expect(stories[0]?.paragraphs.join(" ")).toBe(
      "It sailed. From noon on it was dark. From here it was not seen.",
    );
    expect(stories[0]?.inferred[0]).toEqual({ field: "date", rule: "envelope-date", line: 1 });
  });
});

test.each([
  ["Date: Sun, 15 Jan 89 10:00:00 EST\n\nDULUTH, Minn. (UPI) -- The crane was painted."],
  ["Subject: Ferry\nDate: 2014-11-14\n\nIt sailed."],
  ["From the harbour it was not seen.\nSubject to change."],
  ["date: 2014-11-14 SEOUL Nov 14 It rained."],
])("takes no other text for a letter: %j", (text) => expect(mail.sniff(text)).toBe(false));

test("parts within parts beyond all measure are read in time, and nothing is thrown", () => {
  const nested = (depth: number): readonly string[] => {
    const lines: string[] = [...HEAD];
    for (let level = 0; level < depth; level++)
      lines.push(`Content-Type: multipart/mixed; boundary=b${level}`, "", `--b${level}`);
    return [...lines, "", "It sailed."];
  };
  expect(read(...nested(8000))).toBeDefined();
  expect(growth(nested, (lines) => read(...lines), 2000)).toBeLessThan(IN_STEP);
});
