/** The screen of the speeches: who registered, in which order, for how long, with which texts. */
@NullMarked
package vn.thuky.ui.speeches;

import org.jspecify.annotations.NullMarked;
