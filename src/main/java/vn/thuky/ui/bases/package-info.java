/** The office's legal bases with the days on which they are valid. */
@NullMarked
package vn.thuky.ui.bases;

import org.jspecify.annotations.NullMarked;
