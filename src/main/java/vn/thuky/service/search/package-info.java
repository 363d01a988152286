/** Finds what was said and decided, over all conferences. */
@NullMarked
package vn.thuky.service.search;

import org.jspecify.annotations.NullMarked;
