package vn.thuky.domain.document;

import java.util.Optional;

/** A kind of file a paper can be written to. */
public enum FileFormat {
    DOCX("docx"),
    PDF("pdf"),
    HTML("html"),
    MARKDOWN("md"),
    /** Its tables, with days, times and numbers as such. */
    XLSX("xlsx"),
    /** What of it stands in a calendar. */
    ICS("ics");

    private final String extension;

    FileFormat(String extension) {
        this.extension = extension;
    }

    /** The ending of its files, without the dot; also its name on the command line. */
    public String extension() {
        return extension;
    }

    /** The format of this ending; empty when it is none of ours. */
    public static Optional<FileFormat> of(String extension) {
        for (var format : values()) {
            if (format.extension.equals(extension)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
