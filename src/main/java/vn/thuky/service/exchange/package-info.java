/** Whole conferences as files: given to another laptop, and taken over or merged there. */
@NullMarked
package vn.thuky.service.exchange;

import org.jspecify.annotations.NullMarked;
