/** What holds for the whole code base: layers, wording, FXML, formatting. */
@NullMarked
package vn.thuky.rules;

import org.jspecify.annotations.NullMarked;
