/** All conferences, and the commitments that need attention. */
@NullMarked
package vn.thuky.ui.home;

import org.jspecify.annotations.NullMarked;
