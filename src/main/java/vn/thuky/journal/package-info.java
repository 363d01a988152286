/** The truth: every change as a checked line of a journal, forced to disk before it counts. */
@NullMarked
package vn.thuky.journal;

import org.jspecify.annotations.NullMarked;
