package vn.thuky.domain.attachment;

import vn.thuky.domain.Id;

/** Identity of an attachment. */
public record AttachmentId(String value) implements Id {

    public AttachmentId {
        Id.check(value);
    }

    public static AttachmentId fresh() {
        return new AttachmentId(Id.freshValue());
    }
}
