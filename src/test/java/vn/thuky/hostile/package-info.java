/** Files and texts that are broken on purpose, and what the program makes of them. */
@NullMarked
package vn.thuky.hostile;

import org.jspecify.annotations.NullMarked;
