/** What the office sets once. */
@NullMarked
package vn.thuky.ui.settings;

import org.jspecify.annotations.NullMarked;
