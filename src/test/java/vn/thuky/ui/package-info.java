/** What tests of windows share: a window without a display, and keyboards that type Vietnamese into it. */
@NullMarked
package vn.thuky.ui;

import org.jspecify.annotations.NullMarked;
