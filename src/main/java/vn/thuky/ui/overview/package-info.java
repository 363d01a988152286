/** General facts of a conference and what is still to be prepared. */
@NullMarked
package vn.thuky.ui.overview;

import org.jspecify.annotations.NullMarked;
