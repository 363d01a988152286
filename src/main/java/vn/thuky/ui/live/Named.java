package vn.thuky.ui.live;

import vn.thuky.text.Texts;
import vn.thuky.text.Worded;

/** A constant by its name in the language of the reader. */
record Named(Enum<?> constant) implements Worded {

    @Override
    public String in(Texts texts) {
        return texts.name(constant);
    }
}
