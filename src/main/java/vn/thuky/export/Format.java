package vn.thuky.export;

import java.util.Optional;

/** A kind of file a paper can be written to. */
public enum Format {
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("pdf", "application/pdf"),
    HTML("html", "text/html"),
    MARKDOWN("md", "text/markdown");

    private final String extension;
    private final String mediaType;

    Format(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** The ending of its files, without the dot; also its name on the command line. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The format of this ending; empty when it is none of ours. */
    public static Optional<Format> of(String extension) {
        for (var format : values()) {
            if (format.extension.equals(extension)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
