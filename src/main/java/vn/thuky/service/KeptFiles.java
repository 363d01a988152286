package vn.thuky.service;

import java.util.Optional;
import vn.thuky.domain.document.Document;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.domain.document.FinalVersion;
import vn.thuky.store.AttachmentStore;

/** The files of papers as they were sent. Blocking. */
public final class KeptFiles {
    private final AttachmentStore store;
    private final AttachmentService files;

    public KeptFiles(AttachmentStore store, AttachmentService files) {
        this.store = store;
        this.files = files;
    }

    /**
     * The file that was sent; empty for a draft, and for a format that is not kept.
     *
     * @throws KeptFileLost when it is not there any more as it was sent
     */
    Optional<byte[]> sent(Document document, FileFormat format) {
        return document.sent().flatMap(version -> content(version, format));
    }

    /** The file of a version; see {@link #sent}. */
    Optional<byte[]> content(FinalVersion version, FileFormat format) {
        return version.file(format)
                .map(id -> store.attachment(id).flatMap(files::read).orElseThrow(KeptFileLost::new));
    }
}
