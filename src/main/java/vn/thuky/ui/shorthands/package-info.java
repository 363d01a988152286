/** The office's shorthands. */
@NullMarked
package vn.thuky.ui.shorthands;

import org.jspecify.annotations.NullMarked;
