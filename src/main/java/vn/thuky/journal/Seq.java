package vn.thuky.journal;

/** Reads the number of a line without parsing the line: its digits stand at a fixed place, after CRC and name. */
final class Seq {
    private static final int DIGITS_FROM = "{\"crc\":\"00000000\",\"seq\":".length();

    private Seq() {}

    /** The number, or 0 when there is none at its place. */
    static long of(byte[] line) {
        long value = 0;
        for (var i = DIGITS_FROM; i < line.length && line[i] >= '0' && line[i] <= '9' && value < 1L << 58; i++) {
            value = value * 10 + (line[i] - '0');
        }
        return value;
    }
}
