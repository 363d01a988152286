/** A view that does not fit its FXML. */
@NullMarked
package vn.thuky.rules.planted.fxml;

import org.jspecify.annotations.NullMarked;
