/** Mistakes planted so that the rules are seen to fail. */
@NullMarked
package vn.thuky.rules.planted.ui.beta;

import org.jspecify.annotations.NullMarked;
