import { type ByteReader, CutShort, type Extent } from "./bytes.ts";

/** A box of an ISO base media file (ISO/IEC 14496-12): where its content begins and where it ends. */
interface Box {
  readonly name: string;
  readonly data: number;
  readonly end: number;
}

/** AVIF (AOMedia, 1.1; ISO/IEC 23008-12): the size is a property that the primary item is tied to. */
export function readAvif(file: ByteReader): Extent | null {
  const boxes = boxesIn(file, 0, file.length);
  const meta = boxes.find(({ name }) => name === "meta");
  if (meta === undefined || !boxes.some(({ name }) => name === "mdat" || name === "idat")) return null;
  const inMeta = boxesIn(file, meta.data + 4, meta.end);
  const [pitm, iprp] = ["pitm", "iprp"].map((wanted) => inMeta.find(({ name }) => name === wanted));
  if (pitm === undefined || iprp === undefined) return null;
  const inIprp = boxesIn(file, iprp.data, iprp.end);
  const [ipco, ipma] = ["ipco", "ipma"].map((wanted) => inIprp.find(({ name }) => name === wanted));
  if (ipco === undefined || ipma === undefined) return null;
  const properties = boxesIn(file, ipco.data, ipco.end);
  const primary = file.u8(pitm.data) === 0 ? file.u16(pitm.data + 4) : file.u32(pitm.data + 4);
  const own = tiedTo(file, ipma, primary).flatMap((index) => properties[index - 1] ?? []);
  const size = own.find(({ name }) => name === "ispe");
  const turn = own.find(({ name }) => name === "irot");
  if (size === undefined) return null;
  const turned = turn !== undefined && (file.u8(turn.data) & 1) === 1;
  return { width: file.u32(size.data + 4), height: file.u32(size.data + 8), turned };
}

/** Numbers, from 1, of the properties of an item (`ipma`). */
function tiedTo(file: ByteReader, { data, end }: Box, item: number): readonly number[] {
  const [version, wide] = [file.u8(data), (file.u8(data + 3) & 1) === 1];
  const count = file.u32(data + 4);
  for (let at = data + 8, entry = 0; entry < count && at < end; entry++) {
    const id = version < 1 ? file.u16(at) : file.u32(at);
    at += version < 1 ? 2 : 4;
    const ties = file.u8(at++);
    const step = wide ? 2 : 1;
    if (id === item)
      return Array.from({ length: ties }, (_, tie) =>
        wide ? file.u16(at + tie * step) & 0x7fff : file.u8(at + tie * step) & 0x7f,
      );
    at += ties * step;
  }
  return [];
}

function boxesIn(file: ByteReader, from: number, end: number): readonly Box[] {
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= end; ) {
    const [size, name] = [file.u32(at), file.name(at + 4)];
    // 1: the size stands behind the name, in eight bytes; 0: the rest of the file.
    const long = size === 1;
    const length = long ? file.u32(at + 8) * 2 ** 32 + file.u32(at + 12) : size === 0 ? end - at : size;
    if (length < (long ? 16 : 8)) break;
    if (at + length > end) throw new CutShort();
    boxes.push({ name, data: at + (long ? 16 : 8), end: at + length });
    at += length;
  }
  return boxes;
}
