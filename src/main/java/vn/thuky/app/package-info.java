/** Starts the program: builds everything once, in order, and closes it. */
@NullMarked
package vn.thuky.app;

import org.jspecify.annotations.NullMarked;
