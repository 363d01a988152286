package vn.thuky.service.personal;

import vn.thuky.journal.Redaction;
import vn.thuky.text.Mentions;

/** Puts words into texts where a person was. */
public record PersonWords(Mentions mentions, String mark) implements Redaction.Words {

    @Override
    public String without(String text) {
        return mentions.replaced(text, mark);
    }

    @Override
    public boolean isAll(String text) {
        return mentions.isAll(text);
    }
}
