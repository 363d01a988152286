/** The program without a window: one class a command. The only place that writes to the standard streams. */
@NullMarked
package vn.thuky.cli;

import org.jspecify.annotations.NullMarked;
