/** The participants of a conference. */
@NullMarked
package vn.thuky.ui.participants;

import org.jspecify.annotations.NullMarked;
