package vn.thuky.domain.document;

import vn.thuky.domain.Id;

/** Identity of a document. */
public record DocumentId(String value) implements Id {

    public DocumentId {
        Id.check(value);
    }

    public static DocumentId fresh() {
        return new DocumentId(Id.freshValue());
    }
}
