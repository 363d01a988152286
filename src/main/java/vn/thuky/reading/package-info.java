/** Reads what comes from other programs, and says what was found in it. */
@NullMarked
package vn.thuky.reading;

import org.jspecify.annotations.NullMarked;
