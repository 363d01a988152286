/** Mistakes planted so that the rules are seen to fail. */
@NullMarked
package vn.thuky.rules.planted.util;

import org.jspecify.annotations.NullMarked;
