package vn.thuky.export;

import java.io.IOException;
import java.io.OutputStream;
import vn.thuky.document.block.Paper;

/** Writes papers in one format. */
interface PaperWriter {

    /** Writes the whole file; leaves the stream open. */
    void write(Paper paper, Imprint imprint, OutputStream target) throws IOException;
}
