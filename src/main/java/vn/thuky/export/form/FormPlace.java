package vn.thuky.export.form;

import java.util.List;
import vn.thuky.text.Texts;
import vn.thuky.text.Worded;

/**
 * Where in a form something stands.
 *
 * @param numbers of the paragraph; or of the table, its row and the cell; each from 1
 * @param said the beginning of the text there; may be empty
 */
record FormPlace(Part part, List<Integer> numbers, String said) implements Worded {

    /** Which part of a page. */
    enum Part {
        BODY("forms.place.body"),
        HEADER("forms.place.header"),
        FOOTER("forms.place.footer");

        private final String key;

        Part(String key) {
            this.key = key;
        }
    }

    FormPlace {
        numbers = List.copyOf(numbers);
    }

    @Override
    public String in(Texts texts) {
        var where = numbers.size() == 1
                ? texts.get("forms.place.paragraph", numbers.getFirst())
                : texts.get("forms.place.cell", numbers.toArray());
        return texts.get(part.key, where, said);
    }
}
