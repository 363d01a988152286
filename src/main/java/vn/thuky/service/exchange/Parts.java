package vn.thuky.service.exchange;

import java.util.regex.Pattern;
import vn.thuky.reading.LimitedZip;

/** How a {@code .thuky} file is laid out: a zip archive of a header, office records, the journal and the attachments, in this order. */
final class Parts {
    static final String HEADER = "thuky.json";
    static final String OFFICE = "office.json";
    static final String JOURNAL = "journal.jsonl";
    static final String ATTACHMENTS = "attachments/";

    /** Of the header and of the office's records; both are short. */
    static final int MOST_SMALL = 4 << 20;

    static final int MOST_CHANGES = 100_000;
    static final long MOST_JOURNAL = 32L << 20;

    /** Attachments are not packed again, so a file that unpacks to many times its size has something else in it. */
    static final LimitedZip.Limits LIMITS = new LimitedZip.Limits(10_000, 200L << 20, 4L << 30, 40);

    static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private Parts() {}
}
