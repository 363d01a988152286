/** Data written by released versions, which every later one opens. */
@NullMarked
package vn.thuky.golden;

import org.jspecify.annotations.NullMarked;
