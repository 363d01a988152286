package vn.thuky.domain.document;

import vn.thuky.domain.Id;

/** Identity of what the office does with papers of a kind. */
public record PaperRuleId(String value) implements Id {

    public PaperRuleId {
        Id.check(value);
    }

    public static PaperRuleId fresh() {
        return new PaperRuleId(Id.freshValue());
    }
}
