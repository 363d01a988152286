/** The hall's screen: a second window for a projector, which follows the record. */
@NullMarked
package vn.thuky.ui.hall;

import org.jspecify.annotations.NullMarked;
