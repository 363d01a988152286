/** Search over everything of all years. */
@NullMarked
package vn.thuky.ui.search;

import org.jspecify.annotations.NullMarked;
