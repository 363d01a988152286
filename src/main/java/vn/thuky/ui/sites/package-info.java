/** The sites of a conference. */
@NullMarked
package vn.thuky.ui.sites;

import org.jspecify.annotations.NullMarked;
