/** The window around the screens: sidebar, header, status line, notices, help on keys. Knows no feature. */
@NullMarked
package vn.thuky.ui.shell;

import org.jspecify.annotations.NullMarked;
