package vn.thuky.ui.live;

import vn.thuky.text.Texts;
import vn.thuky.text.Worded;

/** Words of a record, the same in every language. */
record Plain(String text) implements Worded {

    @Override
    public String in(Texts texts) {
        return text;
    }
}
