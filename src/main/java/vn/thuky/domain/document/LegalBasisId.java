package vn.thuky.domain.document;

import vn.thuky.domain.Id;

/** Identity of a legal basis. */
public record LegalBasisId(String value) implements Id {

    public LegalBasisId {
        Id.check(value);
    }

    public static LegalBasisId fresh() {
        return new LegalBasisId(Id.freshValue());
    }
}
