/** Mistakes planted so that the rules are seen to fail. */
@NullMarked
package vn.thuky.rules.planted.domain;

import org.jspecify.annotations.NullMarked;
