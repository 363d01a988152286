package vn.thuky.service.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** What is done to the files of a backup that is written again, such as to forget a conference. */
interface Rework {

    /** False for a file that is left out. */
    boolean keeps(String name);

    /** Writes a file as it shall be. */
    void copy(String name, InputStream from, OutputStream to) throws IOException;
}
