/** Who changed what, and when. */
@NullMarked
package vn.thuky.ui.history;

import org.jspecify.annotations.NullMarked;
